/** A person's name in the parts that citations sort and shorten by. */
export interface PersonName {
	given?: string;
	/** What stands before the family name in small letters: `van der`. */
	particle?: string;
	family: string;
}

/**
 * A name in its parts, as BibTeX reads one (`btxdoc`, section 4): what stands before a comma is the family name, and
 * without a comma the last word is, with the words in small letters before it. A name of one word, or with more than
 * one comma, is a family name as it stands. Who is called otherwise writes the comma.
 */
export function personName(text: string): PersonName {
	const parts = text.split(',').map((part) => part.trim().replace(/\s+/g, ' '));
	if (parts.length === 2 && parts[0] && parts[1]) return { given: parts[1], ...surname(parts[0]) };
	const words = parts[0]!.split(' ');
	if (parts.length > 1 || words.length < 2) return { family: text.trim() || text };
	const small = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isSmall(word));
	const at = small < 0 ? words.length - 1 : small;
	return { given: words.slice(0, at).join(' '), ...surname(words.slice(at).join(' ')) };
}

function surname(text: string): Omit<PersonName, 'given'> {
	const words = text.split(' ');
	const first = words.findIndex((word) => !isSmall(word));
	const at = first < 0 ? words.length - 1 : first;
	if (at === 0) return { family: text };
	return { particle: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}

/** Whether it begins with a small letter; scripts without small letters have no such words. */
function isSmall(word: string): boolean {
	return /^\p{Ll}/u.test(word);
}
