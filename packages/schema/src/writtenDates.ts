import type { Words } from './language.ts';
import { ar } from './message.ts';

/** How a date that somebody wrote in another way is written here: the text, and what else to know. */
export interface Rewritten {
	cure: Words;
	/** Why it is not written as it was, where that is not plain. */
	why?: Words;
}

/** By number of the month: what it is called in English, in Iraq and the Levant, in Egypt and the Gulf, and in the Maghreb. */
const MONTHS = [
	['january', 'jan', 'كانون الثاني', 'يناير', 'جانفي'],
	['february', 'feb', 'شباط', 'فبراير', 'فيفري'],
	['march', 'mar', 'آذار', 'اذار', 'مارس'],
	['april', 'apr', 'نيسان', 'أبريل', 'ابريل', 'إبريل', 'أفريل'],
	['may', 'أيار', 'ايار', 'مايو', 'ماي'],
	['june', 'jun', 'حزيران', 'يونيو', 'يونيه', 'جوان'],
	['july', 'jul', 'تموز', 'يوليو', 'يوليه', 'جويلية'],
	['august', 'aug', 'آب', 'اب', 'أغسطس', 'اغسطس', 'أوت', 'غشت'],
	['september', 'sept', 'sep', 'أيلول', 'ايلول', 'سبتمبر', 'شتنبر'],
	['october', 'oct', 'تشرين الأول', 'تشرين الاول', 'أكتوبر', 'اكتوبر'],
	['november', 'nov', 'تشرين الثاني', 'نوفمبر', 'نونبر'],
	['december', 'dec', 'كانون الأول', 'كانون الاول', 'ديسمبر', 'دجنبر']
];
const SEASONS = [
	['21', /\bspring\b|ربيع/],
	['22', /\bsummer\b|صيف/],
	['23', /\bautumn\b|\bfall\b|خريف/],
	['24', /\bwinter\b|شتاء/]
] as const;
const LONG_YEAR = /(?<!\d)\d{4}(?!\d)/;

/** What to write for a date that is of no form that records use; nothing where one cannot tell. */
export function rewritten(text: string): Rewritten | undefined {
	const latin = withLatinDigits(text.trim());
	if (latin === '') return undefined;
	for (const reading of READINGS) {
		const told = reading(latin.toLowerCase());
		if (told) return told;
	}
	return latin === text ? undefined : write(latin);
}

type Reading = (text: string) => Rewritten | undefined;

const READINGS: readonly Reading[] = [
	quarter,
	season,
	half,
	partOfYear,
	unknownParts,
	unknownEnd,
	timeStamp,
	dayFirst,
	inWords,
	otherSigns,
	decade
];

/** Arabic-Indic and Persian digits as those that dates are written in. */
export function withLatinDigits(text: string): string {
	return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
		String(digit.codePointAt(0)! & 0xf)
	);
}

function write(date: string): Rewritten {
	return { cure: { ar: ar`اكتب ${date}.`, en: `Write ${date}.` } };
}

function quarter(text: string): Rewritten | undefined {
	const yearFirst = /^(\d{4})[-/ ]?q([1-4])$/.exec(text);
	const yearLast = /^q([1-4])[-/ ]+(\d{4})$/.exec(text);
	const [year, number] = [yearFirst?.[1] ?? yearLast?.[2], Number(yearFirst?.[2] ?? yearLast?.[1])];
	return year === undefined ? undefined : write(months(year, 3 * number - 2, 3 * number));
}

function months(year: string, first: number, last: number): string {
	return `${year}-${two(first)}/${year}-${two(last)}`;
}

function two(number: number | string): string {
	return String(number).padStart(2, '0');
}

function season(text: string): Rewritten | undefined {
	const year = LONG_YEAR.exec(text)?.[0];
	const coded = /^(\d{4})-(2[1-9]|3\d|4[01])$/.exec(text);
	const named = SEASONS.find(([code, word]) => coded?.[2] === code || word.test(text));
	if (!year || (!coded && !named)) return undefined;
	return { ...ofSeason(year, named?.[0]), why: NO_SEASONS };
}

