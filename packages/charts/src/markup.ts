/** A start tag of rendered HTML. */
export interface Tag {
	name: string;
	attributes: Record<string, string>;
	/** Where it begins in the HTML. */
	at: number;
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"/]+)(?:="([^"]*)")?/g;
const PIECE = /<!--.*?-->|<\/?[a-z][^\s>/]*(?:\s+[^\s=>"/]+(?:="[^"]*")?)*\s*\/?>|[^<]+/gis;

/** The start tags of rendered HTML, in the order of the document. */
export function tagsOf(html: string): Tag[] {
	return [...html.matchAll(TAG)].map(({ 1: name, 2: rest, index }) => ({
		name: name!,
		attributes: Object.fromEntries(
			[...rest!.matchAll(ATTRIBUTE)].map(([, key, value]) => [key!, value ?? ''])
		),
		at: index
	}));
}

/** Those that have an attribute. */
export function withAttribute(html: string, name: string): Tag[] {
	return tagsOf(html).filter(({ attributes }) => attributes[name] !== undefined);
}

/** Those of a class. */
export function ofClass(html: string, name: string): Tag[] {
	return tagsOf(html).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
}

/** The part of the HTML from the first element of a class up to the first of another, or to the end. */
export function between(html: string, from: string, to?: string): string {
	const start = ofClass(html, from)[0]?.at ?? html.length;
	const end = to === undefined ? undefined : ofClass(html, to).find(({ at }) => at > start)?.at;
	return html.slice(start, end);
}

/** The text of the first element with an id. */
export function textOf(html: string, id: string): string {
	const { at, name } = withAttribute(html, 'id').find(({ attributes }) => attributes.id === id)!;
	const inner = html.slice(html.indexOf('>', at) + 1, html.indexOf(`</${name}>`, at));
	return inner.replaceAll(/<!--.*?-->|<[^>]*>/g, '').replaceAll('&amp;', '&');
}

/** The same markup a line a tag, indented, without the framework's comments: for people to read and compare. */
export function readable(html: string): string {
	const lines: string[] = [];
	let depth = 0;
	for (const [piece] of html.replaceAll(/<!--.*?-->/gs, '').matchAll(PIECE)) {
		const text = piece.replaceAll(/\s+/g, ' ').trim();
		if (text === '') continue;
		if (text.startsWith('</')) {
			depth -= 1;
			closeLine(lines, text, depth);
			continue;
		}
		lines.push('\t'.repeat(depth) + text);
		if (opens(text)) depth += 1;
	}
	return `${lines.join('\n')}\n`;
}

const VOID = /^<(?:input|br|hr|img|link|meta)\b/;

function opens(text: string): boolean {
	return text.startsWith('<') && !text.endsWith('/>') && !VOID.test(text);
}

/** An element without children is one line, and so is one with a text alone. */
function closeLine(lines: string[], end: string, depth: number): void {
	const name = end.slice(2, -1);
	const [before, last] = [lines.at(-2) ?? '', lines.at(-1) ?? ''];
	const isStart = (line: string, level: number) =>
		line.startsWith(`${'\t'.repeat(level)}<${name}`) && !line.includes('</');
	if (isStart(last, depth)) {
		lines[lines.length - 1] = last + end;
	} else if (isStart(before, depth) && !last.trim().startsWith('<')) {
		lines.splice(-2, 2, before + last.trim() + end);
	} else lines.push('\t'.repeat(depth) + end);
}
