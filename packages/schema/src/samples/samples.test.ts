import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explanations } from '../explain.ts';
import { rules } from '../rules/index.ts';
import { shapeOf, validate, type Shapes } from '../validate.ts';
import { expected, faultsOf, root, samplesIn, valueOf, type Fault } from './fixture.ts';

const valid = samplesIn('valid');
const invalid = samplesIn('invalid');

test('there are at least 25 valid and 80 invalid samples', () => {
	expect(valid.length).toBeGreaterThanOrEqual(25);
	expect(invalid.length).toBeGreaterThanOrEqual(80);
});

test.each(valid)('$name is valid', (sample) => {
	expect(faultsOf(sample)).toEqual([]);
});

test('what is wrong is told of each invalid sample, and of nothing else', () => {
	expect(Object.keys(expected).sort()).toEqual(invalid.map(({ name }) => name).sort());
	expect(Object.values(expected).filter(({ problems }) => problems.length === 0)).toEqual([]);
});

test.each(invalid)('$name has the faults that are expected, where they are expected', (sample) => {
	const { kind, problems, fitsSchema } = expected[sample.name]!;
	expect(kind).toBe(sample.kind);
	expect(inOrder(faultsOf(sample))).toEqual(inOrder(problems));
	const value = valueOf(sample);
	const verdict = value === undefined ? undefined : shapeOf(kind as keyof Shapes, value).valid;
	expect(fitsSchema).toBe(verdict);
});

/** Faults in one place have no order of their own. */
function inOrder(faults: Fault[]): string[] {
	return faults.map((fault) => JSON.stringify(Object.entries(fault).sort())).sort();
}

test('every rule and keyword that a problem can name is broken by a sample', () => {
	const broken = Object.values(expected).flatMap(({ problems }) => problems);
	const names = new Set(broken.map(({ rule }) => rule));
	expect([...names].sort()).toEqual(explanations.map(({ name }) => name).sort());
});

test('rules that look at records together are broken by samples that the schemas accept', () => {
	const accepted = Object.values(expected).filter(({ fitsSchema }) => fitsSchema !== false);
	const broken = accepted.flatMap(({ problems }) => problems.map(({ rule }) => rule));
	const names = rules.map(({ name }) => name);
	expect(names.filter((name) => !broken.includes(name))).toEqual([]);
});

const kinds = readdirSync(join(root, '../schemas'))
	.map((file) => file.replace('.json', ''))
	.filter((name): name is keyof Shapes => name !== 'common' && name !== 'codes');

test.each(kinds)('of an empty %s, every required field is missed', (kind) => {
	const schema = JSON.parse(readFileSync(join(root, '../schemas', `${kind}.json`), 'utf8')) as {
		required: string[];
	};
	const validation = validate(kind, {});
	const pointers = validation.valid ? [] : validation.findings.map(({ pointer }) => pointer);
	expect(pointers.sort()).toEqual(schema.required.map((field) => `/${field}`).sort());
});

const nothings = [[], null, true, 0, '', 'x', [{}]];

test.each(kinds)('what is no object is no %s', (kind) => {
	for (const nothing of nothings) {
		const validation = validate(kind, nothing);
		expect(validation).toMatchObject({ valid: false, findings: [{ pointer: '', rule: 'type' }] });
	}
});
