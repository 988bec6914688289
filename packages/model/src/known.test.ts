import type { Evidence, Stance } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { dayOf, formatDay } from './day.ts';
import { indexOf, on, role } from './fixture.ts';
import { knownEvidence, knownFrom } from './known.ts';

function indexCiting(evidence: Evidence[]) {
	return indexOf({ roles: [role('r', '2021-04-07', { evidence })] });
}

describe('knownFrom(index, evidence)', () => {
	test.each([
		['its publication day', '2021-04-07', '2021-04-07'],
		['the last day of a month of publication', '2021-04', '2021-04-30'],
		['the last day of a year of publication', '2020', '2020-12-31'],
		['the last day of an interval', '2021-04-07/2021-04-09', '2021-04-09'],
		['the day itself where the source is not sure of it', '2021-04-07?', '2021-04-07'],
		['the end of an open beginning', '../2021-04-07', '2021-04-07']
	])('is %s', (_what, published, day) => {
		const evidence = on(published);
		expect(formatDay(knownFrom(indexCiting(evidence), evidence))).toBe(day);
	});

	test('is the earliest of several sources, in whatever order', () => {
		const evidence = [...on('2021-04-09'), ...on('2021-04-07'), ...on('2021-04')];
		expect(formatDay(knownFrom(indexCiting(evidence), evidence))).toBe('2021-04-07');
	});

	test.each<Stance>(['supports', 'partlySupports', 'qualifies', 'disputes', 'refutes'])(
		'counts a source that %s',
		(stance) => {
			const evidence = [...on('2021-04-09'), ...on('2021-04-07', { stance })];
			expect(formatDay(knownFrom(indexCiting(evidence), evidence))).toBe('2021-04-07');
		}
	);

	test('does not count an older source of context', () => {
		const evidence = [...on('2019-01-01', { stance: 'context' }), ...on('2021-04-07')];
		expect(formatDay(knownFrom(indexCiting(evidence), evidence))).toBe('2021-04-07');
	});

	test('counts context where there is nothing else', () => {
		const evidence = on('2019-01-01', { stance: 'context' });
		expect(formatDay(knownFrom(indexCiting(evidence), evidence))).toBe('2019-01-01');
	});

	test('is never without evidence, or where publication has an open end', () => {
		const evidence = on('2021-04-07/..');
		expect(knownFrom(indexOf(), [])).toBe(Infinity);
		expect(knownFrom(indexCiting(evidence), evidence)).toBe(Infinity);
	});

	test('a source that the bundle lacks is an error that names it', () => {
		expect(() => knownFrom(indexOf(), on('2021-04-07'))).toThrow('missing source: on-2021-04-07');
	});
});

test('knownEvidence(index, evidence, day) holds what is published by the end of the day', () => {
	const evidence = [...on('2021-04-07'), ...on('2021-04'), ...on('2021-04-08')];
	const known = (day: string) =>
		knownEvidence(indexCiting(evidence), evidence, dayOf(day)).map(({ source }) => source);
	expect(known('2021-04-06')).toEqual([]);
	expect(known('2021-04-07')).toEqual(['on-2021-04-07']);
	expect(known('2021-04-29')).toEqual(['on-2021-04-07', 'on-2021-04-08']);
	expect(known('2021-04-30')).toEqual(['on-2021-04-07', 'on-2021-04', 'on-2021-04-08']);
});
