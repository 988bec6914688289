// Stands in the head of every page: where a script of a page does not arrive, the page says so.
addEventListener(
	'error',
	({ target }) => {
		if (target instanceof HTMLScriptElement) document.documentElement.dataset.scripts = 'failed';
	},
	true
);
