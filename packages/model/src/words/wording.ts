import type { LocalisedText } from '@mithaq/schema';

/** A language that every text of the record is given in. */
export type Language = keyof LocalisedText;

/** Latin digits (1 2 3) or Arabic-Indic ones (١ ٢ ٣); CLDR numbering system names. */
export type Digits = 'latn' | 'arab';

/** How words are to be written: in which language, with which digits. */
export interface Wording {
	language: Language;
	digits: Digits;
}
