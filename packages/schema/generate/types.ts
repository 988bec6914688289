/** The part of JSON Schema 2020-12 that our own schemas use to describe shape. */
export interface Schema {
	$schema?: string;
	$id?: string;
	$ref?: string;
	$defs?: Record<string, Schema>;
	title?: string;
	description?: string;
	/** What a definition is: an editor would show a `description` here in place of the field's own. */
	$comment?: string;
	type?: string;
	properties?: Record<string, Schema>;
	patternProperties?: Record<string, Schema>;
	additionalProperties?: boolean;
	required?: string[];
	items?: Schema;
	enum?: string[];
	const?: string;
	examples?: unknown[];
	pattern?: string;
	/** What editors offer: the codes of an open list. */
	defaultSnippets?: { label: string }[];
	allOf?: Schema[];
	if?: Schema;
	then?: Schema;
}

/** A TypeScript module with one type for every titled schema and definition. */
export function typesModule(schemas: Record<string, Schema>): string {
	const titled = Object.values(schemas).flatMap((schema) => [
		...Object.values(schema.$defs ?? {}),
		...(schema.type === 'object' ? [schema] : [])
	]);
	const types = titled.map((schema) => declaration(schema, schemas));
	return `// Generated from schemas/*.json by \`npm run generate\`. Do not edit.

import type { RecordLanguage } from '../language.ts';

${types.join('\n')}`;
}

function declaration(schema: Schema, schemas: Record<string, Schema>): string {
	const name = typeName(schema);
	const doc = comment(schema.description ?? schema.$comment, '');
	if (!schema.properties) return `${doc}export type ${name} = ${expression(schema, schemas)};\n`;
	const cases = casesOf(schema, schemas);
	if (cases === undefined) return `${doc}export interface ${name} ${body(schema, schemas)}\n`;
	return `${doc}export type ${name} = ${body(schema, schemas)} & (${cases});\n`;
}

function body(schema: Schema, schemas: Record<string, Schema>): string {
	const fields = Object.entries(schema.properties!).map(([name, field]) => {
		const key = /^\w+$/.test(name) ? name : `'${name}'`;
		const mark = schema.required?.includes(name) ? '' : '?';
		return `${comment(field.description, '\t')}\t${key}${mark}: ${expression(field, schemas)};\n`;
	});
	return `{\n${fields.join('')}}`;
}

/** What else is there by the code of one field: `{ kind: 'fixed'; date: EdtfDate } | …`, and the other codes as they are. */
function casesOf(schema: Schema, schemas: Record<string, Schema>): string | undefined {
	if (!schema.allOf) return undefined;
	const premises = schema.allOf.map(({ if: premise, then }) => {
		const [[name, wanted]] = Object.entries(premise!.properties!) as [[string, Schema]];
		return { name, codes: wanted.enum ?? [wanted.const!], asked: then!.required! };
	});
	const { name } = premises[0]!;
	const { enum: all = [] } = resolve(schema.properties![name]!.$ref!, schemas);
	const others = all.filter((code) => premises.every(({ codes }) => !codes.includes(code)));
	return [...premises, { name, codes: others, asked: [] }]
		.map(({ codes, asked }) => {
			const fields = asked.map(
				(field) => `; ${field}: ${expression(schema.properties![field]!, schemas)}`
			);
			return `{ ${name}: ${union(codes)}${fields.join('')} }`;
		})
		.join(' | ');
}

function expression(schema: Schema, schemas: Record<string, Schema>): string {
	const { $ref, enum: codes, type, items, defaultSnippets } = schema;
	if ($ref) return typeName(resolve($ref, schemas));
	if (codes) return union(codes);
	if (type === 'array') return listOf(expression(items!, schemas));
	if (type === 'integer') return 'number';
	if (defaultSnippets) return openList(defaultSnippets.map(({ label }) => label));
	if (type === 'string') return 'string';
	if (schema.patternProperties) return byLanguage(schema, schemas);
	if (schema.properties) return body(schema, schemas);
	if (type === 'object') return 'Record<string, unknown>';
	throw new TypeError(`no TypeScript for ${JSON.stringify(schema)}`);
}

const union = (codes: string[]) => codes.map((code) => `'${code}'`).join(' | ');

/** `string & {}` keeps an editor offering the known codes of an open list. */
const openList = (codes: string[]) => `${union(codes)} | (string & {})`;

/** Every text is given in every language of the record; anything else in some of them. */
function byLanguage({ title, patternProperties }: Schema, schemas: Record<string, Schema>): string {
	const mark = title === 'LocalisedText' ? '' : '?';
	const [value] = Object.values(patternProperties!);
	return `{ [language in RecordLanguage]${mark}: ${expression(value!, schemas)} }`;
}

function listOf(item: string): string {
	return item.includes('|') ? `(${item})[]` : `${item}[]`;
}

function resolve(ref: string, schemas: Record<string, Schema>): Schema {
	const [file, definition] = ref.split('#/$defs/');
	const schema = schemas[file || 'common.json'];
	const found = definition ? schema?.$defs?.[definition] : schema;
	if (!found) throw new TypeError(`unknown $ref: ${ref}`);
	return found;
}

/** The name of a schema's type. Throws where it has no title. */
export function typeName(schema: Schema): string {
	if (!schema.title) throw new TypeError(`missing title: ${JSON.stringify(schema).slice(0, 80)}`);
	return schema.title.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}

function comment(text: string | undefined, indent: string): string {
	return text ? `${indent}/** ${text} */\n` : '';
}
