import actor from '@mithaq/schema/schemas/actor.json';
import bundle from '@mithaq/schema/schemas/bundle.json';
import codes from '@mithaq/schema/schemas/codes.json';
import commitment from '@mithaq/schema/schemas/commitment.json';
import common from '@mithaq/schema/schemas/common.json';
import dataset from '@mithaq/schema/schemas/dataset.json';
import event from '@mithaq/schema/schemas/event.json';
import role from '@mithaq/schema/schemas/role.json';
import source from '@mithaq/schema/schemas/source.json';
import strength from '@mithaq/schema/schemas/strength.json';

/** A JSON Schema (2020-12), as far as ours go. */
export interface Schema {
	$id?: string;
	$ref?: string;
	title?: string;
	description?: string;
	/** What a definition is, as a description would say. */
	$comment?: string;
	type?: string;
	enum?: readonly unknown[];
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: readonly string[];
	examples?: readonly unknown[];
	pattern?: string;
	$defs?: Record<string, Schema>;
}

/** The schema files, by the name of the file. */
export const schemaFiles: Record<string, Schema> = {
	source,
	actor,
	event,
	commitment,
	role,
	strength,
	dataset,
	bundle,
	common,
	codes
};

/** A type of the reference: a kind of record, or a part that kinds share. */
export interface Type {
	name: string;
	schema: Schema;
	/** Whether it is a document of its own. */
	isKind: boolean;
}

/** Every type, kinds first. */
export const types: readonly Type[] = [
	...Object.entries(schemaFiles)
		.filter(([name]) => name !== 'common' && name !== 'codes')
		.map(([name, schema]) => ({ name, schema, isKind: true })),
	...Object.entries(schemaFiles.common!.$defs!).map(([name, { $comment, ...schema }]) => ({
		name,
		schema: { ...schema, description: $comment! },
		isKind: false
	}))
];

/** The type with this name. */
export function typeNamed(name: string): Type | undefined {
	return types.find((type) => type.name === name);
}

/** What a field holds: a type of the reference, a code list or one of JSON's own types; maybe many of it. */
export interface Holds {
	many: boolean;
	type?: string;
	codes?: string;
	/** A closed list that is no code list. */
	values?: readonly string[];
	json?: string;
}

/** What a schema describes, in the terms of the reference. */
export function holdsOf(schema: Schema, many = false): Holds {
	if (schema.type === 'array' && schema.items) return holdsOf(schema.items, true);
	const [file = '', name] = schema.$ref?.split('#/$defs/') ?? [];
	if (file.startsWith('codes.json')) return { many, codes: name! };
	if (schema.$ref) return { many, type: name ?? file.replace('.json', '') };
	if (schema.enum) return { many, values: schema.enum.map(String) };
	return { many, json: schema.type ?? 'any' };
}
