import type { LocalisedText } from '@mithaq/schema';
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
	cell: (row: Row) => Cell;
}

/** A table of the record, one row a thing (tidy data). */
export interface Table<Row = never> {
	name: string;
	title: LocalisedText;
	description: string;
	/** The columns that together name a row. */
	key: readonly string[];
	columns: readonly Column<Row>[];
	rows: readonly Row[];
}

/** A table whose rows' type is nobody's concern but its own. */
export type AnyTable = Omit<Table, 'columns' | 'rows'> & {
	columns: readonly Omit<Column<never>, 'cell'>[];
	cells: readonly (readonly Cell[])[];
};

/** Works out every cell of a table. */
export function filled<Row>({ rows, columns, ...table }: Table<Row>): AnyTable {
	return {
		...table,
		columns: columns.map(({ cell: _, ...column }) => column),
		cells: rows.map((row) => columns.map(({ cell }) => cell(row)))
	};
}

/** A table as comma-separated values. */
export function tableCSV({ columns, cells }: AnyTable): string {
	return toCSV(
		columns.map(({ name }) => name),
		cells
	);
}
