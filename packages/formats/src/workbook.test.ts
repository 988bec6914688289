import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { directionOf, wordingOf, type RecordIndex } from '@mithaq/model';
import readXlsx from 'read-excel-file/node';
import { rolldown } from 'rolldown';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import * as arbitrary from './arbitrary.ts';
import { records } from './records.ts';
import type { AnyTable } from './table.ts';
import { tablesOf } from './tables/index.ts';
import { workbook } from './workbook.ts';

const [[, itself]] = records as [[string, RecordIndex]];
const made = new Map<string, Promise<Uint8Array>>();
const found = new Map<string, ReturnType<typeof read>>();

/** The workbook of the record itself, made once, and what is in it. */
const workbookOf = (tag: string) =>
	made.get(tag) ?? made.set(tag, workbook(itself, tablesOf(itself), tag)).get(tag)!;
const sheetsOf = (tag: string) =>
	found.get(tag) ?? found.set(tag, workbookOf(tag).then(read)).get(tag)!;

/** What an independent reader of workbooks finds in one: its sheets, each with its cells. */
async function read(content: Uint8Array) {
	return readXlsx(Buffer.from(content), { trim: false });
}

/** The parts of a workbook's archive, each well-formed for a strict parser of XML. */
function partsOf(content: Uint8Array): Map<string, string> {
	const parts = new Map<string, string>();
	for (const [path, bytes] of Object.entries(unzipSync(content))) {
		const text = strFromU8(bytes);
		const parser = new SaxesParser({ xmlns: true });
		parser.on('error', (error) => {
			throw error;
		});
		parser.write(text).close();
		parts.set(path, text);
	}
	return parts;
}

/** What XML keeps of a text. */
const kept = (text: string) =>
	text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** The cells of a column of a table, as texts. */
function cellsOf(table: AnyTable, name: string): string[] {
	const place = table.columns.findIndex((column) => column.name === name);
	return table.cells.map((row) => String(row[place] ?? ''));
}

/** Holds a workbook against the tables that it was made of. */
async function checked(index: RecordIndex, tag: string): Promise<void> {
	const tables = tablesOf(index);
	const isItself = index === itself;
	const content = await (isItself ? workbookOf(tag) : workbook(index, tables, tag));
	const parts = partsOf(content);
	const [about, ...sheets] = await (isItself ? sheetsOf(tag) : read(content));
	const { language } = wordingOf(index.bundle.dataset, tag);
	expect(sheets).toHaveLength(tables.length);
	expect(about!.data.length).toBeGreaterThan(sheets.length);
	for (const [i, { sheet, data }] of sheets.entries()) {
		const table = tables[i]!;
		const xml = parts.get(`xl/worksheets/sheet${i + 2}.xml`)!;
		expect(xml).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
		expect(/rightToLeft="1"/.test(xml)).toBe(directionOf(tag) === 'rtl');
		expect(xml).not.toMatch(/<f>|<c [^>]*t="(n|b|e|d)"|<c r="[^"]*"( s="\d+")?><v>/);
		expect(sheet.length).toBeLessThanOrEqual(31);
		expect(sheet).not.toMatch(/[[\]:*?/\\]|^'|'$/);
		const columns = table.columns.filter((column) => (column.language ?? tag) === tag);
		const [head, ...rows] = data;
		expect(head).toEqual(columns.map(({ words }) => words.head[language]));
		expect(rows).toHaveLength(table.cells.length);
		for (const [place, column] of columns.entries()) {
			if (column.list || column.declared || column.labels || column.type === 'boolean') continue;
			expect(rows.map((row) => row[place] ?? '')).toEqual(cellsOf(table, column.name).map(kept));
		}
	}
	expect(new Set(sheets.map(({ sheet }) => sheet.toLowerCase())).size).toBe(sheets.length);
}

const languages = records.flatMap(([name, index]) =>
	index.bundle.dataset.languages.map((tag) => [name, tag, index] as const)
);

test.each(languages)(
	'the workbook of %s in %s has every cell of its tables',
	async (_, tag, index) => {
		await checked(index, tag);
	}
);

test('so has the workbook of any record', async () => {
	await fc.assert(fc.asyncProperty(arbitrary.index, fc.constantFrom('ar', 'en'), checked), {
		numRuns: 40
	});
});

