import type { CodeList, LocalisedText } from '@mithaq/schema';
import { columnWords, type ColumnWords } from './columnWords.ts';
import { toCSV, type Cell } from './delimited.ts';

/** The Table Schema types (Data Package v2) that our columns have. */
export type ColumnType = 'string' | 'integer' | 'boolean' | 'date';

/** A column: what it is called, what it means and where its cells come from. */
export interface Column<Row> {
	name: string;
	type: ColumnType;
	description: string;
	/** Whether every row has a value. */
	required?: boolean;
	/** The values that it may have, where the list is closed. */
	codes?: readonly string[];
	/** `table.column` that its value stands in. */
	references?: string;
	/** The language of its texts (BCP 47), where it has one for each. */
	language?: string;
	/** The list that its codes are of. */
	list?: CodeList;
	/** Those that its codes are of, where the dataset declares them. */
	declared?: ReadonlyMap<string, { label: LocalisedText }>;
	/** What its codes are called, where they are the table's own. */
	labels?: Readonly<Record<string, LocalisedText>>;
	/** Whether a cell may hold several values, with spaces between them. */
	isList?: boolean;
	/** Whether its values are dates in the Extended Date/Time Format. */
	isEDTF?: boolean;
	cell: (row: Row) => Cell;
}

/** A table of the record, one row a thing (tidy data). */
export interface Table<Row = never> {
	name: string;
	title: LocalisedText;
	description: LocalisedText;
	/** The columns that together name a row. */
	key: readonly string[];
	/** The language that its columns are headed in; without one, by their names, which are the same in all. */
	headed?: 'ar' | 'en';
	columns: readonly Column<Row>[];
	rows: readonly Row[];
}

/** A table whose rows' type is nobody's concern but its own. */
export type AnyTable = Omit<Table, 'columns' | 'rows'> & {
	columns: readonly (Omit<Column<never>, 'cell'> & { words: ColumnWords })[];
	cells: readonly (readonly Cell[])[];
};

/** Works out every cell of a table. */
export function filled<Row>({ rows, columns, ...table }: Table<Row>): AnyTable {
	return {
		...table,
		columns: columns.map(({ cell: _, ...column }) => ({
			...column,
			words: columnWords(table.name, column)
		})),
		cells: rows.map((row) => columns.map(({ cell }) => cell(row)))
	};
}

/** A table as comma-separated values. */
export function tableCSV({ columns, cells, headed }: AnyTable): string {
	return toCSV(
		columns.map(({ name, words }) => (headed === 'ar' ? words.head.ar : name)),
		cells
	);
}
