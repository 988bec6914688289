import { dayOf } from '@mithaq/model';
import type { Evidence, Stance } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { commitment, event, from, indexOf } from '../record/fixture.ts';
import { find } from '../record/record.ts';
import {
	contestedClaims,
	contestedRecords,
	datedDifferently,
	readDifferently,
	toldDifferently
} from './contested.ts';

const piece = (stance: Stance): Evidence => ({ source: 's', quote: stance, stance });
const reading = (words: string) => ({
	side: 'iraq' as const,
	reading: { ar: words, en: words },
	evidence: from('s')
});

test('evidence of each stance stands on its side, and context on neither', () => {
	const stances: Stance[] = [
		'supports',
		'partlySupports',
		'qualifies',
		'disputes',
		'refutes',
		'context'
	];
	const index = indexOf({ events: [event('e1', '2020', { evidence: stances.map(piece) })] });
	const [claim] = contestedClaims(find(index, 'events', 'e1')!);
	expect(claim!.support.map(({ stance }) => stance)).toEqual(['supports', 'partlySupports']);
	expect(claim!.against.map(({ stance }) => stance)).toEqual(['qualifies', 'disputes', 'refutes']);
});

test('a part of a commitment is contested apart from its words, and only records with such evidence are listed', () => {
	const index = indexOf({
		commitments: [
			commitment({
				deadlines: [
					{ kind: 'open', change: 'set', event: 'e1', evidence: from('s') },
					{ kind: 'open', change: 'set', event: 'e1', evidence: [piece('disputes')] }
				]
			})
		]
	});
	const [group, ...others] = contestedRecords(index);
	expect(others).toEqual([]);
	expect(group!.kind).toBe('commitments');
	expect(group!.records[0]!.claims).toEqual([
		{ part: { name: 'deadlines', place: 1 }, support: [], against: [piece('disputes')] }
	]);
});

test('one reading, or twice the same, is no disagreement', () => {
	const read = (...words: string[]) => {
		const index = indexOf({ commitments: [commitment({ readings: words.map(reading) })] });
		return readDifferently(index, dayOf('2024-01-01')).length;
	};
	expect(read('one')).toBe(0);
	expect(read('one', 'one')).toBe(0);
	expect(read('one', 'another')).toBe(1);
});

const of = (id: string, side: string) => ({
	id,
	name: { ar: id, en: id },
	kind: 'state' as const,
	side,
	evidence: from('s')
});
const actors = [of('a', 'north'), of('b', 'other')];

test('two dates are a disagreement where others than who gave the first give the second', () => {
	const dated = (second: string) => {
		const fixed = { kind: 'fixed', change: 'set' } as const;
		const index = indexOf({
			actors,
			events: [
				event('e1', '2020-01-01', { participants: [{ actor: 'a', role: 'speaker' }] }),
				event('e2', '2020-02-01', { participants: [{ actor: second, role: 'speaker' }] })
			],
			commitments: [
				commitment({
					deadlines: [
						{ ...fixed, date: '2021-01-01', event: 'e1', evidence: from('s') },
						{ ...fixed, date: '2022-01-01', event: 'e2', evidence: from('s') }
					]
				})
			]
		});
		return datedDifferently(index, dayOf('2024-01-01')).length;
	};
	expect(dated('b')).toBe(1);
	expect(dated('a')).toBe(0);
});

test('what came of it is a disagreement where the latest words differ', () => {
	const told = (...words: ('met' | 'notMet')[]) => {
		const assessments = words.map((fulfilment, place) => ({
			date: `202${place + 1}-01-01`,
			assessor: actors[place]!.id,
			fulfilment,
			confidence: 'high' as const,
			evidence: from('s')
		}));
		const index = indexOf({ actors, commitments: [commitment({ assessments })] });
		return toldDifferently(index, dayOf('2024-01-01')).length;
	};
	expect(told('met', 'notMet')).toBe(1);
	expect(told('met', 'met')).toBe(0);
	expect(told('met')).toBe(0);
});
