import { createHash } from 'node:crypto';
import { indexBundle } from '@mithaq/model';
import { folders, type Folder } from '@mithaq/schema';
import { csvParse } from 'd3-dsv';
import { Schema } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '../dataPackage.ts';
import { bundle, HOSTILE, smallIndex } from '../fixture.ts';
import { pieces } from '../pieces.ts';
import { tableCSV, type AnyTable } from '../table.ts';
import { tablesOf } from './index.ts';

interface Descriptor {
	name: string;
	path: string;
	bytes: number;
	hash: string;
	schema: {
		fields: { name: string; type: string }[];
		primaryKey: string[];
		foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
	};
}

const tables = tablesOf(indexBundle(bundle));
const small = tablesOf(smallIndex());

function rowsOf(table: AnyTable) {
	return csvParse(tableCSV(table).slice(1));
}

async function descriptors(of: AnyTable[]): Promise<Descriptor[]> {
	const files = of.map((table) => ({
		path: `${table.name}.csv`,
		content: tableCSV(table),
		table
	}));
	const { resources } = (await dataPackage(bundle.dataset, files)) as { resources: Descriptor[] };
	return resources;
}

test.each(Object.keys(folders) as Folder[])('%s.csv has a row for every record', (folder) => {
	const table = tables.find(({ name }) => name === folder)!;
	expect(rowsOf(table).map(({ id }) => id)).toEqual(bundle[folder].map(({ id }) => id));
});

test('evidence.csv has a row for every piece of evidence and says which is proven', () => {
	const rows = rowsOf(tables.find(({ name }) => name === 'evidence')!);
	expect(rows.length).toBe(pieces(bundle).length);
	const held = new Set(bundle.sources.filter(({ text }) => text).map(({ id }) => id));
	for (const { source, quote, standing } of rows)
		expect(standing).toBe(quote !== '' && held.has(source!) ? 'proven' : 'cited');
});

test.each([...tables, ...small].map((table) => [table.name, table] as const))(
	'%s.csv read back by d3-dsv has every cell, and its key is unique',
	(_, table) => {
		const rows = rowsOf(table);
		const names = table.columns.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		const cells = rows.map((row) => names.map((name) => row[name]));
		expect(cells.map((row) => row.map((cell) => cell?.replace(/^'(?=[=+\-@])/, '')))).toEqual(
			table.cells.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell))))
		);
		const keys = rows.map((row) => table.key.map((name) => row[name]).join('\0'));
		expect(new Set(keys).size).toBe(keys.length);
	}
);

test('every reference from one table to another resolves', () => {
	const values = new Map(tables.map((table) => [table.name, rowsOf(table)] as const));
	let checked = 0;
	for (const table of tables) {
		for (const { name, references } of table.columns) {
			if (!references) continue;
			const [other = '', column = ''] = references.split('.');
			const known = new Set(values.get(other)!.map((row) => row[column]));
			for (const row of values.get(table.name)!) {
				if (row[name] === '') continue;
				expect(known, `${table.name}.${name}`).toContain(row[name]);
				checked++;
			}
		}
	}
	expect(checked).toBeGreaterThan(100);
});

test('a text that would run as a formula is neutralised, and comes back whole', () => {
	const rows = rowsOf(small.find(({ name }) => name === 'events')!);
	const { title_en } = rows.find(({ id }) => id === 'strike')!;
	expect(title_en).toBe(`'${HOSTILE}`);
});

/** In version 1 of the form, which the library reads, a reference to the table itself names the empty one. */
function asVersion1({ foreignKeys = [], ...schema }: Descriptor['schema']): object {
	const keys = foreignKeys.map(({ fields, reference }) => ({
		fields,
		reference: { resource: '', ...reference }
	}));
	return { ...schema, ...(keys.length > 0 && { foreignKeys: keys }) };
}

describe("the Data Package, read by Frictionless's own library", async () => {
	const resources = await descriptors(tables);

	test.each(resources.map((resource) => [resource.name, resource] as const))(
		'%s: the schema is valid and every row fits it',
		async (name, { schema }) => {
			const read = await Schema.load(asVersion1(schema), { strict: true });
			expect(read.errors).toEqual([]);
			const rows = rowsOf(tables.find((table) => table.name === name)!);
			for (const row of rows) read.castRow(schema.fields.map((field) => row[field.name]));
			expect(rows.length).toBeGreaterThan(name === 'strengths' ? -1 : 0);
		}
	);

	test('a reference to a row of the same table names no table', () => {
		const keys = resources.flatMap(({ name, schema }) =>
			(schema.foreignKeys ?? []).map(({ fields, reference }) => ({
				name,
				fields,
				...(reference.resource !== undefined && { to: reference.resource })
			}))
		);
		expect(keys.filter(({ name, to }) => name === to)).toEqual([]);
		expect(
			keys.filter(({ to }) => to === undefined).map(({ name, fields }) => `${name}.${fields[0]}`)
		).toEqual([
			'sources.reprint_of',
			'actors.part_of',
			'events.part_of',
			'events.follows',
			'commitments.superseded_by'
		]);
	});

	test('a row that does not fit is refused', async () => {
		const { schema } = resources.find(({ name }) => name === 'strengths')!;
		const read = await Schema.load(schema);
		const [row] = rowsOf(small.find(({ name }) => name === 'strengths')!);
		const cells = schema.fields.map(({ name }) => (name === 'min' ? 'many' : row![name]));
		expect(() => read.castRow(cells)).toThrow();
	});

	test('digest and size are those of the file', () => {
		for (const { path, bytes, hash } of resources) {
			const content = tableCSV(tables.find(({ name }) => `${name}.csv` === path)!);
			expect(bytes).toBe(Buffer.byteLength(content));
			expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
		}
	});
});
