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

/** Finds a phrase in a text after folding both, on the boundaries of words; undefined where it does not stand there. */
export function findQuote(raw: string, quote: string): TextPosition | undefined {
	return findQuotes(raw, quote)[0];
}

/**
 * Every place of a phrase in a text, after folding both. It begins and ends with a word; of the Arabic particles that
 * are written together with the next word (و ف ب ل ك ال), any may stand before it.
 */
export function findQuotes(raw: string, quote: string): TextPosition[] {
	const needle = foldArabic(quote).trim();
	const folded = foldWithPositions(raw);
	const places: TextPosition[] = [];
	if (needle === '') return places;
	for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
		const end = at + needle.length;
		if (!beginsWord(folded.text, at) || !endsWord(folded.text, end)) continue;
		places.push({ start: folded.starts[at]!, end: folded.ends[end - 1]! });
	}
	return places;
}

/** Scripts that put no space between words. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
/** Particles before a word, up to the word's beginning; the article comes last and loses its alef after lam. */
const PARTICLES = /(?<![\p{L}\p{N}])[وف]?[بلك]?(?:ال|ل)?$/u;

function beginsWord(text: string, at: number): boolean {
	if (isBoundary(text[at - 1] ?? '', text[at]!)) return true;
	return PARTICLES.test(text.slice(Math.max(0, at - 6), at));
}

function endsWord(text: string, end: number): boolean {
	return isBoundary(text[end - 1]!, text[end] ?? '');
}

/** Whether one word ends and another begins between two characters: no two letters and no two digits are parted. */
function isBoundary(before: string, after: string): boolean {
	const areAlike = [/\p{L}/u, /\p{N}/u].some((kind) => kind.test(before) && kind.test(after));
	return !areAlike || UNSPACED.test(before);
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
