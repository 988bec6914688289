import ICAL from 'ical.js';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import {
	interfaceOf,
	knownCommitments,
	knownRoles,
	knownStrengths,
	type RecordIndex
} from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { Schema } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as arbitrary from './arbitrary.ts';
import { bytesOf } from './digest.ts';
import { diffBundles } from './diff.ts';
import { changeSentences } from './diffWords.ts';
import { dataFiles, type DataFile } from './files.ts';
import { publication } from './fixture.ts';
import { records } from './records.ts';
import { tableCSV } from './table.ts';
import { shownCommitmentTable, shownStatementTable } from './tables/shown.ts';
import { shownHeadCountTable } from './tables/shownHeadCounts.ts';

/** What would stand where an object’s inherited field was taken for something of the record. */
const INHERITED = /native code|\[object |function Object|\bundefined\b|\bNaN\b|Infinity/;
const OBJECTS = /native code|\[object |function Object/;

/** What a program of somebody else makes of a file of each form; it throws where it cannot. */
const READERS: [form: RegExp, read: (text: string) => unknown][] = [
	[/\.(json|jsonld)$/, (text) => JSON.parse(text) as unknown],
	[/\.csv$/, (text) => csvParseRows(text.slice(1))],
	[/\.md$/, (text) => text],
	[/\.ics$/, (text) => new ICAL.Component(ICAL.parse(text) as unknown[])],
	[/\.cff$/, (text) => parse(text) as unknown],
	[/\.bib$/, (text) => new Cite(text)],
	[
		/\.xml$/,
		(text) => {
			const parser = new SaxesParser({ xmlns: true });
			parser.on('error', (error) => {
				throw error;
			});
			parser.write(text).close();
			return parseAtomFeed(text);
		}
	]
];

/** The texts of a record, which may say anything, taken out of a file: what is left is ours. */
function ours(content: string, { bundle }: RecordIndex): string {
	const texts = new Set<string>();
	const collect = (value: unknown): void => {
		if (typeof value === 'string' && value.length > 2) texts.add(value);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
	};
	collect(bundle);
	return [...texts]
		.sort((a, b) => b.length - a.length)
		.reduce((rest, text) => rest.replaceAll(text, ''), content);
}

async function checkedFiles(index: RecordIndex, earlier: Bundle[] = []): Promise<DataFile[]> {
	const files = await dataFiles(index.bundle, publication, earlier);
	for (const { path, content } of files) {
		expect(bytesOf(content).length, path).toBeGreaterThan(1);
		if (typeof content !== 'string') continue;
		const [, read] = READERS.find(([form]) => form.test(path))!;
		expect(() => read(content), path).not.toThrow();
	}
	return files;
}

describe.each(records)('%s', (_, index) => {
	test('leaves in every form, which programs of others read', async () => {
		for (const { content } of await checkedFiles(index))
			if (typeof content === 'string') expect(content).not.toMatch(INHERITED);
	});

	test('every row of its tables fits its schema', async () => {
		await checkedRows(await dataFiles(index.bundle, publication));
	});
});

/** Holds each table against its schema in the Data Package, by Frictionless’s own library. */
async function checkedRows(files: readonly DataFile[]): Promise<void> {
	const contentOf = (path: string) => String(files.find((file) => file.path === path)!.content);
	const { resources } = JSON.parse(contentOf('tables/datapackage.json')) as {
		resources: { path: string; schema: { fields: { name: string }[]; foreignKeys?: unknown } }[];
	};
	for (const { path, schema } of resources) {
		const { foreignKeys: _, ...rest } = schema;
		const read = await Schema.load(rest, { strict: true });
		const [header, ...rows] = csvParseRows(contentOf(`tables/${path}`).slice(1));
		expect(header).toEqual(schema.fields.map(({ name }) => name));
		for (const row of rows) expect(() => read.castRow(row), `${path}: ${row.join()}`).not.toThrow();
	}
}

describe('any record', () => {
	test('with every date of the profile, every count and names that every object inherits, leaves in every form', async () => {
		await fc.assert(
			fc.asyncProperty(arbitrary.index, async (index) => {
				const files = await checkedFiles(index);
				for (const { path, content } of files)
					if (typeof content === 'string' && !/\.(json|jsonld)$/.test(path))
						expect(ours(content, index), path).not.toMatch(OBJECTS);
			}),
			{ numRuns: 60 }
		);
	});

	test('and every row of its tables fits its schema', async () => {
		await fc.assert(
			fc.asyncProperty(arbitrary.index, async ({ bundle }) => {
				await checkedRows(await dataFiles(bundle, publication));
			}),
			{ numRuns: 30 }
		);
	});

	test('leaves after any other, whose changes are said', async () => {
		await fc.assert(
			fc.asyncProperty(arbitrary.index, arbitrary.index, async (before, after) => {
				await checkedFiles(after, [before.bundle]);
				for (const change of diffBundles(before.bundle, after.bundle))
					for (const language of ['ar', 'en'])
						for (const said of changeSentences(change, { before, after }, language))
							expect(said).not.toMatch(OBJECTS);
			}),
			{ numRuns: 30 }
		);
	});

	test('leaves from a chart as a table, as known on any day', () => {
		fc.assert(
			fc.property(
				arbitrary.index,
				arbitrary.day,
				fc.constantFrom('ar', 'en'),
				(index, asOf, tag) => {
					const shown = { asOf, language: interfaceOf(tag), digits: 'latn' } as const;
					for (const table of [
						shownCommitmentTable(knownCommitments(index, asOf), index, shown),
						shownStatementTable(knownRoles(index, asOf), index, shown),
						shownHeadCountTable(knownStrengths(index, asOf), index, shown)
					]) {
						const rows = csvParseRows(tableCSV(table).slice(1));
						expect(rows).toHaveLength(table.cells.length + 1);
					}
				}
			)
		);
	});

	test('is the same bytes twice', async () => {
		await fc.assert(
			fc.asyncProperty(arbitrary.index, async ({ bundle }) => {
				const again = structuredClone(bundle);
				expect(await dataFiles(again, publication)).toEqual(await dataFiles(bundle, publication));
			}),
			{ numRuns: 10 }
		);
	});
});
