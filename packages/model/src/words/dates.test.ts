import { dayOf, spanOf } from '../index.ts';
import { describe, expect, test } from 'vitest';
import { dateWords, dayWords, monthName, whenWords } from './dates.ts';

const en = { language: 'en', digits: 'latn' } as const;
const ar = { language: 'ar', digits: 'latn' } as const;

test('a record whose months are standard has the other names in Arabic', () => {
	const standard = { ...ar, months: 'standard' } as const;
	expect(dayWords(dayOf('2021-04-07'), standard)).toBe('7 أبريل 2021');
	expect(dayWords(dayOf('2021-04-07'), { ...en, months: 'standard' })).toBe('7 April 2021');
});

test('monthName(month, wording) is the Iraqi name in Arabic', () => {
	const months = Array.from({ length: 12 }, (_, index) => index + 1);
	expect(months.map((month) => monthName(month, { language: 'ar' }))).toEqual([
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
	]);
	expect(months.map((month) => monthName(month, { language: 'en' }).slice(0, 3)).join(' ')).toBe(
		'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
	);
});

interface Case {
	edtf: string;
	en: string;
	ar: string;
	whenEn: string;
	whenAr: string;
}

const cases: Case[] = [
	{ edtf: '2021', en: '2021', ar: '2021', whenEn: 'in 2021', whenAr: 'في عام 2021' },
	{
		edtf: '2025-09',
		en: 'September 2025',
		ar: 'أيلول 2025',
		whenEn: 'in September 2025',
		whenAr: 'في أيلول 2025'
	},
	{
		edtf: '2021-04-07',
		en: '7 April 2021',
		ar: '7 نيسان 2021',
		whenEn: 'on 7 April 2021',
		whenAr: 'في 7 نيسان 2021'
	},
	{
		edtf: '2024-09-27?',
		en: 'perhaps 27 September 2024',
		ar: 'ربما 27 أيلول 2024',
		whenEn: 'perhaps on 27 September 2024',
		whenAr: 'ربما في 27 أيلول 2024'
	},
	{
		edtf: '2026-09~',
		en: 'about September 2026',
		ar: 'نحو أيلول 2026',
		whenEn: 'about September 2026',
		whenAr: 'نحو أيلول 2026'
	},
	{
		edtf: '2024-01%',
		en: 'perhaps about January 2024',
		ar: 'ربما نحو كانون الثاني 2024',
		whenEn: 'perhaps about January 2024',
		whenAr: 'ربما نحو كانون الثاني 2024'
	},
	{
		edtf: '2021?',
		en: 'perhaps 2021',
		ar: 'ربما 2021',
		whenEn: 'perhaps in 2021',
		whenAr: 'ربما في عام 2021'
	},
	{
		edtf: '2024-04-15/2024-04-16',
		en: '15 to 16 April 2024',
		ar: 'من 15 إلى 16 نيسان 2024',
		whenEn: 'from 15 to 16 April 2024',
		whenAr: 'من 15 إلى 16 نيسان 2024'
	},
	{
		edtf: '2024-04-30/2024-05-01',
		en: '30 April 2024 to 1 May 2024',
		ar: 'من 30 نيسان 2024 إلى 1 أيار 2024',
		whenEn: 'from 30 April 2024 to 1 May 2024',
		whenAr: 'من 30 نيسان 2024 إلى 1 أيار 2024'
	},
	{
		edtf: '2023-04-15/2024-04-16',
		en: '15 April 2023 to 16 April 2024',
		ar: 'من 15 نيسان 2023 إلى 16 نيسان 2024',
		whenEn: 'from 15 April 2023 to 16 April 2024',
		whenAr: 'من 15 نيسان 2023 إلى 16 نيسان 2024'
	},
	{
		edtf: '2024-04-15?/2024-04-16',
		en: 'perhaps 15 April 2024 to 16 April 2024',
		ar: 'ربما من 15 نيسان 2024 إلى 16 نيسان 2024',
		whenEn: 'perhaps from 15 April 2024 to 16 April 2024',
		whenAr: 'ربما من 15 نيسان 2024 إلى 16 نيسان 2024'
	},
	{
		edtf: '2024-04-15/2024-04',
		en: '15 April 2024 to April 2024',
		ar: 'من 15 نيسان 2024 إلى نيسان 2024',
		whenEn: 'from 15 April 2024 to April 2024',
		whenAr: 'من 15 نيسان 2024 إلى نيسان 2024'
	},
	{
		edtf: '2024-04/2024-05',
		en: 'April 2024 to May 2024',
		ar: 'من نيسان 2024 إلى أيار 2024',
		whenEn: 'from April 2024 to May 2024',
		whenAr: 'من نيسان 2024 إلى أيار 2024'
	},
	{
		edtf: '2025-09-30/..',
		en: 'from 30 September 2025 on',
		ar: 'ابتداءً من 30 أيلول 2025',
		whenEn: 'from 30 September 2025 on',
		whenAr: 'ابتداءً من 30 أيلول 2025'
	},
	{ edtf: '../2021', en: 'until 2021', ar: 'حتى 2021', whenEn: 'until 2021', whenAr: 'حتى 2021' }
];

describe.each(cases)('$edtf', ({ edtf, ...words }) => {
	test(`reads "${words.en}" and «${words.ar}»`, () => {
		expect(dateWords(spanOf(edtf), en)).toBe(words.en);
		expect(dateWords(spanOf(edtf), ar)).toBe(words.ar);
	});

	test(`reads "${words.whenEn}" and «${words.whenAr}» after its preposition`, () => {
		expect(whenWords(spanOf(edtf), en)).toBe(words.whenEn);
		expect(whenWords(spanOf(edtf), ar)).toBe(words.whenAr);
	});

	test('has digits of one kind', () => {
		const words = dateWords(spanOf(edtf), { language: 'ar', digits: 'arab' });
		expect(words).not.toMatch(/\d/);
		expect(words).toMatch(/[٠-٩]/);
	});
});

test.each([
	['2021-04-07', '7 April 2021', '7 نيسان 2021', '٧ نيسان ٢٠٢١'],
	['2024-02-29', '29 February 2024', '29 شباط 2024', '٢٩ شباط ٢٠٢٤'],
	['2020-01-01', '1 January 2020', '1 كانون الثاني 2020', '١ كانون الثاني ٢٠٢٠']
])('dayWords of %s', (day, english, latin, indic) => {
	expect(dayWords(dayOf(day), en)).toBe(english);
	expect(dayWords(dayOf(day), ar)).toBe(latin);
	expect(dayWords(dayOf(day), { language: 'ar', digits: 'arab' })).toBe(indic);
});
