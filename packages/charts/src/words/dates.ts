import { formatDay, spanOf, type DatedSpan, type Day } from '@mithaq/model';
import type { EdtfMoment } from '@mithaq/schema';
import type { Language, View } from '../view.ts';
import { inDigits } from './digits.ts';

/** Month names are kept here and not asked of the platform, so that every machine writes the same; the Arabic ones are the Iraqi ones. */
const MONTHS: Record<Language, readonly string[]> = {
	ar: [
		'كانون الثاني',
		'شباط',
		'آذار',
		'نيسان',
		'أيار',
		'حزيران',
		'تموز',
		'آب',
		'أيلول',
		'تشرين الأول',
		'تشرين الثاني',
		'كانون الأول'
	],
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	]
};

type Wording = Pick<View, 'language' | 'digits'>;

const JOINING = {
	ar: {
		from: 'من',
		to: 'إلى',
		about: 'نحو',
		perhaps: 'ربما',
		since: 'منذ',
		until: 'حتى',
		in: 'في',
		on: 'في'
	},
	en: {
		from: '',
		to: 'to',
		about: 'about',
		perhaps: 'perhaps',
		since: 'since',
		until: 'until',
		in: 'in',
		on: 'on'
	}
} as const;

/** A month's name, 1 to 12. */
export function monthName(month: number, language: Language): string {
	return MONTHS[language][month - 1]!;
}

/** A day in words: "7 April 2021", «7 نيسان 2021». */
export function dayWords(day: Day, view: Wording): string {
	return momentWords(spanOf(formatDay(day)).start!, view);
}

/** A date as precise as it is given: "April 2021", "15 to 16 April 2024", "about 27 September 2024". */
export function dateWords(span: DatedSpan, view: Wording): string {
	const words = JOINING[view.language];
	if (!span.start) return `${words.until} ${qualified(span.end!, view)}`;
	if (!span.end) return `${words.since} ${qualified(span.start, view)}`;
	if (!span.isInterval) return qualified(span.start, view);
	const from = withoutShared(span.start, span.end, view);
	return `${words.from} ${from} ${words.to} ${qualified(span.end, view)}`.trim();
}

/** The same after its preposition: "on 7 April 2021", "in September 2025", "from 15 to 16 April 2024". */
export function whenWords(span: DatedSpan, view: Wording): string {
	const words = JOINING[view.language];
	if (span.openStart || span.openEnd) return dateWords(span, view);
	if (span.isInterval)
		return view.language === 'en' ? `from ${dateWords(span, view)}` : dateWords(span, view);
	const preposition = span.precision === 'day' ? words.on : words.in;
	return `${preposition} ${dateWords(span, view)}`;
}

function qualified(moment: EdtfMoment, view: Wording): string {
	const words = JOINING[view.language];
	const prefix = [moment.uncertain ? words.perhaps : '', moment.approximate ? words.about : ''];
	return [...prefix, momentWords(moment, view)].filter(Boolean).join(' ');
}

function momentWords({ text, precision }: EdtfMoment, view: Wording): string {
	const [year, month, day] = text.replace(/[?~%]/, '').split('-');
	const parts = [
		precision === 'day' ? String(Number(day)) : '',
		month ? monthName(Number(month), view.language) : '',
		year!
	];
	return inDigits(parts.filter(Boolean).join(' '), view.digits);
}

/** The start of an interval without the month and year that its end repeats: "15" of "15 to 16 April 2024". */
function withoutShared(start: EdtfMoment, end: EdtfMoment, view: Wording): string {
	const sameMonth = start.precision === 'day' && start.text.slice(0, 7) === end.text.slice(0, 7);
	if (!sameMonth) return qualified(start, view);
	return inDigits(Number(start.text.slice(8, 10)), view.digits);
}
