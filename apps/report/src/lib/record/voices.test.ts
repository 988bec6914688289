import { commitmentFacts, dayOf } from '@mithaq/model';
import type { Assessment } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { commitment, from, indexOf } from './fixture.ts';
import { saysOtherwise, spokenOf } from './voices.ts';

const assessed = (
	date: string,
	fulfilment: Assessment['fulfilment'],
	assessor = 'a'
): Assessment => ({
	date,
	fulfilment,
	assessor,
	confidence: 'high',
	evidence: from('s')
});

const name = { ar: 'ب', en: 'b' };
const spoken = (...assessments: Assessment[]) => {
	const index = indexOf({
		actors: [
			{ id: 'a', name, kind: 'state', side: 'north', evidence: from('s') },
			{ id: 'b', name, kind: 'institution', side: 'other', evidence: from('s') }
		],
		commitments: [commitment({ assessments })]
	});
	return spokenOf(index, commitmentFacts(index, index.commitments.get('c')!, dayOf('2024-01-01')));
};

test('each assessment stands once, under whose voice it is, the earlier ones oldest first', () => {
	const told = spoken(
		assessed('2021-01-01', 'notStarted'),
		assessed('2022-01-01', 'inProgress'),
		assessed('2022-06-01', 'notMet', 'b'),
		assessed('2023-01-01', 'met')
	);
	expect(
		told.map(({ voice, before }) => [
			voice?.of,
			voice?.word.assessment.fulfilment,
			before.map(({ assessment }) => assessment.fulfilment)
		])
	).toEqual([
		['north', 'met', ['notStarted', 'inProgress']],
		['other', 'notMet', []]
	]);
});

test('an earlier word is told apart only where it says something else', () => {
	const [{ voice, before }] = spoken(
		assessed('2021-01-01', 'inProgress'),
		assessed('2022-01-01', 'met'),
		assessed('2023-01-01', 'met')
	) as [ReturnType<typeof spoken>[number]];
	expect(before.map((said) => saysOtherwise(said, voice!))).toEqual([true, false]);
});
