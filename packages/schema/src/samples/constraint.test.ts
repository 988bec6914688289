import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { constraintsOf, fieldsOf, type Change, type Json, type Schemas } from './constraint.ts';
import { samplesIn, valueOf, type Sample } from './fixture.ts';

const folder = join(import.meta.dirname, '../../schemas');
const schemas: Schemas = Object.fromEntries(
	readdirSync(folder).map((file) => [
		file,
		JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json
	])
);

const valid = samplesIn('valid').map(read);
const all = [...valid, ...samplesIn('invalid').map(read)];

function read(sample: Sample): { kind: string; value: unknown } {
	return { kind: sample.kind, value: valueOf(sample) };
}

/** Bundles last: what is in one is in all of the others. */
const kinds = ['actor', 'commitment', 'event', 'source', 'role', 'strength', 'dataset', 'bundle'];

/** What schemas say of the samples of a kind. */
function verdicts(kind: string, by: Schemas, samples: typeof all): string {
	const ajv = new Ajv2020({
		allErrors: true,
		messages: false,
		strict: false,
		validateSchema: false
	});
	for (const schema of Object.values(by)) ajv.addSchema(schema as object);
	const validator = ajv.getSchema((by[`${kind}.json`] as { $id: string }).$id)!;
	const own = samples.filter((sample) => sample.kind === kind);
	const errors = own.map(({ value }) => (validator(value) ? [] : validator.errors!));
	return errors.map((found) => found.map(said).sort().join()).join('\n');
}

function said({ instancePath, keyword, params }: ErrorObject): string {
	const { missingProperty, additionalProperty } = params as Record<string, string>;
	return `${instancePath} ${keyword} ${missingProperty ?? additionalProperty ?? ''}`;
}

/** The changes after which the same would be said of every sample. */
function idle(changes: Change[], samples = all): string[] {
	const asked = new Map(kinds.map((kind) => [kind, verdicts(kind, schemas, samples)]));
	const isIdle = ({ name, changed }: Change) =>
		kindsOf(name).every((kind) => verdicts(kind, changed, samples) === asked.get(kind));
	return changes.filter(isIdle).map(({ name }) => name);
}

/** The kinds whose schema holds a constraint. */
function kindsOf(name: string): string[] {
	const own = kinds.filter((kind) => name.startsWith(`${kind}.json#`));
	return own.length > 0 ? own : kinds;
}

/** It is worked out and never recorded, so that no schema refers to it. */
const UNUSED = 'codes.json#/$defs/outcome/enum';

test('each constraint of the schemas decides what is said of some sample', () => {
	const constraints = constraintsOf(schemas);
	expect(constraints.length).toBeGreaterThan(400);
	expect(idle(constraints)).toEqual([UNUSED]);
});

test('each field of the schemas stands in a valid sample', () => {
	const fields = fieldsOf(schemas);
	expect(fields.length).toBeGreaterThan(100);
	expect(idle(fields, valid)).toEqual([]);
});

test('a constraint that decides nothing is found', () => {
	const dataset = { ...(schemas['dataset.json'] as object), maxProperties: 99 };
	const constraints = constraintsOf({ ...schemas, 'dataset.json': dataset });
	const own = constraints.filter(({ name }) => name.startsWith('dataset.json'));
	expect(idle(own)).toEqual(['dataset.json#/maxProperties']);
});
