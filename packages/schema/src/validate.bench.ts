import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from './fixture.ts';
import { validate } from './validate.ts';

const folder = join(import.meta.dirname, '../schemas');
const schemas = readdirSync(folder).map(
	(file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object
);
const text = JSON.stringify(bundle);

/** Ajv as one uses it without a build step: it evaluates code that it writes at run time. */
function compile() {
	const ajv = new Ajv2020({ allErrors: true, validateFormats: false, strictRequired: false });
	for (const schema of schemas) ajv.addSchema(schema);
	return ajv.getSchema('https://w3id.org/mithaq/schema/1/bundle.json')!;
}

test('validate a bundle, in proportion to parsing it', async ({ bench }) => {
	const compiled = compile();
	expect([validate('bundle', bundle).valid, compiled(bundle)]).toEqual([true, true]);
	expect([validate('bundle', {}).valid, compiled({})]).toEqual([false, false]);
	await bench.compare(
		bench('JSON.parse', () => void JSON.parse(text)),
		bench('validate', () => void validate('bundle', bundle)),
		bench('Ajv, compiled before', () => void compiled(bundle)),
		bench('Ajv, compiling first', () => void compile()(bundle))
	);
});