const NO_SEASONS: Words = {
	ar: 'فالفصول لا تُكتب، لأن أشهرها تختلف من بلد إلى بلد',
	en: 'seasons are not written, as their months differ from land to land'
};

/** Winter alone reaches into the next year, and which of the two is meant only the source can tell. */
function ofSeason(year: string, code: string | undefined): Rewritten {
	const interval =
		code === '24'
			? `${year}-12/${Number(year) + 1}-02`
			: code && months(year, 3 * (Number(code) - 20), 3 * (Number(code) - 20) + 2);
	if (!interval) {
		return {
			cure: {
				ar: ar`اكتب الأشهر التي يقصدها المصدر، مثل ${`${year}-03/${year}-05`}، أو ${`${year}~`} إن لم تُعرف.`,
				en: `Write the months that the source means, such as ${year}-03/${year}-05, or ${year}~ where one cannot tell.`
			}
		};
	}
	return {
		cure: {
			ar: ar`اكتب أشهر الفصل كما يقصدها المصدر، مثل ${interval}، أو ${`${year}~`} إن لم تُعرف، واذكر كلامه في ملاحظة.`,
			en: `Write the months that the source means, such as ${interval}, or ${year}~ where one cannot tell, and give its words in a note.`
		}
	};
}

function half(text: string): Rewritten | undefined {
	const year = LONG_YEAR.exec(text)?.[0];
	if (!year || !/\bhalf\b|\bh[12]\b|نصف|النصف/.test(text)) return undefined;
	const isSecond = /second|latter|2nd|\bh2\b|ثاني/.test(text);
	const isFirst = /first|1st|\bh1\b|أول|اول/.test(text);
	if (isFirst === isSecond) return undefined;
	return write(isFirst ? months(year, 1, 6) : months(year, 7, 12));
}

/** `end of 2023`, `mid-2024`, «مطلع 2025»: near a month, and the words of the source stand in a note. */
function partOfYear(text: string): Rewritten | undefined {
	const match = /^(?:the |in )*(\D*?)(?: of| عام| سنة)?[ -]*(\d{4})$/.exec(text);
	if (!match) return undefined;
	const [, part, year] = match as unknown as [string, string, string];
	if (/^(?:c\.?|ca\.?|circa|about|around|approx\.?|approximately|~|نحو|حوالي|قرابة)$/.test(part))
		return write(`${year}~`);
	const month = PARTS.find(([words]) => words.test(part))?.[1];
	if (!month) return undefined;
	return {
		cure: {
			ar: ar`اكتب ${`${year}-${month}~`}، أو ${year} وحدها، واذكر كلام المصدر في ملاحظة.`,
			en: `Write ${year}-${month}~, or ${year} alone, and give the words of the source in a note.`
		}
	};
}

const PARTS = [
	[/^(?:end|late|the end|by the end|by end|نهاية|أواخر|اواخر|آخر|اخر|ختام)$/, '12'],
	[/^(?:middle|mid|منتصف|أواسط|اواسط|وسط)$/, '06'],
	[/^(?:beginning|start|early|مطلع|بداية|أوائل|اوائل|أول|مستهل)$/, '01']
] as const;

function unknownParts(text: string): Rewritten | undefined {
	const match = /^(\d{4})(?:-(\d{2}))?(?:-(?:[xu?]{2}|00|dd|mm))+$/.exec(text);
	if (!match) return undefined;
	const [, year, month] = match;
	const known = month && month !== '00' ? `${year}-${month}` : year!;
	if (text.includes('-00')) return write(known);
	return {
		...write(known),
		why: {
			ar: 'فما لا يُعرف من التاريخ يُترك',
			en: 'what is not known of a date is left out'
		}
	};
}

