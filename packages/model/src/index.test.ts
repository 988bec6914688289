import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as arbitrary from './arbitrary.ts';
import type { Commitment } from '@mithaq/schema';
import {
	commitmentFacts,
	dayOf,
	indexBundle,
	judgementWords,
	knownCommitments,
	knownRoles,
	lastStated,
	movesWords,
	recordDays,
	type RecordIndex,
	reportFacts,
	roleSpans,
	turningPoints,
	voiceWords
} from './index.ts';

function knownIds(index: RecordIndex, asOf: number): string[] {
	const commitments = knownCommitments(index, asOf);
	return [
		...commitments.map(({ commitment }) => commitment.id),
		...commitments.flatMap(({ commitment: { id }, deadlines, assessments, readings }) => [
			...deadlines.map((deadline) => `${id} deadline ${deadline.index}`),
			...assessments.map((assessed) => `${id} assessment ${assessed.index}`),
			...readings.map((_reading, i) => `${id} reading ${i}`)
		]),
		...knownRoles(index, asOf).map(({ role }) => role.id),
		...turningPoints(index, asOf).map(({ event }) => event.id)
	];
}

function check(property: (index: RecordIndex, asOf: number) => void): void {
	fc.assert(fc.property(arbitrary.index, arbitrary.day, property));
}

describe('of any record on any day', () => {
	test('what is known stays known', () => {
		fc.assert(
			fc.property(arbitrary.index, arbitrary.day, fc.nat(1000), (index, asOf, days) => {
				const later = new Set(knownIds(index, asOf + days));
				expect(knownIds(index, asOf).filter((id) => !later.has(id))).toEqual([]);
			})
		);
	});

	test('nothing is told that was not known', () => {
		check((index, asOf) => {
			const commitments = knownCommitments(index, asOf);
			const told = [
				...commitments,
				...commitments.flatMap(({ deadlines, assessments }) => [...deadlines, ...assessments]),
				...knownRoles(index, asOf),
				...roleSpans(index, asOf).map(({ role }) => role)
			];
			expect(told.filter(({ knownFrom }) => knownFrom > asOf)).toEqual([]);
		});
	});

	test('counts by outcome add up to the commitments', () => {
		check((index, asOf) => {
			const { byOutcome, commitments } = reportFacts(index, asOf);
			expect([...byOutcome.values()].reduce((a, b) => a + b, 0)).toBe(commitments);
		});
	});

	test('counts are those of the lists', () => {
		check((index, asOf) => {
			const { commitments, roles, moved } = reportFacts(index, asOf);
			const known = knownCommitments(index, asOf);
			expect(commitments).toBe(known.length);
			expect(roles).toBe(knownRoles(index, asOf).length);
			expect(moved).toBe(known.filter(({ moves }) => moves.length > 0).length);
		});
	});

	test('what is due has a current date, and what has none says why', () => {
		check((index, asOf) => {
			for (const { outcome, current, undated } of knownCommitments(index, asOf)) {
				const isDated = current.some(({ due }) => due);
				expect(undated === undefined).toBe(isDated);
				if (['notYetDue', 'mayBeDue', 'noWord'].includes(outcome)) expect(isDated).toBe(true);
			}
		});
	});

	test('no voice is lost: whoever judged has one, and each of their words can be read', () => {
		check((index, asOf) => {
			for (const { assessments, voices } of knownCommitments(index, asOf)) {
				const speaking = assessments.filter(
					({ assessment }) => assessment.fulfilment !== 'notAssessed'
				);
				const judging = speaking.filter(
					({ assessment }) => assessment.fulfilment !== 'unverifiable'
				);
				expect(new Set(voices.map(({ of }) => of))).toEqual(
					new Set(speaking.map(({ side }) => side))
				);
				for (const { side, assessment } of judging) {
					const { word, earlier } = voices.find(({ of }) => of === side)!;
					const said = [word, ...earlier].map((told) => told.assessment.fulfilment);
					expect(said).toContain(assessment.fulfilment);
				}
			}
		});
	});

	test('a later word of one side never changes what another says', () => {
		fc.assert(
			fc.property(arbitrary.index, arbitrary.day, arbitrary.word, (index, asOf, word) => {
				const [promise] = index.bundle.commitments;
				if (!promise) return;
				const more = { ...promise, assessments: [...(promise.assessments ?? []), word] };
				const sources = [...index.bundle.sources, ...arbitrary.sourcesOf(word)];
				const after = indexBundle({ ...index.bundle, sources, commitments: [more] });
				const others = (record: RecordIndex, told: Commitment) =>
					commitmentFacts(record, told, asOf).voices.filter(
						({ of }) => of !== index.actors.get(word.assessor)!.side
					);
				expect(others(after, more)).toEqual(others(index, promise));
			})
		);
	});

	test('lateness is told of what was met, and its least is not more than its most', () => {
		check((index, asOf) => {
			for (const { completion, lateness } of knownCommitments(index, asOf)) {
				if (!completion) expect(lateness).toEqual([]);
				else expect(completion.from).toBeLessThanOrEqual(completion.to);
				for (const { earliest, latest } of lateness) expect(earliest).toBeLessThanOrEqual(latest);
			}
		});
	});

	test('a move is a change that says so, or a second date of the same sides', () => {
		check((index, asOf) => {
			for (const { moves, deadlines } of knownCommitments(index, asOf)) {
				for (const moved of moves) {
					const { change } = moved.deadline;
					const isSaid = ['extended', 'broughtForward', 'postponedWithoutDate'].includes(change);
					const isAgain = deadlines.some(
						(old) => old !== moved && old.sides.every((side) => moved.sides.includes(side))
					);
					expect(isSaid || isAgain).toBe(true);
				}
			}
		});
	});

	test('whatever came of it can be said in both languages', () => {
		check((index, asOf) => {
			for (const facts of knownCommitments(index, asOf))
				for (const language of ['ar', 'en'] as const) {
					const view = { language, digits: 'latn' as const };
					const words = [
						judgementWords(facts, index, view),
						movesWords(facts, view),
						...facts.voices.map((voice) => voiceWords(voice, facts, index, view))
					].join('; ');
					expect(words).not.toMatch(/undefined|NaN|Infinity| {2}/);
				}
		});
	});

	test('a role span starts, is solid and ends in this order, by the as-of day', () => {
		check((index, asOf) => {
			for (const { interval, restatedUntil, open } of roleSpans(index, asOf)) {
				expect(interval.start).toBeLessThan(restatedUntil);
				expect(restatedUntil).toBeLessThanOrEqual(interval.end);
				expect(interval.end).toBeLessThanOrEqual(asOf);
				if (open) expect(interval.end).toBe(asOf);
			}
		});
	});

	test('the spans of one side and activity overlap only where their statements do', () => {
		check((index, asOf) => {
			const spans = roleSpans(index, asOf);
			for (const a of spans) {
				for (const b of spans) {
					if (a.side !== b.side || b.role.when.interval.start < a.role.when.interval.end) continue;
					expect(a.interval.end).toBeLessThanOrEqual(b.interval.start);
				}
			}
		});
	});

	test('record days ascend to the day of the record', () => {
		check((index) => {
			const days = recordDays(index);
			expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
			expect(days.at(-1)).toBe(dayOf(index.bundle.dataset.asOf));
		});
	});

	test('between two record days the same things are known', () => {
		check((index) => {
			const days = recordDays(index);
			for (const [i, day] of days.entries()) {
				const next = days[i + 1];
				if (next !== undefined) expect(knownIds(index, next - 1)).toEqual(knownIds(index, day));
			}
		});
	});
});

