import type { Language } from '@mithaq/schema';

export type { Language };

/** Latin digits (1 2 3) or Arabic-Indic ones (١ ٢ ٣); CLDR numbering system names. */
export type Digits = 'latn' | 'arab';

/** How words are to be written: in which language, with which digits. */
export interface Wording {
	language: Language;
	digits: Digits;
	/** The language of the page (BCP 47), where the record has its texts in another than these words. */
	tag?: string | undefined;
	/** Which names of the months an Arabic text uses; `iraqi`, unless told. */
	months?: 'iraqi' | 'standard' | undefined;
	/** Who or what the record's promises are about, as it stands inside a sentence. */
	subject?: string | undefined;
}
