import { beforeAll, describe, expect, test } from 'vitest';
import { foreignProject, printed } from './project.ts';

/** What every project does with what it has imported or required. */
const USE = `
const evidence = [{ source: 'paper', quote: 'the town', stance: 'supports' }];
const town = { id: 'town', name: { ar: 'بلدة', en: 'Town' }, kind: 'body', side: 'other', evidence };
const { findings } = validate('actor', { ...town, evidence: [{ ...evidence[0], stance: 'suports' }] });
const samples = join(process.cwd(), 'node_modules/@mithaq/schema/samples');
const { problems } = check(join(samples, 'invalid/bundle-id-unique.json'), { relativeTo: samples });
console.log(JSON.stringify({
	valid: validate('actor', town).valid,
	findings: findings.map(({ pointer, rule }) => [pointer, rule].join(' ')),
	problems: problems.map(({ file, line, column, rule }) => [file, line, column, rule].join(':')),
	records: check(join(samples, 'valid/bundle-bridge.json')).bundle.commitments.length,
	label: labelOf(duty, 'achieve', 'en'),
	date: parseEdtf('2025-02-30') ?? 'no date',
	schema: schema.title,
	codes: codes.name
}));
`;

const MODULE = `
import { join } from 'node:path';
import { duty, labelOf, parseEdtf } from '@mithaq/schema';
import { check } from '@mithaq/schema/check';
import { validate } from '@mithaq/schema/validate';
import schema from '@mithaq/schema/schemas/commitment.json' with { type: 'json' };
import codes from '@mithaq/schema/codes/duty.json' with { type: 'json' };
${USE}`;

const SCRIPT = `
const { join } = require('node:path');
const { duty, labelOf, parseEdtf } = require('@mithaq/schema');
const { check } = require('@mithaq/schema/check');
const { validate } = require('@mithaq/schema/validate');
const schema = require('@mithaq/schema/schemas/commitment.json');
const codes = require('@mithaq/schema/codes/duty.json');
${USE}`;

const SAMPLES = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as compiled from '@mithaq/schema/compiled';
const samples = join(process.cwd(), 'node_modules/@mithaq/schema/samples');
const expected = JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8'));
const stated = Object.entries(expected).filter(([, { fitsSchema }]) => fitsSchema !== undefined);
const otherwise = stated.filter(([name, { kind, fitsSchema }]) => {
	const value = JSON.parse(readFileSync(join(samples, 'invalid', name), 'utf8'));
	return compiled[kind](value) !== fitsSchema;
});
console.log(JSON.stringify({ read: stated.length, otherwise }));
`;

describe.each([
	['an ES module', 'module', MODULE],
	['a CommonJS script', 'commonjs', SCRIPT]
] as const)('installed into a project of its own, in %s', (_, type, main) => {
	let project: string;

	beforeAll(() => {
		project = foreignProject({ 'main.js': main, 'samples.mjs': SAMPLES }, type);
	});

	test('the package validates, checks, reads dates and labels, and hands out its schemas', () => {
		expect(printed(project, 'main.js')).toEqual({
			valid: true,
			findings: ['/evidence/0/stance enum'],
			problems: ['invalid/bundle-id-unique.json:136:10:id-unique'],
			records: 1,
			label: 'achieve',
			date: 'no date',
			schema: 'Commitment',
			codes: 'duty'
		});
	});

	test('the samples bring their expected outcome with them', () => {
		const { read, otherwise } = printed(project, 'samples.mjs') as Record<string, unknown>;
		expect(read).toBeGreaterThan(80);
		expect(otherwise).toEqual([]);
	});
});
