import type { Module } from './fits.ts';
import { assertionsOf, types } from './keywords.ts';
import { branchesOf, membersOf, partUnder, type Part } from './part.ts';
import { refuseUnknown } from './vocabulary.ts';

/** The fields of a table by which to find what is wrong with a value. Throws at an unknown keyword. */
export function tableFields(part: Part, module: Module): string[] {
	refuseUnknown(part);
	const { schema, place } = part;
	return [
		`place: ${JSON.stringify(place)}`,
		`asserts: [${assertsOf(part, module).join(', ')}]`,
		...conditionFields(part, module),
		...(schema.type === 'object' ? [`members: ${memberMap(part, module)}`] : []),
		...deprecatedField(part),
		...(schema.items ? [`items: ${table(partUnder(part, 'items'), module)}`] : [])
	];
}

function table(part: Part, module: Module): string {
	const name = module.nameFor(part);
	return name ? `of${name}` : `{ ${tableFields(part, module).join(', ')} }`;
}

function assertsOf(part: Part, { hoist }: Module): string[] {
	const { type } = part.schema;
	const others = assertionsOf(part).map(({ assertion, wanted }) => {
		const { keyword, concerns, params } = assertion;
		const guard = concerns ? `!(${concerns('v')}) || ` : '';
		const fits = `(v) => ${guard}${assertion.test('v', wanted, hoist)}`;
		return `{ keyword: '${keyword}', fits: ${fits}, params: ${params(wanted)} }`;
	});
	if (type === undefined) return others;
	const fits = `(v) => ${types[type]!('v')}`;
	return [`{ keyword: 'type', fits: ${fits}, params: { type: '${type}' } }`, ...others];
}

function condition(part: Part, module: Module): string {
	refuseUnknown(part, true);
	const where = part.schema.properties ? [`where: ${memberMap(part, module)}`] : [];
	const fields = [
		`place: ${JSON.stringify(part.place)}`,
		...conditionFields(part, module),
		...where
	];
	return `{ ${fields.join(', ')} }`;
}

function memberMap(part: Part, module: Module): string {
	const entries = membersOf(part).map(([name, member]) => `['${name}', ${table(member, module)}]`);
	return `new Map([${entries.join(', ')}])`;
}

function deprecatedField(part: Part): string[] {
	const pointers = membersOf(part).map(([name, { schema }]) => [name, schema['x-replacedBy']]);
	const deprecated = pointers.filter(([, pointer]) => pointer !== undefined);
	return deprecated.length > 0 ? [`deprecated: new Map(${JSON.stringify(deprecated)})`] : [];
}

function conditionFields(part: Part, module: Module): string[] {
	const { anyOf, allOf, if: premise, required } = part.schema;
	const one = (keyword: 'if' | 'then') =>
		`${keyword}: ${condition(partUnder(part, keyword), module)}`;
	const list = (keyword: 'anyOf' | 'allOf') =>
		`${keyword}: [${branchesOf(part, keyword).map((branch) => condition(branch, module))}]`;
	return [
		...(anyOf ? [list('anyOf')] : []),
		...(allOf ? [list('allOf')] : []),
		...(premise ? [one('if'), one('then')] : []),
		...(required ? [`required: new Set(${JSON.stringify(required)})`] : [])
	];
}
