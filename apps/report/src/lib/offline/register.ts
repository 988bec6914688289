// Stands in the head of every page after `theme.ts`; who asked the browser to save data is not given what they did not ask for.
{
	/** In milliseconds: first the page itself has line and processor to itself. */
	const REST = 3000;
	const root = document.currentScript?.dataset.root;
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (root && 'serviceWorker' in navigator && self === top && !connection?.saveData)
		addEventListener('load', () =>
			setTimeout(() => {
				navigator.serviceWorker.register(`${root}service-worker.js`).catch(() => undefined);
			}, REST)
		);
}
