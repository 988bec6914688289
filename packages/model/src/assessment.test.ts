import type { Assessment, Fulfilment } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { knownAssessments } from './assessment.ts';
import { dayOf } from './day.ts';
import { commitment, indexOf, on } from './fixture.ts';

function assessed(
	fulfilment: Fulfilment,
	date: string,
	rest: Partial<Assessment> = {}
): Assessment {
	return { fulfilment, date, assessor: 'us', confidence: 'high', evidence: on(date), ...rest };
}

function known(assessments: Assessment[], asOf = '2030-01-01') {
	const promise = commitment({ assessments });
	return knownAssessments(indexOf({ commitments: [promise] }), promise, dayOf(asOf));
}

describe('knownAssessments(index, commitment, asOf)', () => {
	test('holds those published by then, oldest first, with their assessors', () => {
		const later = assessed('met', '2022-01-01', { assessor: 'iraq', metOn: '2021-12' });
		const facts = known([later, assessed('inProgress', '2021-12-09')]);
		expect(facts.map(({ index, assessor, metOn }) => [index, assessor.id, metOn?.text])).toEqual([
			[1, 'us', undefined],
			[0, 'iraq', '2021-12']
		]);
	});

	test.each([
		['us', 'unitedStates', true],
		['iraq', 'iraq', false],
		['un', 'other', false]
	])('what %s says is the word of %s; of who is bound: %s', (assessor, side, isOwnWord) => {
		expect(known([assessed('met', '2022', { assessor })])).toMatchObject([{ side, isOwnWord }]);
	});

	test('leaves out what was judged before and published after', () => {
		const late = assessed('met', '2021-12-09', { evidence: on('2022-02-01') });
		expect(known([late], '2022-01-31')).toEqual([]);
		expect(known([late], '2022-02-01')).toHaveLength(1);
	});
});
