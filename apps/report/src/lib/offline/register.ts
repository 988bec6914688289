// Stands in the head of every page after `theme.ts`; who asked the browser to save data is not given what they did not ask for.
{
	const root = document.currentScript?.dataset.root;
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (root && 'serviceWorker' in navigator && self === top && !connection?.saveData)
		addEventListener('load', () => {
			navigator.serviceWorker.register(`${root}service-worker.js`).catch(() => undefined);
		});
}
