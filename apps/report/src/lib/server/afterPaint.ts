import { createHash } from 'node:crypto';

const KIT = /<script>(\s*\{\s*__sveltekit_[^]*?)<\/script>/;
const START = /import\("[^"]+\/entry\/start\.[^"]+"\)/;

/**
 * Lets Kit's script in a page wait until the page is painted: what the server drew is read before the framework is
 * at work. The page's policy names the script by its new digest. Throws an Error where Kit's script is not what this
 * expects; a page without it stays as it is.
 */
export function afterPaint(html: string): string {
	const script = KIT.exec(html)?.[1];
	if (script === undefined) return html;
	const start = START.exec(script)?.[0];
	if (!start || !html.includes(digest(script)))
		throw new Error('missing start of Kit in its script');
	const painted = `new Promise((go) => requestAnimationFrame(() => setTimeout(go))).then(() => ${start})`;
	const changed = script.replace(start, () => painted);
	return html.replace(script, () => changed).replace(digest(script), digest(changed));
}

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
