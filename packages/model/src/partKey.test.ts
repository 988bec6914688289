import { expect, test } from 'vitest';
import { at, commitment, deadline, on } from './fixture.ts';
import { partAnchor, partKeys, uniqueKeys } from './partKey.ts';

const moved = commitment({
	deadlines: [
		deadline('2024-09-27', { date: '2025-09' }),
		deadline('2025-01-01', { kind: 'until', date: '2026-09' })
	]
});

test('a deadline is told apart by the event at which it was set and its kind', () => {
	expect(partKeys(moved, 'deadlines')).toEqual(['at-2024-09-27 fixed', 'at-2025-01-01 until']);
	expect(partKeys(commitment(), 'deadlines')).toEqual([]);
});

test('an earlier one found later leaves the others as they were', () => {
	const [first, second] = partKeys(moved, 'deadlines');
	const found = { ...moved, deadlines: [deadline('2020-01-01'), ...moved.deadlines!] };
	expect(partKeys(found, 'deadlines').slice(1)).toEqual([first, second]);
});

test('assessments are told apart by assessor and date, readings by whose they are', () => {
	const evidence = on('2024-01-01');
	const reading = { ar: 'نص', en: 'text' };
	const item = commitment({
		assessments: [
			{ fulfilment: 'met', date: '2024~', assessor: 'us', confidence: 'high', evidence },
			{ fulfilment: 'notMet', date: '2024~', assessor: 'us', confidence: 'high', evidence }
		],
		readings: [
			{ side: 'iraq', reading, evidence },
			{ actor: 'us', reading, evidence }
		]
	});
	expect(partKeys(item, 'assessments')).toEqual(['us 2024~', 'us 2024~ (2)']);
	expect(partKeys(item, 'readings')).toEqual(['iraq', 'us']);
});

test('keys that are alike have their number behind all but the first', () => {
	const told = ['a', 'a', 'a (2)', '__proto__', 'constructor', '__proto__'];
	const keys = uniqueKeys(told, (text) => [text, undefined]);
	expect(keys.slice(0, 2)).toEqual(['a', 'a (2)']);
	expect(new Set(keys).size).toBe(told.length);
});

test.each([
	['deadlines', 'at-2024-09-27 fixed', 'deadline-at-2024-09-27-fixed'],
	['deadlines', 'at-2024-09-27 fixed (2)', 'deadline-at-2024-09-27-fixed-2'],
	['assessments', 'us 2024~/2025?', 'assessment-us-2024~%2F2025%3F'],
	['readings', 'unitedStates', 'reading-unitedStates']
] as const)('the anchor in %s of %j is %s', (name, key, anchor) => {
	expect(partAnchor(name, key)).toBe(anchor);
	expect(new URL(`#${anchor}`, `https://example.org/${at('2024')}`).hash).toBe(`#${anchor}`);
});
