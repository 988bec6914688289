import {
	codeWords,
	dayOf,
	dayWords,
	directionOf,
	indexInLanguage,
	wordingOf,
	type Language,
	type RecordIndex
} from '@mithaq/model';
import type { LocalisedText } from '@mithaq/schema';
import type { writeXlsx } from 'hucre/xlsx';
import { authorOf } from './author.ts';
import type { Cell } from './delimited.ts';
import { textIn } from './leading.ts';
import type { AnyTable } from './table.ts';
import { allowed } from './xml.ts';

type Sheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type CellStyle = NonNullable<NonNullable<Sheet['columns']>[number]['style']>;
type AnyColumn = AnyTable['columns'][number];

const WORDS = {
	ar: {
		about: 'عن المصنف',
		title: 'السجل',
		version: 'الإصدار',
		asOf: 'محدَّث حتى',
		licence: 'الرخصة',
		note: 'كل خلية نص، فيبقى كل تاريخ كما سُجّل: شهر من سنة شهراً، وغير المؤكد بعلامته.',
		sheet: 'الورقة',
		column: 'العمود',
		meaning: 'معناه',
		yes: 'نعم',
		no: 'لا'
	},
	en: {
		about: 'About',
		title: 'Record',
		version: 'Version',
		asOf: 'Kept to',
		licence: 'Licence',
		note: 'Every cell is text, so that each date stays as recorded: a month is a month, and what is uncertain keeps its mark.',
		sheet: 'Sheet',
		column: 'Column',
		meaning: 'Meaning',
		yes: 'yes',
		no: 'no'
	}
} satisfies Record<Language, Record<string, string>>;

/** How much a cell holds (ECMA-376; Excel's own limits). */
const ROOM = 32_767;

/**
 * The tables as a workbook (Office Open XML, ECMA-376) in one language of the record: a sheet that says what it is, and
 * a sheet a table, its header frozen, from right to left where the language is written so. Every cell is text, so that
 * no spreadsheet takes `2025-09` for a day, a quotation for a formula or a digest for a number. Codes stand by their
 * names, and of texts that are in several languages only this one's. The same tables give the same bytes.
 */
export async function workbook(
	index: RecordIndex,
	tables: readonly AnyTable[],
	tag: string
): Promise<Uint8Array> {
	const { writeXlsx } = await import('hucre/xlsx');
	const { dataset } = index.bundle;
	const kept = new Date(`${dataset.asOf}T00:00:00Z`);
	return writeXlsx({
		properties: {
			title: allowed(textIn(dataset.title, tag)),
			creator: allowed(textIn(authorOf(dataset), tag)),
			created: kept,
			modified: kept
		},
		sheets: [
			aboutSheet(index, tables, tag),
			...tables.map((table) => tableSheet(index, table, tag))
		]
	});
}

function aboutSheet(index: RecordIndex, tables: readonly AnyTable[], tag: string): Sheet {
	const { dataset } = index.bundle;
	const wording = wordingOf(dataset, tag);
	const words = WORDS[wording.language];
	const meanings = tables.flatMap((table) =>
		columnsIn(table, tag).map(({ words: { head, description } }) => [
			sheetName(table, wording.language),
			head[wording.language],
			description[wording.language]
		])
	);
	const rows = [
		[words.title, textIn(dataset.title, tag), textIn(dataset.description, tag)],
		[words.version, dataset.version, ''],
		[words.asOf, dayWords(dayOf(dataset.asOf), wording), ''],
		[words.licence, dataset.licence, ''],
		[words.note, '', ''],
		['', '', ''],
		[words.sheet, words.column, words.meaning],
		...meanings
	];
	return sheetOf(words.about, rows, tag, [undefined, undefined, undefined]);
}

