import type { Day, Language, Wording } from '@mithaq/model';
import type { Folder } from '@mithaq/schema';

export type { Digits, Language } from '@mithaq/model';

/** Which way time runs across the page. */
export type TimeDirection = 'ltr' | 'rtl';

/** What a reader has chosen to see. The same view of the same record is always the same picture. */
export interface View extends Wording {
	/** The record is shown as it was known on this day. */
	asOf: Day;
	time: TimeDirection;
	/** The address of a record's page. */
	href: (folder: Folder, id: string) => string;
}

/** The direction that a language is written in. */
export function writingDirection(language: Language): TimeDirection {
	return language === 'ar' ? 'rtl' : 'ltr';
}
