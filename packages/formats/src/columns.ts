import { formatDay, languageName, provenance, spanOf, type RecordIndex } from '@mithaq/model';
import type { CodeList, Evidence, LocalisedText, RecordLanguage } from '@mithaq/schema';
import type { Column } from './table.ts';

/** A text column. */
function text<Row>(
	name: string,
	description: string,
	cell: (row: Row) => string | undefined,
	rest: Partial<Column<Row>> = {}
): Column<Row> {
	return { name, type: 'string', description, cell, ...rest };
}

/** A whole-number column. */
function integer<Row>(
	name: string,
	description: string,
	cell: (row: Row) => number | undefined,
	rest: Partial<Column<Row>> = {}
): Column<Row> {
	return { name, type: 'integer', description, cell, ...rest };
}

/** The id of a row's record. */
export function idColumn<Row extends { id: string }>(): Column<Row> {
	return text('id', 'The identifier of the record.', ({ id }) => id, { required: true });
}

/** A column of codes; where the list is open, other codes may occur. */
function code<Row>(
	name: string,
	description: string,
	list: CodeList,
	cell: (row: Row) => string | undefined,
	rest: Partial<Column<Row>> = {}
): Column<Row> {
	const codes = list.open ? {} : { codes: list.codes.map((entry) => entry.code) };
	const about = `${description} A code of the list ${list.name}.`;
	return text(name, about, cell, { list, ...codes, ...rest });
}

/** A column of codes that the dataset declares: sides or places. */
function declared<Row>(
	name: string,
	description: string,
	list: ReadonlyMap<string, { label: LocalisedText }>,
	cell: (row: Row) => string | undefined,
	rest: Partial<Column<Row>> = {}
): Column<Row> {
	const about = `${description} A code that the dataset declares.`;
	return text(name, about, cell, { declared: list, codes: [...list.keys()], ...rest });
}

/** A column of codes that are the tables' own. */
function own<Row>(
	name: string,
	description: string,
	labels: Readonly<Record<string, LocalisedText>>,
	cell: (row: Row) => string | undefined,
	rest: Partial<Column<Row>> = {}
): Column<Row> {
	return text(name, description, cell, { labels, codes: Object.keys(labels), ...rest });
}

const PRECISIONS = {
	day: { ar: 'يوم', en: 'day' },
	month: { ar: 'شهر', en: 'month' },
	year: { ar: 'سنة', en: 'year' }
};

/** A column that names a row of another table. */
function reference<Row>(
	name: string,
	description: string,
	references: string,
	cell: (row: Row) => string | undefined,
	rest: Partial<Column<Row>> = {}
): Column<Row> {
	return text(name, description, cell, { references, ...rest });
}

/** Several values in one cell, with a space between them: ids have none. */
function many<Row>(
	name: string,
	description: string,
	cell: (row: Row) => readonly string[] | undefined
): Column<Row> {
	const about = `${description} Separated by spaces.`;
	return text(name, about, (row) => joined(cell(row)), { isList: true });
}

function joined(values: readonly string[] | undefined): string | undefined {
	return values && values.length > 0 ? values.join(' ') : undefined;
}

/** The same text in each language of a record. */
function localisedIn<Row>(languages: readonly string[]) {
	return (
		name: string,
		description: string,
		cell: (row: Row) => LocalisedText | undefined,
		rest: Partial<Column<Row>> = {}
	): Column<Row>[] =>
		languages.map((language) =>
			text(
				`${name}_${language}`,
				`${description} In ${languageName(language, 'en')}.`,
				(row) => cell(row)?.[language as RecordLanguage],
				{ language, ...rest }
			)
		);
}

/** A date as recorded, the days it covers, and how sure and fine it is. */
function dated<Row>(
	name: string,
	description: string,
	cell: (row: Row) => string | undefined,
	rest: Partial<Column<Row>> = {}
): Column<Row>[] {
	const span = (row: Row) => {
		const date = cell(row);
		return date === undefined ? undefined : spanOf(date);
	};
	const day = (at: number | undefined) =>
		at !== undefined && Number.isFinite(at) ? formatDay(at) : undefined;
	return [
		text(name, `${description} In the Extended Date/Time Format, level 1.`, cell, {
			isEDTF: true,
			...rest
		}),
		{
			name: `${name}_first`,
			type: 'date',
			description: `The first day that ${name} may mean; empty where its start is open.`,
			cell: (row) => day(span(row)?.interval.start)
		},
		{
			name: `${name}_last`,
			type: 'date',
			description: `The last day that ${name} may mean; empty where its end is open.`,
			cell: (row) => day(lastOf(span(row)?.interval.end))
		},
		own(`${name}_precision`, `How fine ${name} is.`, PRECISIONS, (row) => span(row)?.precision),
		{
			name: `${name}_uncertain`,
			type: 'boolean',
			description: `Whether ${name} is marked as uncertain.`,
			cell: (row) => span(row)?.uncertain
		},
		{
			name: `${name}_approximate`,
			type: 'boolean',
			description: `Whether ${name} is marked as approximate.`,
			cell: (row) => span(row)?.approximate
		}
	];
}

function lastOf(end: number | undefined): number | undefined {
	return end === undefined ? undefined : end - 1;
}

/** What a row rests on, as known on the record's own day; the words are in the table `evidence`. */
function restsOn<Row>(
	index: RecordIndex,
	asOf: number,
	evidenceOf: (row: Row) => readonly Evidence[]
): Column<Row>[] {
	const facts = (row: Row) => provenance(index, evidenceOf(row), asOf);
	return [
		many('evidence_sources', 'The sources that it rests on (ids).', (row) => [
			...new Set(evidenceOf(row).map(({ source }) => source))
		]),
		{
			name: 'known_from',
			type: 'date',
			description: 'The day on which a source first said so, taken from its publication date.',
			cell: (row) => {
				const day = facts(row).knownFrom;
				return Number.isFinite(day) ? formatDay(day) : undefined;
			}
		},
		integer(
			'originals',
			'Independent originals that support it; reprints of one count once.',
			(row) => facts(row).originals,
			{
				required: true
			}
		),
		{
			name: 'proven',
			type: 'boolean',
			description:
				'Whether a phrase of it is proven against a text that the editors hold; otherwise its sources are cited.',
			required: true,
			cell: (row) => facts(row).proven
		}
	];
}

/** The makers of columns for rows of one type, of a record whose texts are in its own languages. */
export function columnsOf<Row>(index?: RecordIndex) {
	return {
		text: text<Row>,
		integer: integer<Row>,
		code: code<Row>,
		declared: declared<Row>,
		own: own<Row>,
		reference: reference<Row>,
		many: many<Row>,
		localised: localisedIn<Row>(index?.bundle.dataset.languages ?? []),
		dated: dated<Row>,
		restsOn: restsOn<Row>
	};
}
