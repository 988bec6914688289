import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@mithaq/schema/check';
import { expect, test } from 'vitest';
import { packageFolder } from '../packages.ts';

interface Row {
	/** The line of the research notes. */
	row: string;
	/** The records that rest on it, as `folder/id`. */
	records?: string[];
	/** What of it is not recorded, and why. */
	left?: Record<'what' | 'reason', Record<'ar' | 'en', string>>;
}

const data = packageFolder('@mithaq/data');
const research = JSON.parse(readFileSync(join(data, 'research.json'), 'utf8')) as Row[];

/** Every line of the research notes: identifications, facts, head counts, readings, contradictions. */
const LINES = [
	...range('F-ID-', 1, 9),
	...range('B-', 1, 11),
	...range('B-', 20, 34),
	...range('B-', 40, 62),
	...range('B-', 70, 90),
	...range('B-', 100, 117),
	...range('B-', 120, 127),
	...range('B-', 129, 131),
	...range('S9-', 1, 20),
	...range('S11-', 1, 6),
	...range('S12-', 1, 11),
	...range('N-', 1, 37),
	...range('N-', 101, 121)
];

function range(prefix: string, from: number, to: number): string[] {
	const width = prefix === 'B-' || prefix === 'N-' ? 3 : 1;
	return Array.from(
		{ length: to - from + 1 },
		(_, i) => prefix + String(from + i).padStart(width, '0')
	);
}

test('every line of the research is recorded or says why not, each once', () => {
	expect(research.map(({ row }) => row).toSorted()).toEqual(LINES.toSorted());
	for (const { row, records, left } of research)
		expect(records?.length || left, `${row} is neither recorded nor left out`).toBeTruthy();
});

test('every reason is given in both languages', () => {
	const left = research.flatMap((row) => (row.left ? [row.left] : []));
	expect(left.length).toBeGreaterThan(10);
	for (const { what, reason } of left)
		for (const text of [what, reason]) {
			expect(text.ar).toMatch(/[\u0600-\u06FF]/);
			expect(text.en).toMatch(/[A-Za-z]/);
		}
});

test('every record that a line names exists', () => {
	for (const { row, records = [] } of research)
		for (const path of records)
			expect(existsSync(join(data, `${path}.json`)), `${row} → ${path}`).toBe(true);
});

test('every cited source and every head count rests on a line of the research', () => {
	const { bundle } = check(data);
	const named = new Set(research.flatMap(({ records = [] }) => records));
	const cited = bundle!.sources.filter(({ text }) => !text).map(({ id }) => `sources/${id}`);
	const counts = bundle!.strengths.map(({ id }) => `strengths/${id}`);
	expect(cited.length).toBeGreaterThan(100);
	expect([...cited, ...counts].filter((path) => !named.has(path))).toEqual([]);
});
