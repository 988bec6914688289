const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML content or attribute value. */
export function escapeXML(text: string): string {
	return text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character]!);
}

// eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids, escaped or not.
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

/** A text without what XML cannot hold, half characters among them. */
export function asXML(markup: string): string {
	const whole = markup.isWellFormed() ? markup : markup.toWellFormed();
	return whole.replaceAll(FORBIDDEN, '\uFFFD').replaceAll(']]>', ']]&gt;');
}
