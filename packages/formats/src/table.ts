import type { LocalisedText } from '@mithaq/schema';
import type { Column } from './column.ts';
import { columnWords, type ColumnWords } from './columnWords.ts';
import { toCSV, type Cell } from './delimited.ts';

export type { Column, ColumnType } from './column.ts';

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
