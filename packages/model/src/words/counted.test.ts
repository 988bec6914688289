import { expect, test } from 'vitest';
import { counted, type Noun } from './counted.ts';
import { inDigits } from './digits.ts';

const NUMBERS = [0, 1, 2, 3, 10, 11, 100, 103];

test.each<[Noun, string[]]>([
	[
		'commitment',
		[
			'لا التزام',
			'التزام واحد',
			'التزامان',
			'3 التزامات',
			'10 التزامات',
			'11 التزاماً',
			'100 التزام',
			'103 التزامات'
		]
	],
	[
		'statement',
		['لا قول', 'قول واحد', 'قولان', '3 أقوال', '10 أقوال', '11 قولاً', '100 قول', '103 أقوال']
	],
	[
		'source',
		['لا مصدر', 'مصدر واحد', 'مصدران', '3 مصادر', '10 مصادر', '11 مصدراً', '100 مصدر', '103 مصادر']
	],
	['day', ['لا يوم', 'يوم واحد', 'يومان', '3 أيام', '10 أيام', '11 يوماً', '100 يوم', '103 أيام']],
	[
		'dayMoved',
		['بلا أيام', 'يوم واحد', 'يومين', '3 أيام', '10 أيام', '11 يوماً', '100 يوم', '103 أيام']
	],
	['month', ['لا شهر', 'شهر واحد', 'شهران', '3 أشهر', '10 أشهر', '11 شهراً', '100 شهر', '103 أشهر']],
	[
		'move',
		[
			'لم يتغير الموعد',
			'تغيّر الموعد مرة واحدة',
			'تغيّر الموعد مرتين',
			'تغيّر الموعد 3 مرات',
			'تغيّر الموعد 10 مرات',
			'تغيّر الموعد 11 مرة',
			'تغيّر الموعد 100 مرة',
			'تغيّر الموعد 103 مرات'
		]
	],
	[
		'reading',
		[
			'لا قراءة',
			'قراءة واحدة',
			'قراءتان',
			'3 قراءات',
			'10 قراءات',
			'11 قراءة',
			'100 قراءة',
			'103 قراءات'
		]
	]
])('%s is counted in Arabic', (noun, words) => {
	expect(NUMBERS.map((count) => counted(count, noun, { language: 'ar', digits: 'latn' }))).toEqual(
		words
	);
});

test.each<[Noun, string, string, string]>([
	['commitment', '0 commitments', '1 commitment', '11 commitments'],
	['statement', '0 statements', '1 statement', '11 statements'],
	['source', '0 sources', '1 source', '11 sources'],
	['day', '0 days', '1 day', '11 days'],
	['dayMoved', '0 days', '1 day', '11 days'],
	['month', '0 months', '1 month', '11 months'],
	['move', 'deadline moved 0 times', 'deadline moved once', 'deadline moved 11 times'],
	['reading', '0 readings', '1 reading', '11 readings']
])('%s is counted in English', (noun, ...words) => {
	expect(
		[0, 1, 11].map((count) => counted(count, noun, { language: 'en', digits: 'latn' }))
	).toEqual(words);
});

test.each([
	[11, 'ar', '١١ التزاماً'],
	[103, 'ar', '١٠٣ التزامات'],
	[11, 'en', '١١ commitments']
] as const)(
	'%d commitments are counted in Arabic-Indic digits in %s: %s',
	(count, language, words) => {
		expect(counted(count, 'commitment', { language, digits: 'arab' })).toBe(words);
	}
);

test.each([
	[1234567890, 'latn', '1234567890'],
	[1234567890, 'arab', '١٢٣٤٥٦٧٨٩٠'],
	['7 نيسان 2021', 'arab', '٧ نيسان ٢٠٢١']
] as const)('inDigits(%s, %s) is %s', (text, digits, expected) => {
	expect(inDigits(text, digits)).toBe(expected);
});
