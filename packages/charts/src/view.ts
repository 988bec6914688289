import type { Day } from '@mithaq/model';
import type { Folder, LocalisedText } from '@mithaq/schema';

/** A language that every text of the record is given in. */
export type Language = keyof LocalisedText;

/** Which way time runs across the page. */
export type TimeDirection = 'ltr' | 'rtl';

/** Latin digits (1 2 3) or Arabic-Indic ones (١ ٢ ٣); CLDR numbering system names. */
export type Digits = 'latn' | 'arab';

/** What a reader has chosen to see. The same view of the same record is always the same picture. */
export interface View {
	language: Language;
	/** The record is shown as it was known on this day. */
	asOf: Day;
	time: TimeDirection;
	digits: Digits;
	/** The address of a record's page. */
	href: (folder: Folder, id: string) => string;
}

/** The direction that a language is written in. */
export function writingDirection(language: Language): TimeDirection {
	return language === 'ar' ? 'rtl' : 'ltr';
}
