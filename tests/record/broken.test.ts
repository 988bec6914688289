import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packageFolder } from '../packages.ts';

const data = packageFolder('@mithaq/data');
const copies: string[] = [];

afterAll(() => {
	for (const copy of copies) rmSync(copy, { recursive: true });
});

/** What the record's own check prints of a copy in which one file was changed. */
function checkWith(
	file: string,
	change: (text: string) => string
): { status: number | null; output: string } {
	const copy = mkdtempSync(join(tmpdir(), 'mithaq-'));
	copies.push(copy);
	for (const part of ['sources', 'actors', 'events', 'commitments', 'roles', 'dataset.json']) {
		cpSync(join(data, part), join(copy, part), { recursive: true });
	}
	const before = readFileSync(join(copy, file), 'utf8');
	const after = change(before);
	if (file !== 'dataset.json' || after !== before) writeFileSync(join(copy, file), after);
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(data, 'check.ts'), copy], {
		encoding: 'utf8'
	});
	return { status, output: stdout + stderr };
}

/** The line and column, from 1, at which a text first stands. */
function placeOf(text: string, part: string): string {
	const before = text.slice(0, text.indexOf(part));
	const line = before.split('\n').length;
	return `${line}:${before.length - before.lastIndexOf('\n')}`;
}

const COMMITMENT = 'commitments/end-coalition-mission-in-iraq.json';
const original = readFileSync(join(data, COMMITMENT), 'utf8');

const CASES: [what: string, rule: string, file: string, from: RegExp, to: string][] = [
	[
		'a day that does not exist',
		'date-exists',
		COMMITMENT,
		/"date": "2025-09-30"/,
		'"date": "2025-09-31"'
	],
	[
		'a date in another form',
		'date-exists',
		COMMITMENT,
		/"date": "2025-09-30"/,
		'"date": "30/09/2025"'
	],
	[
		'a title without Arabic',
		'every-language',
		COMMITMENT,
		/"title": \{\s*"ar": "[^"]*",/,
		'"title": {'
	],
	['an unknown actor', 'references-resolve', COMMITMENT, /"united-states"/, '"united-state"'],
	[
		'a key given twice',
		'duplicate-key',
		COMMITMENT,
		/"duty": "end",/,
		'"duty": "end",\n\t"duty": "end",'
	],
	[
		'a stray field',
		'additionalProperties',
		COMMITMENT,
		/"duty": "end",/,
		'"duty": "end",\n\t"status": "broken",'
	],
	['an unknown code', 'enum', COMMITMENT, /"duty": "end"/, '"duty": "finish"'],
	['a missing comma', 'json-syntax', COMMITMENT, /"duty": "end",/, '"duty": "end"'],
	[
		'an address that runs a script',
		'url-is-web',
		'sources/rudaw-2021-03-29.json',
		/"url": "[^"]*"/,
		'"url": "javascript:alert(1)"'
	]
];

test('the record as it stands has no problem', () => {
	const { status, output } = checkWith('dataset.json', (text) => text);
	expect(output).toMatch(/^Record \d/);
	expect(status).toBe(0);
});

const texts = process.env.MITHAQ_TEXTS ?? join(data, '..', '..', 'shared', 'sources');

test.skipIf(!existsSync(texts))('an altered quote is refused where the texts are at hand', () => {
	const { status, output } = checkWith(COMMITMENT, (text) =>
		text.replace('"quote": "وفي موعد أقصاه', '"quote": "وفي موعد أدناه')
	);
	expect(status).toBe(1);
	expect(output).toMatch(
		/\.json:\d+:\d+ .*quote must be a phrase of paragraph .*\[quote-in-paragraph\]/
	);
});

describe('a broken record', () => {
	test.each(CASES)('%s is refused by %s, with file, line and column', (_, rule, file, from, to) => {
		const { status, output } = checkWith(file, (text) => {
			expect(text).toMatch(from);
			return text.replace(from, to);
		});
		expect(status).toBe(1);
		expect(output).toMatch(
			new RegExp(`${file.replaceAll('.', '\\.')}:\\d+:\\d+ .*must .*\\[${rule}\\]`)
		);
	});

	test('the place named is that of the value', () => {
		const broken = original.replace('"date": "2025-09-30"', '"date": "2025-09-31"');
		const { output } = checkWith(COMMITMENT, () => broken);
		expect(output).toContain(`${COMMITMENT}:${placeOf(broken, '"2025-09-31"')} `);
	});

	test('all problems come at once', () => {
		const { output } = checkWith(COMMITMENT, (text) =>
			text.replace('"2025-09-30"', '"2025-09-31"').replace('"duty": "end"', '"duty": "finish"')
		);
		expect(output.match(/ must /g)!.length).toBeGreaterThanOrEqual(2);
	});
});
