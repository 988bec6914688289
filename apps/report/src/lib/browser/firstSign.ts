const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'];

let sign: Promise<void> | undefined;

/** Resolves when the page has seen its reader's first sign of life. */
export function firstSign(): Promise<void> {
	return (sign ??= new Promise((resolve) => {
		const controller = new AbortController();
		const onsign = () => {
			controller.abort();
			resolve();
		};
		const options = { signal: controller.signal, passive: true, capture: true };
		for (const type of SIGNS) addEventListener(type, onsign, options);
	}));
}

/** Calls an action when the browser has nothing else to do, and soon in any case: one may not tell, or tell late. */
export function whenIdle(action: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(action, { timeout: 200 });
	else setTimeout(action, 50);
}
