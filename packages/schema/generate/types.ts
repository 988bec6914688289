/** The part of JSON Schema 2020-12 that our own schemas use to describe shape. */
export interface Schema {
	$id?: string;
	$ref?: string;
	$defs?: Record<string, Schema>;
	title?: string;
	description?: string;
	/** What a definition is: an editor would show a `description` here in place of the field's own. */
	$comment?: string;
	type?: string;
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	enum?: string[];
	const?: string;
	oneOf?: Schema[];
	anyOf?: Schema[];
	allOf?: Schema[];
	if?: Schema;
	then?: Schema;
	unevaluatedProperties?: boolean;
	deprecated?: boolean;
	/** Pointer, in the object that holds the field, of what takes a deprecated field's place. */
	'x-replacedBy'?: string;
}

/** A TypeScript module with one type for every titled schema and definition. */
export function typesModule(schemas: Record<string, Schema>): string {
	const titled = Object.values(schemas).flatMap((schema) => [
		...Object.values(schema.$defs ?? {}),
		...(schema.type === 'object' ? [schema] : [])
	]);
	const types = titled.map((schema) => declaration(schema, schemas));
	return `// Generated from schemas/*.json by \`npm run generate\`. Do not edit.\n\n${types.join('\n')}`;
}

function declaration(schema: Schema, schemas: Record<string, Schema>): string {
	const name = typeName(schema);
	const doc = comment(schema.description ?? schema.$comment, '');
	if (schema.properties) return `${doc}export interface ${name} ${body(schema, schemas)}\n`;
	return `${doc}export type ${name} = ${expression(schema, schemas)};\n`;
}

function body(schema: Schema, schemas: Record<string, Schema>): string {
	const fields = Object.entries(schema.properties!).map(([name, field]) => {
		const key = /^\w+$/.test(name) ? name : `'${name}'`;
		const mark = schema.required?.includes(name) ? '' : '?';
		return `${comment(aboutField(field), '\t')}\t${key}${mark}: ${expression(field, schemas)};\n`;
	});
	return `{\n${fields.join('')}}`;
}

function aboutField({ description, 'x-replacedBy': pointer }: Schema): string | undefined {
	if (pointer === undefined) return description;
	return `${description} @deprecated Use ${pointer.slice(1)} instead.`;
}

function expression(schema: Schema, schemas: Record<string, Schema>): string {
	if (schema.$ref) return typeName(resolve(schema.$ref, schemas));
	if (schema.const !== undefined) return `'${schema.const}'`;
	if (schema.enum) return schema.enum.map((value) => `'${value}'`).join(' | ');
	if (schema.oneOf) return schema.oneOf.map((part) => expression(part, schemas)).join(' | ');
	if (schema.anyOf && !schema.properties) return openList(schema.anyOf, schemas);
	if (schema.type === 'array') return listOf(expression(schema.items!, schemas));
	if (schema.type === 'integer') return 'number';
	if (schema.type === 'string') return 'string';
	throw new TypeError(`no TypeScript for ${JSON.stringify(schema)}`);
}

/** `string & {}` keeps an editor offering the known codes of an open list. */
function openList(parts: Schema[], schemas: Record<string, Schema>): string {
	return parts
		.map((part) => (part.const === undefined ? '(string & {})' : expression(part, schemas)))
		.join(' | ');
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
