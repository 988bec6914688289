import type { CodeList, LocalisedText } from '@mithaq/schema';
import type { Cell } from './delimited.ts';

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
