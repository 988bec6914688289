/** A text inside XML 1.0: markup escaped, and characters that XML forbids left out. */
export function xml(text: string): string {
	return allowed(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** A text without the characters that XML 1.0 forbids, lone surrogates among them. */
export function allowed(text: string): string {
	return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
