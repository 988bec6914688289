import { createHash } from 'node:crypto';

const KIT = /<script>(\s*\{\s*__sveltekit_[^]*?)<\/script>/;
const START = /import\("[^"]+\/entry\/start\.[^"]+"\)/;
const MODULE = /\s*<link href="([^"]+)" rel="modulepreload"\s*\/?>/g;

/** How long the script waits for a browser to tell of its first paint, in milliseconds: one may not. */
const PATIENCE = 3000;

/** How many modules are asked for in one task: each takes a little of the processor. */
const AT_ONCE = 4;

/** Whether a page has Kit's script. */
export const hasKit = (html: string) => KIT.test(html);

/**
 * Lets Kit's script in a page, all modules that it needs and the `data` that the page fetches (an address) wait until
 * the page is painted in its own letters: what the server drew is read before anything else is asked of the line or
 * the processor. Where a module does not arrive, the page stays as the server drew it and says so
 * (`html[data-scripts=failed]`). The page's policy names the script by its new digest. Throws an Error where Kit's
 * script is not what this expects; a page without it stays as it is.
 */
export function afterPaint(html: string, data?: string): string {
	const script = KIT.exec(html)?.[1];
	if (script === undefined) return html;
	const start = START.exec(script)?.[0];
	if (!start || !html.includes(digest(script)))
		throw new Error('missing start of Kit in its script');
	const modules = [...html.matchAll(MODULE)].map(([, href]) => href);
	const painted = `document.fonts.ready
		.then(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go))))
		.then(() => new Promise((go) => {
			if (!PerformanceObserver.supportedEntryTypes?.includes('paint')) return go();
			new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
			setTimeout(go, ${PATIENCE});
		}))
		.then(async () => {
			${data ? preload(data) : ''}
			const asked = [];
			for (const href of ${inScript(modules)}) {
				asked.push(import(href));
				asked.at(-1).catch(() => {});
				if (asked.length % ${AT_ONCE} === 0) await new Promise((go) => setTimeout(go));
			}
			await Promise.all(asked);
		})
		.then(() => ${start})
		.catch(() => {
			document.documentElement.dataset.scripts = 'failed';
			return new Promise(() => {});
		})`;
	const changed = script.replace(start, () => painted);
	return html
		.replaceAll(MODULE, '')
		.replace(script, () => changed)
		.replace(digest(script), digest(changed));
}

/** Asks for what a module fetches later, while the modules are still on their way. */
function preload(href: string): string {
	const link = inScript({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
	return `document.head.append(Object.assign(document.createElement('link'), ${link}));`;
}

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A value as a script inside a page may hold it. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