function unknownEnd(text: string): Rewritten | undefined {
	const date = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?`;
	const match = new RegExp(`^(?:(${date})/|/(${date}))(?:\\?|unknown|open|now|present)?$`).exec(
		text
	);
	if (!match) return undefined;
	const interval = match[1] ? `${match[1]}/..` : `../${match[2]}`;
	return {
		cure: {
			ar: ar`اكتب ${interval} إن كان الطرف مفتوحاً، أو ${match[1] ?? match[2]} وحدها إن لم يُعرف.`,
			en: `Write ${interval} where that end is open, or ${match[1] ?? match[2]} alone where it is not known.`
		}
	};
}

function timeStamp(text: string): Rewritten | undefined {
	const day = /^(\d{4}-\d{2}-\d{2})[t ]\d{2}:\d{2}/.exec(text)?.[1];
	if (!day) return undefined;
	return {
		cure: {
			ar: ar`اكتب ${day} بلا ساعة، بتوقيت المكان الذي وقع فيه.`,
			en: `Write ${day} without the time of day, by the calendar of the place where it happened.`
		}
	};
}

/** `27/9/2024`, `27.09.2024`, `09-2024`; where day and month may be either, both are told. */
function dayFirst(text: string): Rewritten | undefined {
	const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
	if (month && Number(month[1]) <= 12) return write(`${month[2]}-${two(month[1]!)}`);
	const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
	if (!match) return undefined;
	const [one, other] = [Number(match[1]), Number(match[2])];
	const dated = (day: number, at: number) => `${match[3]}-${two(at)}-${two(day)}`;
	if (one === other || other > 12) return one > 12 ? undefined : write(dated(other, one));
	if (one > 12) return write(dated(one, other));
	return {
		cure: {
			ar: ar`اكتب ${dated(one, other)} إن جاء اليوم أولاً، أو ${dated(other, one)} إن جاء الشهر أولاً.`,
			en: `Write ${dated(one, other)} if the day comes first, or ${dated(other, one)} if the month does.`
		}
	};
}

/** `27 September 2024`, `Sept. 27, 2024`, «27 أيلول/سبتمبر 2024», `September 2024`. */
function inWords(text: string): Rewritten | undefined {
	const year = LONG_YEAR.exec(text)?.[0];
	const month = monthIn(text);
	if (!year || month === undefined) return undefined;
	const days = text.replace(LONG_YEAR, ' ').match(/\d+/g) ?? [];
	if (days.length > 1 || Number(days[0] ?? 1) > 31) return undefined;
	const date = `${year}-${two(month)}`;
	return write(days[0] === undefined ? date : `${date}-${two(days[0])}`);
}

/** The number of the one month that a text names, by whatever names. */
function monthIn(text: string): number | undefined {
	const named = MONTHS.flatMap((names, at) =>
		names.some((name) => new RegExp(`(?<!\\p{L})(?:ال)?${name}(?!\\p{L})`, 'u').test(text))
			? [at + 1]
			: []
	);
	return named.length === 1 ? named[0] : undefined;
}

/** `2024/09/27`, `2024.9.27`, `2024-9-7`, `20240927`, `2024-09-27 – 2024-09-30`. */
function otherSigns(text: string): Rewritten | undefined {
	const ends = text.split(/\s*(?:–|—| - | to | until |\bإلى\b|\/{2}|--)\s*/);
	if (ends.length === 2 && ends.every((end) => /^\d{4}(-\d{2}){0,2}$/.test(end))) {
		return write(ends.join('/'));
	}
	const match =
		/^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text) ??
		/^(\d{4})(\d{2})(\d{2})$/.exec(text);
	if (!match || Number(match[2]) > 12) return undefined;
	const date = match.slice(1).filter(Boolean).map(two).join('-');
	return date === text ? undefined : write(date);
}

function decade(text: string): Rewritten | undefined {
	const start = /^(\d{3})(?:0s|x|u)$/.exec(text)?.[1];
	return start ? write(`${start}0/${start}9`) : undefined;
}
