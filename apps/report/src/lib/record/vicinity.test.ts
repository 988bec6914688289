import bundle from 'virtual:record';
import {
	commitmentFacts,
	dayOf,
	indexBundle,
	judgementWords,
	movesWords,
	voiceWords
} from '@mithaq/model';
import { expect, test } from 'vitest';
import { chainOf } from './chain.ts';
import { commitment, event, from, indexOf, source } from './fixture.ts';
import { namersOf } from './neighbours.ts';
import { nextInTime } from './order.ts';
import { find } from './record.ts';
import { vicinity } from './vicinity.ts';

const index = indexOf({
	sources: [source('s', '2020-01-02'), source('t', '2020-03'), source('far', '2023')],
	events: [
		event('e1', '2020-01-01'),
		event('e2', '2020-02-01', {
			bears: [{ commitment: 'c', how: 'advances' }],
			evidence: from('t')
		}),
		event('e3', '2023-01-01', { evidence: from('far') })
	],
	commitments: [commitment()]
});

test('a vicinity tells of its record what the whole record tells', () => {
	const near = indexBundle(vicinity(index, find(index, 'commitments', 'c')!));
	const asOf = dayOf('2024-01-01');
	for (const whole of [index, near]) {
		const facts = commitmentFacts(whole, whole.commitments.get('c')!, asOf);
		expect(facts.events.map(({ event }) => event.id)).toEqual(['e2']);
	}
	const found = find(index, 'events', 'e2')!;
	const close = indexBundle(vicinity(index, found));
	expect(nextInTime(close, found)).toEqual(nextInTime(index, found));
	expect(namersOf(close, found)).toEqual(namersOf(index, found));
	expect(chainOf(close, found)).toEqual(chainOf(index, found));
});

test('a vicinity leaves out what does not touch its record', () => {
	const near = vicinity(index, find(index, 'commitments', 'c')!);
	expect(near.events.map(({ id }) => id)).toEqual(['e1', 'e2']);
	expect(near.sources.map(({ id }) => id)).toEqual(['s', 't']);
});

test('the page of each commitment tells what the whole record tells', () => {
	const whole = indexBundle(bundle);
	const view = { language: 'en', digits: 'latn' } as const;
	const told = (index: typeof whole, id: string) => {
		const asOf = dayOf(bundle.dataset.asOf);
		const facts = commitmentFacts(index, index.commitments.get(id)!, asOf);
		return [
			judgementWords(facts, index, view),
			movesWords(facts, view),
			facts.current.map(({ sides }) => sides),
			facts.voices.map((voice) => voiceWords(voice, facts, index, view)),
			facts.life.map(({ state, event }) => [state, event?.id]),
			facts.counts.map(({ strength }) => strength.id)
		];
	};
	for (const { id } of bundle.commitments) {
		const near = indexBundle(vicinity(whole, find(whole, 'commitments', id)!));
		expect(told(near, id), id).toEqual(told(whole, id));
	}
});

test('counts of the promised force come with who gave them', () => {
	const counted = indexOf({
		actors: ['a', 'b', 'other'].map((id) => ({
			id,
			name: { ar: id, en: id },
			kind: 'force',
			side: 'north',
			evidence: from('s')
		})),
		commitments: [
			commitment({
				target: { force: 'a', count: { qualifier: 'exact', min: 5, max: 5, counts: 'present' } }
			})
		],
		strengths: ['a', 'other'].map((force) => ({
			id: `of-${force}`,
			force,
			speaker: 'b',
			place: 'valley',
			date: '2021-01-01',
			dateBasis: 'printed',
			count: { qualifier: 'exact', min: 7, max: 7, counts: 'present' },
			evidence: from('s')
		}))
	});
	const near = vicinity(counted, find(counted, 'commitments', 'c')!);
	expect(near.strengths.map(({ id }) => id)).toEqual(['of-a']);
	expect(near.actors.map(({ id }) => id)).toEqual(['a', 'b']);
});
