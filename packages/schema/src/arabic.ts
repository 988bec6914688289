const LETTERS: Record<string, string> = {
	ی: 'ي',
	ى: 'ي',
	ې: 'ي',
	ک: 'ك',
	ہ: 'ه',
	ە: 'ه',
	ھ: 'ه',
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ٱ: 'ا'
};
/** Diacritics, marks that only steer direction or joining, and tatweel. */
const DROPPED = /[\p{Mn}\p{Cf}\u0640]/u;
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;
/** Presentation forms of a diacritic by itself; NFKC would put it on a space. */
const ISOLATED_MARK = /^[\uFE70-\uFE7F]/;
const QUOTATION_MARKS = /["'`«»‘’‚‛“”„‟‹›]/u;
const ARABIC_INDIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/u;

/** A folded text and, for each of its characters, where it came from in the raw one (UTF-16 units). */
export interface FoldedText {
	text: string;
	starts: number[];
	ends: number[];
}

/**
 * Folds what writers of Arabic do not distinguish: presentation forms (NFKC), Farsi yeh, alef
 * maqsura, keheh and heh goal, alef forms, tatweel, diacritics, digits, quotation marks,
 * directional marks, letter case and runs of white space.
 */
export function foldArabic(text: string): string {
	return foldWithPositions(text).text;
}

/** The same as `foldArabic`, keeping each character's position in the raw text. */
export function foldWithPositions(raw: string): FoldedText {
	const folded: FoldedText = { text: '', starts: [], ends: [] };
	for (const { 0: cluster, index: start } of raw.matchAll(CLUSTERS)) {
		if (ISOLATED_MARK.test(cluster)) continue;
		for (const letter of cluster.normalize('NFKC')) {
			append(folded, foldLetter(letter), start, start + cluster.length);
		}
	}
	return folded;
}

function append(folded: FoldedText, letter: string, start: number, end: number): void {
	if (letter === ' ' && (folded.text === '' || folded.text.endsWith(' '))) return;
	folded.text += letter;
	for (let unit = 0; unit < letter.length; unit++) {
		folded.starts.push(start);
		folded.ends.push(end);
	}
}

function foldLetter(letter: string): string {
	if (DROPPED.test(letter)) return '';
	if (/\s/u.test(letter)) return ' ';
	if (QUOTATION_MARKS.test(letter)) return '"';
	if (ARABIC_INDIC_DIGITS.test(letter)) return String(letter.codePointAt(0)! & 0xf);
	return LETTERS[letter] ?? letter.toLowerCase();
}

/** Where a phrase stands in a raw text: `start` included, `end` excluded (TextPositionSelector). */
export interface TextPosition {
	start: number;
	end: number;
}

/** Finds a phrase in a text after folding both; undefined where it does not stand there. */
export function findQuote(raw: string, quote: string): TextPosition | undefined {
	const needle = foldArabic(quote).trim();
	const folded = foldWithPositions(raw);
	const at = needle === '' ? -1 : folded.text.indexOf(needle);
	if (at < 0) return undefined;
	return { start: folded.starts[at]!, end: folded.ends[at + needle.length - 1]! };
}

/** The paragraphs of a held text: its lines that are not empty, with line ends normalised. */
export function paragraphsOf(text: string): string[] {
	return normaliseLineEnds(text)
		.split('\n')
		.filter((line) => line.trim() !== '');
}

/** Every line end as one line feed: the form of a text that a digest is taken of. */
export function normaliseLineEnds(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
