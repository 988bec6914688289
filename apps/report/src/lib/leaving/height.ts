/**
 * Tells the page around a frame how high its content is, whenever that changes: a message
 * `{ type: 'mithaq:height', height }` in pixels. It holds nothing that is not public, so that it may go
 * to whatever page there is.
 */
export function tellHeight(content: HTMLElement): () => void {
	const observer = new ResizeObserver(() => {
		const height = Math.ceil(content.getBoundingClientRect().height);
		parent.postMessage({ type: 'mithaq:height', height }, '*');
	});
	observer.observe(content);
	return () => observer.disconnect();
}