function everything(): string {
	const records = fc.sample(arbitrary.index, { seed: 1, numRuns: 20 });
	const facts = records.flatMap((index) =>
		recordDays(index).map((day) => {
			const { byOutcome, ...report } = reportFacts(index, day);
			const lists = [knownCommitments, knownRoles, roleSpans, turningPoints];
			const last = lastStated(index, { activity: 'advise' }, day);
			return [day, [...byOutcome], report, last, lists.map((list) => list(index, day))];
		})
	);
	return JSON.stringify(facts);
}

describe('nothing depends on where and when it is asked', () => {
	const { TZ } = process.env;
	const expected = everything();

	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
		if (TZ === undefined) delete process.env['TZ'];
		else process.env['TZ'] = TZ;
	});

	test.each([
		['Asia/Baghdad', -180],
		['America/New_York', 300],
		['UTC', 0]
	])('in %s the results are the same', (zone, offset) => {
		process.env['TZ'] = zone;
		expect(new Date('2021-01-15T12:00Z').getTimezoneOffset()).toBe(offset);
		expect(everything()).toBe(expected);
	});

	test('in 2031 the results are the same', () => {
		vi.useFakeTimers({ now: Date.UTC(2031, 0, 1) });
		expect(new Date().getUTCFullYear()).toBe(2031);
		expect(everything()).toBe(expected);
	});

	test('without a clock the results are the same', () => {
		const index = fc.sample(arbitrary.index, { seed: 2, numRuns: 1 })[0];
		class NoClock extends Date {
			constructor(...args: [] | [number]) {
				if (args.length === 0) throw new Error('the clock was read');
				super(...args);
			}
			static override now(): number {
				throw new Error('the clock was read');
			}
		}
		vi.stubGlobal('Date', NoClock);
		expect(() => new Date()).toThrow('the clock was read');
		expect(() => index && reportFacts(index, dayOf('2026-03-24'))).not.toThrow();
		expect(() => index && roleSpans(index, dayOf('2026-03-24'))).not.toThrow();
	});
});
