// Stands in the head of every page, so that the first thing painted already has the reader's theme.
{
	const KEY = 'mithaq-theme';
	const root = document.documentElement;

	/** Any other name than that of a theme is the system's. */
	const show = (theme?: string | null) => {
		root.dataset.theme = theme === 'light' || theme === 'dark' ? theme : 'system';
		for (const input of document.querySelectorAll<HTMLInputElement>('.theme-switch input'))
			input.checked = input.value === root.dataset.theme;
	};

	/** In somebody's frame only the address counts: the page around it has its own theme. */
	const remembered = () => {
		try {
			return self === top ? localStorage.getItem(KEY) : null;
		} catch {
			return null;
		}
	};
	const remember = (theme: string) => {
		try {
			localStorage.setItem(KEY, theme);
		} catch {
			// A browser that keeps nothing shows the system's theme again.
		}
	};

	/** Who listens to the address, as charts do, hears of it. */
	const tell = (theme: string) => {
		const address = new URL(location.href);
		if (theme === 'system') address.searchParams.delete('theme');
		else address.searchParams.set('theme', theme);
		history.replaceState(history.state, '', address);
		dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
	};

	show(new URLSearchParams(location.search).get('theme') ?? remembered());
	addEventListener('DOMContentLoaded', () => show(root.dataset.theme));
	addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || !target.closest('.theme-switch')) return;
		show(target.value);
		remember(target.value);
		tell(target.value);
	});
}