function tableSheet(index: RecordIndex, table: AnyTable, tag: string): Sheet {
	const { language } = wordingOf(index.bundle.dataset, tag);
	const columns = columnsIn(table, tag);
	const read = indexInLanguage(index, tag);
	const places = columns.map((column) => table.columns.indexOf(column));
	const rows = table.cells.map((row) =>
		columns.map((column, i) => shown(column, row[places[i]!], read, tag, language))
	);
	const head = columns.map(({ words }) => words.head[language]);
	return {
		...sheetOf(sheetName(table, language), [head, ...rows], tag, columns),
		freezePane: { rows: 1 }
	};
}

/** The columns that are in no language, and those in this one. */
function columnsIn({ columns }: AnyTable, tag: string): AnyColumn[] {
	return columns.filter(({ language }) => language === undefined || language === tag);
}

/** What a sheet is called: in English as the file of the table is, for its titles are longer than a sheet's name may be. */
function sheetName({ name, title }: AnyTable, language: Language): string {
	return language === 'ar' ? title.ar : name;
}

/** A cell as its reader reads it: a code by its name, a truth value in words. */
function shown(
	{ list, declared, labels }: AnyColumn,
	cell: Cell,
	index: RecordIndex,
	tag: string,
	language: Language
): string {
	if (cell === undefined) return '';
	const words = WORDS[language];
	if (typeof cell === 'boolean') return cell ? words.yes : words.no;
	const code = String(cell);
	if (list) return codeWords(index, list, code, language);
	const label = labels && Object.hasOwn(labels, code) ? labels[code] : declared?.get(code)?.label;
	return label ? labelIn(label, tag, language) : code;
}

/** A label that a dataset gives is in its own languages, one of ours in both of ours. */
function labelIn(label: LocalisedText, tag: string, language: Language): string {
	return (label as Partial<Record<string, string>>)[tag] ?? label[language];
}

/** A sheet of texts; the first row, of a table, names its columns. */
function sheetOf(
	name: string,
	rows: readonly (readonly string[])[],
	tag: string,
	columns: readonly (AnyColumn | undefined)[]
): Sheet {
	const direction = directionOf(tag);
	const styles = columns.map((column) => styleOf(column, direction));
	return {
		name,
		view: { rightToLeft: direction === 'rtl' },
		columns: styles.map((style, i) => ({ style, width: widthOf(rows, i) })),
		rows: rows.map((row) => row.map((text) => (text === '' ? null : cellText(text)))),
		cells: new Map([
			...columns.flatMap((column, i): [string, object][] =>
				column === undefined ? [] : [[`0,${i}`, { style: headStyle(direction) }]]
			),
			...errorCells(rows, styles)
		])
	};
}

type Direction = 'ltr' | 'rtl';

/** Text as it stands, in the direction of the sheet; what is no prose runs from left to right. */
function styleOf(column: AnyColumn | undefined, direction: Direction): CellStyle {
	const isProse = !column || column.language || column.list || column.declared || column.labels;
	const readingOrder = isProse ? direction : 'ltr';
	return { numFmt: '@', alignment: { readingOrder, vertical: 'top' } };
}

function headStyle(direction: Direction): CellStyle {
	return { ...styleOf(undefined, direction), font: { bold: true } };
}

/** A text such as `#N/A` is no error, which a cell of a run of text says. */
function errorCells(
	rows: readonly (readonly string[])[],
	styles: readonly CellStyle[]
): [string, object][] {
	return rows.flatMap((row, r) =>
		row.flatMap((text, c): [string, object][] =>
			text.startsWith('#')
				? [[`${r},${c}`, { richText: [{ text: cellText(text) }], style: styles[c] }]]
				: []
		)
	);
}

/** In letters; what is long runs on. */
function widthOf(rows: readonly (readonly string[])[], place: number): number {
	return Math.min(40, rows.reduce((width, row) => Math.max(width, row[place]!.length), 8) + 2);
}

/** As much as a cell holds, and nothing that XML forbids or that a cell would read as another character. */
function cellText(text: string): string {
	const whole = allowed(text);
	const kept = whole.length > ROOM ? `${allowed(whole.slice(0, ROOM - 1))}…` : whole;
	return kept.replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&');
}
