import { directionOf, pageLanguage, type Day, type Interval, type Wording } from '@mithaq/model';
import type { Folder } from '@mithaq/schema';
import type { Arrangement } from './layout/arrangement.ts';

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
	/** The stretch of days that is shown, where it is not all of them. */
	zoom?: Interval | undefined;
	/** The record whose connections are shown: its folder and id, as in `commitments/withdraw`. */
	highlight?: string | undefined;
	/** How the deadline chart is arranged, where it differs from the default. */
	arrangement?: Partial<Arrangement> | undefined;
}

/** What of a view says how the page around it is written. */
export type Page = Pick<View, 'language' | 'tag'>;

/** What words of ours are written as, whatever the language of the page that they stand in. */
export function ownWords({ language }: Page): Page {
	return { language };
}

/** The direction in which a page of this language is written: that of its texts. */
export function writingDirection(view: Page): TimeDirection {
	return directionOf(pageLanguage(view));
}
