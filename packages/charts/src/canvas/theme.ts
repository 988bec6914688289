/** Calls back when what colours are made of may have changed: the theme, the contrast, or a class of the page. */
export function onThemeChange(changed: () => void): () => void {
	const controller = new AbortController();
	for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
		matchMedia(query).addEventListener('change', changed, { signal: controller.signal });
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributes: true });
	return () => {
		controller.abort();
		observer.disconnect();
	};
}
