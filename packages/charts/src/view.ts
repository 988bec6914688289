import { directionOf, pageLanguage, type Day, type Interval, type Wording } from '@mithaq/model';
import type { Folder, Force, Outcome } from '@mithaq/schema';

/** Who is bound: one side (its code), or several together. */
export type Party = string;

/** How the deadline chart is arranged: its form, its order and what it leaves out. */
export interface Arrangement {
	/** Bars by time, or each promised date against the day on which it was given. */
	form: 'bars' | 'slips';
	/** What the rows are gathered by: who is bound, or the event at which it was promised. */
	group: 'party' | 'agreement' | 'none';
	sort: 'deadline' | 'made' | 'slip' | 'outcome';
	/** Only those of this party. */
	party?: Party;
	/** Only those of this force of words. */
	force?: Force;
	/** Only those of which this came. */
	outcome?: Outcome;
}

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
