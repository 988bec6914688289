import type { Assessment, Fulfilment } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { knownAssessments, outcomeOf } from './assessment.ts';
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

	test('leaves out what was judged before and published after', () => {
		const late = assessed('met', '2021-12-09', { evidence: on('2022-02-01') });
		expect(known([late], '2022-01-31')).toEqual([]);
		expect(known([late], '2022-02-01')).toHaveLength(1);
	});
});

describe('outcomeOf(assessments)', () => {
	test.each<[string, Assessment[], number | undefined]>([
		['is nothing where nobody judged', [], undefined],
		['is the latest', [assessed('met', '2022-01-01'), assessed('notMet', '2021-12-31')], 0],
		[
			'is the latest in whatever order',
			[assessed('met', '2021-12-31'), assessed('notMet', '2022-01-01')],
			1
		],
		[
			'takes an uncertain date at its last day',
			[assessed('met', '2021-12'), assessed('notMet', '2021-12-30')],
			0
		],
		[
			'is the less favourable of one day',
			[assessed('notMet', '2022-01-01'), assessed('met', '2022-01-01')],
			0
		],
		[
			'is reversed rather than not met',
			[assessed('reversed', '2022'), assessed('notMet', '2022')],
			0
		],
		[
			'is not a later unverifiable',
			[assessed('met', '2021-12-31'), assessed('unverifiable', '2022')],
			0
		],
		[
			'is not a later not assessed',
			[assessed('met', '2021-12-31'), assessed('notAssessed', '2022')],
			0
		],
		['is unverifiable where nobody judged otherwise', [assessed('unverifiable', '2022')], 0]
	])('%s', (_what, assessments, decides) => {
		expect(outcomeOf(known(assessments))?.index).toBe(decides);
	});

	test.each<[string, Assessment[], string | undefined]>([
		[
			'the one before that says met and when',
			[assessed('met', '2022-01-17', { metOn: '2022-01-17' }), assessed('met', '2022-01-18')],
			'2022-01-17'
		],
		[
			'the latest of those',
			[
				assessed('met', '2021-09', { metOn: '2021-09-15' }),
				assessed('met', '2022-01-17', { metOn: '2022-01-17' }),
				assessed('met', '2022-01-18')
			],
			'2022-01-17'
		],
		[
			'its own where it has one',
			[
				assessed('met', '2022-01-17', { metOn: '2022-01-17' }),
				assessed('met', '2022-01-18', { metOn: '2022-01-16' })
			],
			'2022-01-16'
		],
		[
			'nobody where it is not met',
			[assessed('met', '2022-01-17', { metOn: '2022-01-17' }), assessed('notMet', '2022-01-18')],
			undefined
		]
	])('takes the date of meeting from %s', (_what, assessments, metOn) => {
		expect(outcomeOf(known(assessments))?.metOn?.text).toBe(metOn);
	});
});
