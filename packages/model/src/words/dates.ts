import type { EdtfMoment } from '@mithaq/schema';
import { formatDay, type Day } from '../day.ts';
import { spanOf, type DatedSpan } from '../interval.ts';
import { inDigits } from './digits.ts';
import type { Wording } from './wording.ts';

/** Month names are kept here and not asked of the platform, so that every machine writes the same. */
const MONTHS = {
	iraqi: [
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
	standard: [
		'يناير',
		'فبراير',
		'مارس',
		'أبريل',
		'مايو',
		'يونيو',
		'يوليو',
		'أغسطس',
		'سبتمبر',
		'أكتوبر',
		'نوفمبر',
		'ديسمبر'
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
} satisfies Record<'en' | NonNullable<Wording['months']>, readonly string[]>;

const JOINING = {
	ar: {
		from: 'من',
		to: 'إلى',
		about: 'نحو',
		perhaps: 'ربما',
		since: 'ابتداءً من',
		until: 'حتى',
		inYear: 'في عام',
		in: 'في',
		on: 'في'
	},
	en: {
		from: 'from',
		to: 'to',
		about: 'about',
		perhaps: 'perhaps',
		since: 'from',
		until: 'until',
		inYear: 'in',
		in: 'in',
		on: 'on'
	}
} as const;

/** A month's name, 1 to 12. */
export function monthName(
	month: number,
	{ language, months = 'iraqi' }: Pick<Wording, 'language' | 'months'>
): string {
	return MONTHS[language === 'en' ? 'en' : months][month - 1]!;
}

/** A day in words: "7 April 2021", «7 نيسان 2021». */
export function dayWords(day: Day, view: Wording): string {
	return momentWords(spanOf(formatDay(day)).start!, view);
}

/** A date as precise as it is given: "April 2021", "15 to 16 April 2024", "about 27 September 2024". */
export function dateWords(span: DatedSpan, view: Wording): string {
	const words = JOINING[view.language];
	if (!span.start) return `${words.until} ${qualified(span.end!, view)}`;
	if (!span.end)
		return `${words.since} ${qualified(span.start, view)}${view.language === 'en' ? ' on' : ''}`;
	if (!span.isInterval) return qualified(span.start, view);
	return intervalWords(span.start, span.end, view, view.language === 'ar' ? words.from : '');
}

/** The same after its preposition: "on 7 April 2021", "perhaps in September 2025", "from 15 to 16 April 2024". */
export function whenWords(span: DatedSpan, view: Wording): string {
	const words = JOINING[view.language];
	if (!span.start || !span.end) return dateWords(span, view);
	if (span.isInterval) return intervalWords(span.start, span.end, view, words.from);
	const preposition = { year: words.inYear, month: words.in, day: words.on }[span.precision];
	return qualified(span.start, view, span.approximate ? '' : preposition);
}

/** A date after a word that leads to it, and what makes it less than certain: "perhaps by about 27 September 2024". */
export function qualified(moment: EdtfMoment, view: Wording, leading = ''): string {
	const words = JOINING[view.language];
	return [
		moment.uncertain ? words.perhaps : '',
		leading,
		moment.approximate ? words.about : '',
		momentWords(moment, view)
	]
		.filter(Boolean)
		.join(' ');
}

function momentWords({ text, precision }: EdtfMoment, view: Wording): string {
	const [year, month, day] = text.replace(/[?~%]/, '').split('-');
	const parts = [
		precision === 'day' ? String(Number(day)) : '',
		month ? monthName(Number(month), view) : '',
		year!
	];
	return inDigits(parts.filter(Boolean).join(' '), view.digits);
}

function intervalWords(start: EdtfMoment, end: EdtfMoment, view: Wording, from: string): string {
	const first = isSharedMonth(start, end)
		? `${from} ${inDigits(Number(start.text.slice(8, 10)), view.digits)}`.trim()
		: qualified(start, view, from);
	return `${first} ${JOINING[view.language].to} ${qualified(end, view)}`;
}

/** Whether the start of an interval can do without its month and year: "15" of "15 to 16 April 2024". */
function isSharedMonth(start: EdtfMoment, end: EdtfMoment): boolean {
	return (
		start.precision === 'day' &&
		end.precision === 'day' &&
		start.text.length === 'YYYY-MM-DD'.length &&
		start.text.slice(0, 7) === end.text.slice(0, 7)
	);
}
