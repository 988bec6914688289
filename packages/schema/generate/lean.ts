import type { Ajv2020 } from 'ajv/dist/2020.js';
import { _, Name, type Code, type CodeKeywordDefinition, type KeywordCxt } from 'ajv';
import { not } from 'ajv/dist/compile/codegen/index.js';
import { MOST_ERRORS } from '../src/bound.ts';
import { duplicate, isLonger, isShorter } from '../src/leaf.ts';

/** What the compiled module imports from `leaf.ts`, under the same names. */
const LEAVES = { duplicate, isLonger, isShorter };

/** The names that a compiled module needs from `leaf.ts`. */
export const leafNames = Object.keys(LEAVES);

/** Ajv's own counter of the errors found so far, one a compiled function. */
const errors = new Name('errors');

/**
 * Puts lean code in the place of what Ajv compiles for some keywords: the same verdicts, held by property
 * tests, in time that grows with the value alone, and no more errors than anybody reads.
 */
export function lean(ajv: Ajv2020): Ajv2020 {
	for (const definition of KEYWORDS) {
		ajv.removeKeyword(String(definition.keyword));
		ajv.addKeyword(definition);
	}
	return ajv;
}

const KEYWORDS: CodeKeywordDefinition[] = [
	{
		keyword: 'maxLength',
		type: 'string',
		schemaType: 'number',
		error: { message: 'is too long', params: ({ schema }) => _`{limit: ${schema as number}}` },
		code: (cxt) => cxt.fail(_`${leaf(cxt, 'isLonger')}(${cxt.data}, ${cxt.schema as number})`)
	},
	{
		keyword: 'minLength',
		type: 'string',
		schemaType: 'number',
		error: { message: 'is too short', params: ({ schema }) => _`{limit: ${schema as number}}` },
		code: (cxt) => {
			const isShort =
				cxt.schema === 1
					? _`${cxt.data} === ""`
					: _`${leaf(cxt, 'isShorter')}(${cxt.data}, ${cxt.schema as number})`;
			cxt.fail(isShort);
		}
	},
	{
		keyword: 'uniqueItems',
		type: 'array',
		schemaType: 'boolean',
		error: { message: 'holds an item twice', params: ({ params }) => params.found as Code },
		code: (cxt) => {
			if (cxt.schema !== true) return;
			const found = cxt.gen.const('found', _`${leaf(cxt, 'duplicate')}(${cxt.data})`);
			cxt.setParams({ found });
			cxt.fail(_`${found} !== undefined`);
		}
	},
	{
		keyword: 'items',
		type: 'array',
		schemaType: ['object', 'boolean'],
		before: 'uniqueItems',
		code: (cxt) => cxt.ok(itemsFit(cxt))
	},
	{
		keyword: 'patternProperties',
		type: 'object',
		schemaType: 'object',
		code: (cxt) => Object.keys(cxt.schema as object).forEach((pattern) => membersFit(cxt, pattern))
	},
	{
		keyword: 'additionalProperties',
		type: 'object',
		schemaType: 'boolean',
		error: {
			message: 'has an unknown member',
			params: ({ params }) => _`{additionalProperty: ${params.key}, known: [...${params.known}]}`
		},
		code: refuseUnknownMembers
	}
];

function leaf({ gen }: KeywordCxt, name: keyof typeof LEAVES): Name {
	return gen.scopeValue('func', { ref: LEAVES[name], code: _`${new Name(name)}` });
}

/** Ajv's loop over the items, which stops where there are more errors than anybody reads. */
function itemsFit(cxt: KeywordCxt): Name {
	const { gen, data, keyword, parentSchema } = cxt;
	if (parentSchema.prefixItems) throw new TypeError('items may not stand beside prefixItems here');
	const valid = gen.name('valid');
	const all = gen.let('valid', true);
	gen.forRange('i', 0, _`${data}.length`, (i) => {
		cxt.subschema({ keyword, dataProp: i, dataPropType: 0 }, valid);
		gen.if(not(valid), () => {
			gen.assign(all, false);
			stopAtMost(cxt);
		});
	});
	return all;
}

/** Ajv's loop over the members whose names match, which stops likewise. */
function membersFit(cxt: KeywordCxt, pattern: string): void {
	const { gen, data, keyword } = cxt;
	const valid = gen.name('valid');
	gen.forIn('key', data, (key) => {
		gen.if(_`${regExp(cxt, pattern)}.test(${key})`, () => {
			cxt.subschema({ keyword, schemaProp: pattern, dataProp: key, dataPropType: 1 }, valid);
			gen.if(not(valid), () => stopAtMost(cxt));
		});
	});
}

function stopAtMost({ gen }: KeywordCxt): void {
	gen.if(_`${errors} >= ${MOST_ERRORS}`, () => gen.break());
}

/** Only `false`, which is all that the schemas say; Ajv holds the names in a schema of its own, this in one list. */
function refuseUnknownMembers(cxt: KeywordCxt): void {
	const { gen, data, schema, parentSchema } = cxt;
	if (schema !== false) throw new TypeError('additionalProperties may only be false here');
	const names = Object.keys((parentSchema.properties ?? {}) as object);
	const patterns = Object.keys((parentSchema.patternProperties ?? {}) as object);
	const known = gen.scopeValue('obj', {
		key: JSON.stringify(names),
		ref: new Set(names),
		code: _`new Set(${list(names)})`
	});
	gen.forIn('key', data, (key) => {
		const tests = patterns.map((pattern) => _`!${regExp(cxt, pattern)}.test(${key})`);
		const isUnknown = tests.reduce((all, test) => _`${all} && ${test}`, _`!${known}.has(${key})`);
		gen.if(isUnknown, () => {
			cxt.setParams({ key, known });
			cxt.error();
			stopAtMost(cxt);
		});
	});
}

function list(names: string[]): Code {
	return names.length === 0
		? _`[]`
		: _`[${names.map((name) => _`${name}`).reduce((all, name) => _`${all}, ${name}`)}]`;
}

function regExp({ gen }: KeywordCxt, pattern: string): Name {
	const ref = new RegExp(pattern, 'u');
	return gen.scopeValue('pattern', { key: pattern, ref, code: _`new RegExp(${pattern}, "u")` });
}
