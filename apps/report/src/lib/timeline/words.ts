import type { Language, View } from '@mithaq/charts';
import type { RecordIndex } from '@mithaq/model';
import type { PageHead } from '../pages.ts';
import { countOf } from '../record/counts.ts';
import type { Effect } from './effects.ts';
import { timelineOf } from './timeline.ts';

const ENGLISH = {
	title: 'Timeline',
	introduction: (events: string, first: string, last: string) =>
		`${events} from ${first} to ${last}, in order of time: who took part, how many sources tell of each, and which promises it made, dated, moved or settled.`,
	years: 'Years',
	tookPart: 'Took part',
	effects: {
		made: 'Promised',
		dated: 'A date or a condition promised',
		moved: 'Date moved',
		fulfilled: 'Fulfilled',
		breached: 'Breached'
	} satisfies Record<Effect, string>
};

const ARABIC: typeof ENGLISH = {
	title: 'التسلسل الزمني',
	introduction: (events, first, last) =>
		`${events} من عام ${first} إلى عام ${last}، بحسب تاريخ وقوعها: من شارك فيها، وعدد المصادر التي تذكرها، وما صدر فيها من التزامات وما حُدد من مواعيد أو تغيّر أو نُفّذ.`,
	years: 'السنوات',
	tookPart: 'المشاركون',
	effects: {
		made: 'صدر فيه',
		dated: 'وُعد بموعد أو ذُكر شرطه',
		moved: 'تغيّر موعده',
		fulfilled: 'نُفّذ',
		breached: 'خولف'
	}
};

/** What the timeline says beside the record, in both languages. */
export const timelineWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** The head of the timeline: how many events, and from which year to which. */
export function timelineHead(index: RecordIndex, { language }: View): PageHead {
	const words = timelineWords[language];
	const years = timelineOf(index);
	const events = countOf(index.bundle.events.length, 'events', language);
	return {
		title: words.title,
		introduction: words.introduction(events, years[0]?.year ?? '', years.at(-1)?.year ?? '')
	};
}
