/** A JSON Schema, or any part of one. */
export type Json = boolean | number | string | null | Json[] | { [key: string]: Json };

/** The schemas by file name. */
export type Schemas = Record<string, Json>;

/** The schemas with one thing in them changed. */
export interface Change {
	/** The file and, in it, the pointer. */
	name: string;
	changed: Schemas;
}

/** Keywords that ask nothing of a record. */
const ANNOTATIONS = [
	'$schema',
	'$id',
	'$comment',
	'title',
	'description',
	'examples',
	'enumDescriptions',
	'defaultSnippets'
];

/** Keywords that hold schemas by name. */
const BY_NAME = ['properties', 'patternProperties', '$defs'];

/** Keywords that only lead to the schemas below them. */
const CONTAINERS = ['items', 'allOf', 'then', 'required', 'enum', ...BY_NAME];

type Path = string[];

/** Everything that the schemas ask for, down to each required field and each value of an `enum`, left out. */
export function constraintsOf(schemas: Schemas): Change[] {
	return changesOf(schemas, () => true, undefined);
}

/** Every field that the schemas know, forbidden. */
export function fieldsOf(schemas: Schemas): Change[] {
	return changesOf(schemas, (path) => path.at(-2) === 'properties' && !path.includes('if'), false);
}

function changesOf(schemas: Schemas, isMeant: (path: Path) => boolean, to: Json | undefined) {
	return Object.entries(schemas).flatMap(([file, schema]) =>
		[...pathsIn(schema)].filter(isMeant).map((path) => ({
			name: `${file}#/${path.join('/')}`,
			changed: { ...schemas, [file]: changedAt(schema, path, to) }
		}))
	);
}

/** Documented codes stand or fall together, as one list. */
function* pathsIn(schema: Json, path: Path = []): Generator<Path> {
	for (const [keyword, value] of Object.entries(schema as Record<string, Json>)) {
		if (ANNOTATIONS.includes(keyword)) continue;
		const isCodeList = Object.hasOwn(schema as object, 'enumDescriptions');
		if (isCodeList) {
			if (keyword === 'enum') yield [...path, keyword];
			continue;
		}
		const place = [...path, keyword];
		if (!CONTAINERS.includes(keyword)) yield place;
		if (BY_NAME.includes(keyword)) yield* pathsByName(value, place);
		else if (Array.isArray(value)) yield* pathsInList(value, place);
		else if (typeof value === 'object') yield* pathsIn(value, place);
	}
}

function* pathsByName(schemas: Json, path: Path): Generator<Path> {
	for (const [name, schema] of Object.entries(schemas as Record<string, Json>)) {
		if (schema === true) continue;
		if (path.at(-1) === 'properties') yield [...path, name];
		yield* pathsIn(schema, [...path, name]);
	}
}

function* pathsInList(list: Json[], path: Path): Generator<Path> {
	for (const [index, part] of list.entries()) {
		const place = [...path, String(index)];
		if (typeof part !== 'object') yield place;
		else yield* pathsIn(part, place);
	}
}

/** A value in which a member is another, or is left out, as an item of a list always is. */
function changedAt(value: Json, [key, ...rest]: Path, to: Json | undefined): Json {
	const isLast = rest.length === 0;
	if (Array.isArray(value)) {
		const index = Number(key);
		if (isLast) return value.toSpliced(index, 1);
		return value.with(index, changedAt(value[index]!, rest, to));
	}
	const { [key!]: child, ...others } = value as Record<string, Json>;
	if (isLast) return to === undefined ? others : { ...others, [key!]: to };
	return { ...others, [key!]: changedAt(child!, rest, to) };
}
