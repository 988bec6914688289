import type { Count } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { strengthFacts } from '../strength.ts';
import { indexOf, on, wordingOn } from './fixture.ts';
import { figureWords, strengthWords } from './headCounts.ts';

const en = wordingOn('en', '2024-12-31');
const ar = wordingOn('ar', '2024-12-31');
const counts = 'present';

test.each<[Count, string, string]>([
	[{ min: 450, qualifier: 'exact', counts }, '450', '450'],
	[{ min: 2500, qualifier: 'exact', counts }, '2,500', '2,500'],
	[{ min: 2400, qualifier: 'about', counts }, 'about 2,400', 'نحو 2,400'],
	[
		{ min: 5000, max: 6000, qualifier: 'about', counts },
		'about 5,000 to 6,000',
		'من 5,000 إلى 6,000 تقريباً'
	],
	[{ min: 2500, qualifier: 'atLeast', counts }, 'at least 2,500', '2,500 في الأقل'],
	[{ max: 2000, qualifier: 'fewerThan', counts }, 'fewer than 2,000', 'أقل من 2,000'],
	[{ min: 250, max: 350, qualifier: 'between', counts }, '250 to 350', 'من 250 إلى 350'],
	[{ qualifier: 'nonePublished', counts }, 'no figure published', 'لم يُنشر رقم']
])('figureWords(%j, view) is "%s" and «%s»', (count, english, arabic) => {
	expect(figureWords(count, en)).toBe(english);
	expect(figureWords(count, ar)).toBe(arabic);
});

test('figureWords(count, view) groups Arabic-Indic digits with their own sign', () => {
	const count: Count = { min: 1234567, qualifier: 'exact', counts };
	expect(figureWords(count, { language: 'ar', digits: 'arab' })).toBe('١٬٢٣٤٬٥٦٧');
});

test('strengthWords(facts, view) names force, place, figure and what is counted', () => {
	const index = indexOf();
	const facts = strengthFacts(
		indexOf({ sources: index.bundle.sources }),
		{
			id: 's',
			date: '2024-12-23',
			dateBasis: 'printed',
			force: 'us-forces',
			place: 'iraq',
			count: { min: 2500, qualifier: 'atLeast', counts: 'present' },
			speaker: 'us',
			evidence: on('2020-01-01')
		},
		en.asOf
	);
	expect(strengthWords(facts, en)).toBe('US forces, Iraq: at least 2,500 (present)');
	expect(strengthWords(facts, ar)).toBe('القوات الأميركية، العراق: 2,500 في الأقل (موجودون)');
});
