import { knownStrengths } from '@mithaq/model';
import { expect, test } from 'vitest';
import { indexOf, strength, viewOf } from '../fixture.ts';
import { headCountTakeaway } from './headCounts.ts';

test.each<[number, number, string, string]>([
	[1, 0, 'held 1 head count.', 'كان في السجل عدد واحد.'],
	[1, 1, 'held 1 head count, without a published figure.', 'كان في السجل عدد واحد، بلا رقم منشور.'],
	[
		2,
		1,
		'held 2 head counts, 1 of them without a published figure.',
		'كان في السجل عددان، أحدهما بلا رقم منشور.'
	],
	[
		12,
		4,
		'held 12 head counts, 4 of them without a published figure.',
		'كان في السجل 12 عدداً، أربعة منها بلا رقم منشور.'
	],
	[
		3,
		2,
		'held 3 head counts, 2 of them without a published figure.',
		'كان في السجل ثلاثة أعداد، اثنان منها بلا رقم منشور.'
	]
])('headCountTakeaway of %d, %d without a figure', (all, silent, english, arabic) => {
	const strengths = Array.from({ length: all }, (_, number) =>
		strength(
			`s${number}`,
			'2021-01-15',
			number < silent ? { qualifier: 'nonePublished' } : { min: 2500 }
		)
	);
	const [en, ar] = [viewOf('en', '2024-12-31'), viewOf('ar', '2024-12-31')];
	const facts = knownStrengths(indexOf({ strengths }), en.asOf);
	expect(headCountTakeaway(facts, en)).toBe(`On 31 December 2024 the record ${english}`);
	expect(headCountTakeaway(facts, ar)).toBe(`في 31 كانون الأول 2024 ${arabic}`);
	expect(headCountTakeaway(facts, { ...en, subject: 'the court' })).toContain(' of the court');
});
