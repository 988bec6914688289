import type { Actor, Commitment, Event, Outcome, Source, Strength } from '@mithaq/schema';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitmentFacts } from './commitment.ts';
import { dayOf } from './day.ts';
import { currentDeadlineWords, movesWords } from './words/deadlines.ts';
import { ACTORS, actor, commitment, event, indexOf, strength } from './words/fixture.ts';
import { judgementWords } from './words/outcomes.ts';
import type { Language } from './words/wording.ts';

/** A tiny record, and what must be told of its one promise. Events `at-<day>` and sources `on-<day>` need no telling. */
interface Case {
	case: string;
	asOf: string;
	record: {
		made: string;
		commitment: Partial<Commitment>;
		events?: (Partial<Event> & Pick<Event, 'id' | 'date'>)[];
		strengths?: (Partial<Strength> & Pick<Strength, 'id' | 'date' | 'count'>)[];
		actors?: (Partial<Actor> & Pick<Actor, 'id' | 'side' | 'name'>)[];
		sources?: Source[];
	};
	says: { outcome: Outcome; counts?: number } & Record<Language, Told>;
}

/** When it is due, what came of it and, where it did, how it moved. */
interface Told {
	date: string;
	outcome: string;
	moves?: string;
}

const folder = join(import.meta.dirname, '../cases');
const files = readdirSync(folder);

describe.each(files)('%s', (file) => {
	const cases = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case[];
	test.each(cases.map((one) => [one.case, one] as const))('%s', (_, one) => {
		expect(toldOf(one)).toEqual(one.says);
	});
});

test('there are at least forty worked cases, each told otherwise than by its name', () => {
	const names = files.flatMap((file) =>
		(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case[]).map((one) => one.case)
	);
	expect(names.length).toBeGreaterThanOrEqual(40);
	expect(new Set(names).size).toBe(names.length);
});

function toldOf({ asOf, record }: Case): Case['says'] {
	const promise = commitment('promise', record.made, record.commitment);
	const index = indexOf(
		{
			actors: [
				...ACTORS,
				...(record.actors ?? []).map((one) => ({ ...actor(one.id, one.side, one.name), ...one }))
			],
			commitments: [promise],
			events: (record.events ?? []).map((one) => event(one.id, one.date, one)),
			strengths: (record.strengths ?? []).map((one) => strength(one.id, one.date, one.count, one)),
			sources: record.sources ?? []
		},
		asOf
	);
	const facts = commitmentFacts(index, promise, dayOf(asOf));
	const told = (language: Language): Told => {
		const view = { language, digits: 'latn' } as const;
		const moves = movesWords(facts, view);
		return {
			date: currentDeadlineWords(facts, index, view),
			outcome: judgementWords(facts, index, view),
			...(moves && { moves })
		};
	};
	return {
		outcome: facts.outcome,
		...(facts.counts.length > 0 && { counts: facts.counts.length }),
		en: told('en'),
		ar: told('ar')
	};
}
