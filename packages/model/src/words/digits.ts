import type { Digits } from './wording.ts';

const ARABIC_INDIC_ZERO = 0x0660;

/** A text with all its digits of one kind. */
export function inDigits(text: string | number, digits: Digits): string {
	const latin = String(text);
	if (digits === 'latn') return latin;
	return latin.replace(/\d/g, (digit) => String.fromCodePoint(ARABIC_INDIC_ZERO + Number(digit)));
}
