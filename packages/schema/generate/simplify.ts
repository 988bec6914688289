import type { Schema } from './types.ts';

/**
 * A list of documented constants says the same as an enum, and an open one the same as its pattern,
 * which all of its codes match. Either compiles to a line and one problem.
 */
export function withoutBranches(schema: Schema): Schema {
	const text = JSON.stringify(schema, (_, value: unknown) => {
		const { oneOf, anyOf, ...rest } = (value ?? {}) as Schema;
		if (oneOf?.every(isConstant)) return { ...rest, enum: oneOf.map((part) => part.const) };
		if (anyOf?.some(isConstant)) return { ...rest, ...anyOf.find((part) => !isConstant(part)) };
		return value;
	});
	return JSON.parse(text) as Schema;
}

function isConstant(part: Schema): boolean {
	return part.const !== undefined;
}
