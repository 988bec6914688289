import type * as AjvModule from 'ajv/dist/2020.js';
import { createRequire } from 'node:module';
import { faultOf, type SchemaFault } from './extensionSchema.ts';
import type { ExtensionError, ExtensionValidator } from './extensions.ts';
import { duplicate } from './leaf.ts';
import { LinearPattern } from './linearPattern.ts';
import { ar, type Message } from './message.ts';
import { valueAt } from './pointer.ts';

const linear = Object.assign((source: string) => new LinearPattern(source), {
	code: 'new LinearPattern'
});

/** Nothing is asked of what is not known, which `faultOf` has refused before. */
const OPTIONS: AjvModule.Options = {
	verbose: true,
	messages: false,
	strict: false,
	logger: false,
	validateFormats: false,
	code: { regExp: linear }
};

/** Everything that is wrong is told where the values of a schema times those of what it is held against are no more. */
const MOST_WORK = 30_000;

/** One that stops at the first error, and one that does not. */
const known = new Map<boolean, AjvModule.Ajv2020>();

/**
 * A validator of a schema that a record brings with it, or what keeps it from being used. Ajv is loaded when the first
 * is asked for. All that is wrong with a value is told, and the first of it where value and schema are large.
 */
export function compileExtension(schema: object): ExtensionValidator | SchemaFault {
	const fault = faultOf(schema);
	if (fault) return fault;
	const ajv = ajvWith(false);
	try {
		if (!ajv.validateSchema(schema)) return noSchema(schema, ajv.errors![0]!.instancePath);
		return telling(ajv.compile(schema), schema);
	} catch {
		return noSchema(schema, '');
	}
}

function telling(first: AjvModule.ValidateFunction, schema: object): ExtensionValidator {
	const most = MOST_WORK / valuesIn(schema, MOST_WORK);
	const validator: ExtensionValidator = (value) => {
		if (first(value)) return true;
		const told = valuesIn(value, most) < most ? ajvWith(true).compile(schema) : first;
		told(value);
		validator.errors = told.errors as ExtensionError[];
		return false;
	};
	return validator;
}

/** How many values a value holds, itself included, counted no further than to `most`. */
function valuesIn(value: unknown, most: number): number {
	let count = 1;
	if (typeof value !== 'object' || value === null) return count;
	for (const inner of Object.values(value)) {
		if (count >= most) break;
		count += valuesIn(inner, most - count);
	}
	return count;
}

function ajvWith(allErrors: boolean): AjvModule.Ajv2020 {
	const made = known.get(allErrors) ?? newAjv({ ...OPTIONS, allErrors });
	known.set(allErrors, made);
	return made;
}

function newAjv(options: AjvModule.Options): AjvModule.Ajv2020 {
	const require = createRequire(import.meta.url);
	const { Ajv2020: Ajv } = require('ajv/dist/2020.js') as typeof AjvModule;
	const made = new Ajv(options);
	made.removeKeyword('uniqueItems');
	return made.addKeyword({
		keyword: 'uniqueItems',
		type: 'array',
		schemaType: 'boolean',
		errors: true,
		validate: uniqueItems
	});
}

/** Ajv's own compares each item with every other. */
const uniqueItems: {
	(isAsked: boolean, list: unknown[]): boolean;
	errors?: { keyword: string; params: object }[];
} = (isAsked, list) => {
	const found = isAsked ? duplicate(list) : undefined;
	if (found) uniqueItems.errors = [{ keyword: 'uniqueItems', params: found }];
	return found === undefined;
};

function noSchema(schema: object, pointer: string): SchemaFault {
	const actual = valueAt(schema, pointer);
	return { pointer, ...NO_SCHEMA, ...(typeof actual !== 'object' && { actual }) };
}

const NO_SCHEMA: Message = {
	must: {
		ar: ar`يكون كما تطلب ${'JSON Schema 2020-12'}`,
		en: 'be as JSON Schema 2020-12 has it'
	},
	cure: {
		ar: ar`صحّح المخطط: ${'https://json-schema.org/understanding-json-schema'}.`,
		en: 'Correct the schema: https://json-schema.org/understanding-json-schema.'
	}
};
