import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as arbitrary from './arbitrary.ts';
import {
	dayOf,
	knownCommitments,
	knownRoles,
	lastStated,
	recordDays,
	type RecordIndex,
	reportFacts,
	roleSpans,
	turningPoints
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

	test('counts by timeliness add up to the commitments', () => {
		check((index, asOf) => {
			const { byTimeliness, commitments } = reportFacts(index, asOf);
			expect([...byTimeliness.values()].reduce((a, b) => a + b, 0)).toBe(commitments);
		});
	});

	test('counts are those of the lists', () => {
		check((index, asOf) => {
			const { commitments, roles, moved } = reportFacts(index, asOf);
			const known = knownCommitments(index, asOf);
			expect(commitments).toBe(known.length);
			expect(roles).toBe(knownRoles(index, asOf).length);
			expect(moved).toBe(known.filter(({ moves }) => moves > 0).length);
		});
	});

	test('what is due has a current date, and what has none is not due', () => {
		check((index, asOf) => {
			for (const { timeliness, current } of knownCommitments(index, asOf)) {
				const isDated = current.some(({ due }) => due);
				if (
					['notYetDue', 'dueWithinUncertainty', 'overdue', 'metOnTime', 'metLate'].includes(
						timeliness
					)
				) {
					expect(isDated).toBe(true);
				}
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
			const { byTimeliness, ...report } = reportFacts(index, day);
			const lists = [knownCommitments, knownRoles, roleSpans, turningPoints];
			const last = lastStated(index, { activity: 'advise' }, day);
			return [day, [...byTimeliness], report, last, lists.map((list) => list(index, day))];
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
