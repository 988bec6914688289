import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageFolder } from '../packages.ts';
import { findPython } from '../debian/python.ts';
import { foreignProject, printed } from './project.ts';

const schema = packageFolder('@mithaq/schema');
const readme = readFileSync(join(schema, 'README.md'), 'utf8');

/** An example of the package's README, by the word after its language. */
function example(language: string): string {
	const [, code] = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme)!;
	return code!;
}

const OTHERS = [
	...['ajv', 'fastify', 'react', 'react-dom'],
	...['@rjsf/core', '@rjsf/utils', '@rjsf/validator-ajv8']
];

/** Makes packages that are installed here known to a project, beside what it has installed itself. */
function lend(project: string, names: string[]): void {
	for (const name of names) {
		const place = join(project, 'node_modules', name);
		mkdirSync(dirname(place), { recursive: true });
		if (name !== 'ajv') symlinkSync(folderOf(name), place, 'junction');
	}
}

function folderOf(name: string): string {
	const places = createRequire(import.meta.url).resolve.paths(name)!;
	for (const place of places) {
		try {
			return realpathSync(join(place, name));
		} catch {
			continue;
		}
	}
	throw new Error(`missing package: ${name}`);
}

const SAMPLE = `
const samples = join(process.cwd(), 'node_modules/@mithaq/schema/samples');
const [commitment] = JSON.parse(readFileSync(join(samples, 'valid/bundle-bridge.json'), 'utf8')).commitments;
`;

const FASTIFY = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from './app.mjs';
${SAMPLE}
const post = async (payload) => {
	const { statusCode, body } = await app.inject({ method: 'POST', url: '/commitments', payload });
	return [statusCode, JSON.parse(body).message ?? JSON.parse(body).id];
};
console.log(JSON.stringify([
	await post(commitment),
	await post({ ...commitment, duty: 'acheive' }),
	await post({ ...commitment, statsu: 'kept' }),
	await post({ ...commitment, id: 1 })
]));
`;

const OWN_AJV = `
const valid = (ajv) => validatorOf(ajv, 'commitment')(commitment);
const kinds = Object.keys(schemas).filter(isKind);
const flat = kinds.filter((kind) => new Ajv2020({ strict: true }).compile(schemas[kind]));
const old = kinds.filter((kind) => {
	const { $schema, ...schema } = schemas[kind];
	return new Ajv({ strict: true }).compile(schema);
});
const ajv = addSchemas(new Ajv2020({ strict: true, allErrors: true }));
const validator = ajv.getSchema(schemaId('commitment'));
validator({ ...commitment, duty: 'acheive' });
console.log(JSON.stringify({
	valid: [valid(new Ajv2020({ strict: true })), valid(new Ajv())],
	flat: flat.length,
	old: old.length,
	errors: validator.errors.map(({ keyword }) => keyword)
}));
`;

const MODULE = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { addSchemas, validatorOf } from '@mithaq/schema/ajv';
import { isKind, schemaId, schemas } from '@mithaq/schema/schemas';
${SAMPLE}${OWN_AJV}`;

const SCRIPT = `
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Ajv } = require('ajv');
const { Ajv2020 } = require('ajv/dist/2020.js');
const { addSchemas, validatorOf } = require('@mithaq/schema/ajv');
const { isKind, schemaId, schemas } = require('@mithaq/schema/schemas');
${SAMPLE}${OWN_AJV}`;

/** The README's form, filled with a commitment. */
const FORM = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloneElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { form } from './form.mjs';
${SAMPLE}
const html = renderToStaticMarkup(cloneElement(form, { formData: commitment }));
const selects = [...html.matchAll(/<select[^>]*id="([^"]*)"[^>]*>(.*?)<\\/select>/gs)].map(
	([, id, options]) => [id, [...options.matchAll(/<option[^>]*>([^<]*)/g)].map(([, label]) => label)]
);
console.log(JSON.stringify(Object.fromEntries(selects)));
`;

const TYPED = `
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Commitment } from '@mithaq/schema';
import { isKind } from '@mithaq/schema';
import { addSchemas, validatorOf } from '@mithaq/schema/ajv';
import { checkFiles } from '@mithaq/schema/contents';
import { kinds, schemas, type FlatSchema, type Kind } from '@mithaq/schema/schemas';
import { validate } from '@mithaq/schema/validate';

