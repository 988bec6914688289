/** An address as a reader can read it: percent signs decoded where they can be. */
export function readableAddress(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}

/** Whether an address is of the web, so that following it runs nothing. */
export function isWeb(url: string): boolean {
	return /^https?:\/\//i.test(url);
}

/**
 * The publisher's page at the phrase itself: a text fragment (WICG *URL Fragment Text Directives*),
 * which a browser that knows it scrolls to and marks.
 */
export function addressOfPhrase(url: string, quote: string): string {
	const phrase = encodeURIComponent(quote).replaceAll('-', '%2D');
	return `${url.replace(/#.*$/s, '')}#:~:text=${phrase}`;
}