describe('the workbook of the record itself', () => {
	const tables = tablesOf(itself);

	test('keeps a month a month, and what is uncertain its mark', async () => {
		const sheets = await sheetsOf('en');
		const cells = new Set(sheets.flatMap(({ data }) => data.flat()));
		const dates = tables.flatMap((table) =>
			table.columns.flatMap(({ name, isEDTF }) => (isEDTF ? cellsOf(table, name) : []))
		);
		const months = dates.filter((date) => /^\d{4}-\d\d$/.test(date));
		expect(months.length).toBeGreaterThan(20);
		expect(dates.filter((date) => date !== '' && !cells.has(date))).toEqual([]);
	});

	test('has no word of English in Arabic but what the sources say and what is written so everywhere', async () => {
		const sheets = await sheetsOf('ar');
		expect(sheets.map(({ sheet }) => sheet).join()).not.toMatch(/[a-z]/i);
		for (const { data } of sheets.slice(1)) expect(data[0]!.join()).not.toMatch(/[a-z]/i);
		for (const [i, table] of tables.entries()) {
			const columns = table.columns.filter((column) => (column.language ?? 'ar') === 'ar');
			for (const [place, { list, declared, labels, type, name }] of columns.entries()) {
				if (!list && !declared && !labels && type !== 'boolean') continue;
				const cells = sheets[i + 1]!.data.slice(1).map((row) => row[place] ?? '');
				expect(cells.join(), `${table.name}.${name}`).not.toMatch(/[a-z]/i);
			}
		}
	});

	test('is the same bytes on every day and in every zone', async () => {
		const [, index] = records.find(([name]) => name === 'the small one')!;
		const bytes = async () => workbook(index, tablesOf(index), 'ar');
		const zone = process.env.TZ;
		const first = await bytes();
		process.env.TZ = 'America/New_York';
		await new Promise((resolve) => setTimeout(resolve, 2100));
		expect(await bytes()).toEqual(first);
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});
});

test.each([
	['#N/A', '#N/A'],
	['=1+1', '=1+1'],
	['2025-09', '2025-09'],
	['1e5', '1e5'],
	['0012', '0012'],
	[' a\n b ', ' a\n b '],
	['_x0041_', '_x0041_'],
	['#_x0041_', '#_x0041_'],
	['x'.repeat(40_000), `${'x'.repeat(32_766)}…`],
	[`${'x'.repeat(32_765)}${'😀'.repeat(4)}`, `${'x'.repeat(32_765)}…`]
])('%j stands in a cell as it is', async (text, written) => {
	const [, index] = records.find(([name]) => name === 'the small one')!;
	const table = tablesOf(index).find(({ name }) => name === 'actors')!;
	const place = table.columns.findIndex(({ name }) => name === 'aliases');
	const cells = [table.cells[0]!.map((cell, i) => (i === place ? text : cell))];
	const [, sheet] = await read(await workbook(index, [{ ...table, cells }], 'en'));
	const at = sheet!.data[0]!.indexOf('Aliases');
	expect(sheet!.data[1]![at]).toBe(written);
});

/** What the report takes into a browser. */
const TAKEN = [
	...['tableCSV', 'shownCommitmentTable', 'shownStatementTable', 'shownHeadCountTable', 'bibTeX'],
	...['identifierOf', 'datasetIdentifier', 'inSpace', 'diffBundles', 'fieldSentences', 'datasetLD']
];

test('who takes no workbook from this package takes no writer of them', async () => {
	const entry = fileURLToPath(new URL('./index.ts', import.meta.url));
	const bundled = await rolldown({
		input: 'entry',
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === 'entry' ? id : undefined),
				load: (id) =>
					id === 'entry' ? `export { ${TAKEN.join()} } from ${JSON.stringify(entry)};` : undefined
			}
		]
	});
	const { output } = await bundled.generate({ format: 'es' });
	const chunks = output.filter((chunk) => chunk.type === 'chunk');
	const modules = chunks.flatMap(({ modules }) => Object.keys(modules));
	expect(modules.some((path) => path.endsWith('diff.ts'))).toBe(true);
	expect(modules.filter((path) => /hucre|workbook/.test(path))).toEqual([]);
	expect(chunks.map(({ code }) => code).join()).not.toMatch(/hucre|spreadsheetml/);
});