const schema: FlatSchema = schemas.commitment;
const name: string = process(schema.$id);
if (isKind(name)) console.log(validate(name, {}).valid, schemas[name].title);
const ajv: Ajv2020 = addSchemas(new Ajv2020({ strict: true }));
const validator = validatorOf(ajv, 'commitment');
const value: unknown = JSON.parse('{}');
if (validator(value)) console.log((value satisfies Commitment).title);
else console.log(validator.errors?.map(({ keyword, message }) => [keyword, message]));
const actor = ajv.compile({ type: 'object' });
export const { problems } = checkFiles(new Map(), { extensions: { actor } });
export const all: readonly Kind[] = kinds;
function process(id: string): string {
	return id;
}
`;

const TSCONFIG = {
	compilerOptions: {
		strict: true,
		exactOptionalPropertyTypes: true,
		noUncheckedIndexedAccess: true,
		module: 'nodenext',
		target: 'es2023',
		lib: ['es2023', 'dom'],
		types: [],
		noEmit: true
	},
	files: ['typed.ts']
};

const PYTHON = `
import json, pathlib, re
from jsonschema import Draft202012Validator

package = pathlib.Path("node_modules/@mithaq/schema")
read = lambda path: json.loads(path.read_text(encoding="utf-8"))
validators = {path.stem: Draft202012Validator(read(path)) for path in (package / "flat").glob("*.json")}
for validator in validators.values():
    Draft202012Validator.check_schema(validator.schema)

samples = package / "samples"
expected = read(samples / "expected.json")
otherwise, compared = [], 0
for path in sorted(samples.glob("*/*.json")):
    kind = path.name.split("-")[0]
    fits = True if path.parent.name == "valid" else expected[path.name].get("fitsSchema")
    if fits is None:
        continue
    compared += 1
    if validators[kind].is_valid(read(path)) != fits:
        otherwise.append(path.name)
print(json.dumps({"compared": compared, "otherwise": otherwise}))
`;

let project: string;

beforeAll(() => {
	project = foreignProject(
		{
			'app.mjs': example('js fastify'),
			'fastify.mjs': FASTIFY,
			'module.mjs': MODULE,
			'script.cjs': SCRIPT,
			'form.mjs': example('js form'),
			'rendered.mjs': FORM,
			'typed.ts': TYPED,
			'tsconfig.json': JSON.stringify(TSCONFIG),
			'samples.py': PYTHON,
			'example.py': example('py')
		},
		'module'
	);
	lend(project, OTHERS);
});

test.each([
	['an ES module', 'module.mjs'],
	['a CommonJS script', 'script.cjs']
])('an Ajv of your own knows every kind, in %s', (_, script) => {
	expect(printed(project, script)).toEqual({
		valid: [true, true],
		flat: 8,
		old: 8,
		errors: ['enum']
	});
});

test('Fastify accepts and refuses what its route is sent, by the README', () => {
	expect(printed(project, 'fastify.mjs')).toEqual([
		[200, 'open-the-bridge'],
		[400, expect.stringContaining('body/duty must be equal to one of the allowed values')],
		[400, expect.stringContaining('body must NOT have additional properties')],
		[400, expect.stringContaining('body/id must be string')]
	]);
});

test('a form builder draws a select for each closed code list, by the README', () => {
	const selects = printed(project, 'rendered.mjs') as Record<string, string[]>;
	expect(Object.keys(selects)).toEqual(
		expect.arrayContaining([
			...['root_duty', 'root_force', 'root_lifecycle_0_state', 'root_evidence_0_stance'],
			...['root_deadlines_0_kind', 'root_deadlines_0_change']
		])
	);
	expect(selects.root_duty).toEqual(expect.arrayContaining(['achieve', 'maintain', 'refrain']));
});

test('strict types need no attributes of imports with nodenext', () => {
	const tsc = join(packageFolder('typescript'), 'bin/tsc');
	const { status, stdout } = spawnSync(process.execPath, [tsc, '--pretty', 'false'], {
		cwd: project,
		encoding: 'utf8'
	});
	expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

const python = findPython();

describe.skipIf(!python)(
	"Python's jsonschema (skipped where there is no python3-jsonschema)",
	() => {
		const run = (script: string) =>
			execFileSync(python!, [script], { cwd: project, encoding: 'utf8' });

		test('says of every sample what expected.json says of the schemas alone', () => {
			const { compared, otherwise } = JSON.parse(run('samples.py')) as Record<string, unknown>;
			expect(otherwise).toEqual([]);
			expect(compared).toBeGreaterThan(400);
		});

		test('runs the example of the README', () => {
			expect(run('example.py')).toContain("$ 'name' is a required property");
		});
	}
);
