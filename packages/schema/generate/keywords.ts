import type { Part } from './part.ts';

/** Makes an expression a constant of the module and gives its name. */
export type Hoist = (expression: string) => string;

/** A keyword that looks at one value and not into it. What it writes is JavaScript. */
export interface Assertion {
	keyword: string;
	/** Whether it speaks of the value `v` at all, where that is not of every value. */
	concerns?: (v: string) => string;
	/** Whether the value `v` is as the keyword wants it. */
	test: (v: string, wanted: never, hoist: Hoist) => string;
	/** What an error tells of the violation; a function of the value where it depends on that. */
	params: (wanted: never) => string;
}

/** Whether the value `v` is of a type of JSON Schema. */
export const types: Record<string, (v: string) => string> = {
	string: (v) => `typeof ${v} === 'string'`,
	integer: (v) => `Number.isInteger(${v})`,
	array: (v) => `Array.isArray(${v})`,
	object: (v) => `isObject(${v})`
};

const written = (value: unknown) => JSON.stringify(value);
const limit = (wanted: number) => written({ limit: wanted });

/** In the order in which their errors are told. */
const assertions: Assertion[] = [
	{
		keyword: 'minimum',
		concerns: (v) => `typeof ${v} === 'number'`,
		test: (v, least: number) => `${v} >= ${least}`,
		params: (least: number) => written({ comparison: '>=', limit: least })
	},
	{
		keyword: 'maxLength',
		concerns: types.string!,
		test: (v, most: number) => `(${v}.length <= ${most} || hasAtMost(${v}, ${most}))`,
		params: limit
	},
	{
		keyword: 'minLength',
		concerns: types.string!,
		test: (v, least: number) =>
			least === 1 ? `${v} !== ''` : `(${v}.length >= ${2 * least} || codePoints(${v}) >= ${least})`,
		params: limit
	},
	{
		keyword: 'pattern',
		concerns: types.string!,
		test: (v, pattern: string, hoist) => `${hoist(String(new RegExp(pattern, 'u')))}.test(${v})`,
		params: (pattern: string) => written({ pattern })
	},
	{
		keyword: 'minItems',
		concerns: types.array!,
		test: (v, least: number) => `${v}.length >= ${least}`,
		params: limit
	},
	{
		keyword: 'uniqueItems',
		concerns: types.array!,
		test: (v) => `duplicate(${v}) === undefined`,
		params: () => 'duplicate'
	},
	{
		keyword: 'const',
		test: (v, value: string) => `${v} === ${written(value)}`,
		params: (allowedValue: string) => written({ allowedValue })
	},
	{
		keyword: 'enum',
		test: (v, values: string[]) =>
			`(${values.map((value) => `${v} === ${written(value)}`).join(' || ')})`,
		params: (allowedValues: string[]) => written({ allowedValues })
	}
];

/** What a part asks of one value, in the order of `assertions`. */
export function assertionsOf({ schema }: Part): { assertion: Assertion; wanted: never }[] {
	return assertions
		.filter(({ keyword }) => keyword in schema)
		.map((assertion) => ({ assertion, wanted: schema[assertion.keyword as never] }));
}
