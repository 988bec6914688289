import { dayOf } from '@mithaq/model';
import type { Evidence, Stance } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { commitment, event, from, indexOf } from '../record/fixture.ts';
import { find } from '../record/record.ts';
import { contestedClaims, contestedRecords, readDifferently } from './contested.ts';

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
