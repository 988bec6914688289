import { dayOf, type RecordIndex } from '@mithaq/model';
import type { AnyTable } from '../table.ts';
import { actorTable } from './actors.ts';
import { commitmentTables } from './commitments.ts';
import { eventTables } from './events.ts';
import { evidenceTable } from './evidence.ts';
import { roleTables } from './roles.ts';
import { sourceTable } from './sources.ts';
import { strengthTable } from './strengths.ts';

/**
 * The record as tables, one row a thing: a table for each kind, and one for each list inside a kind.
 * A record that speaks of no roles, or gives no head counts, has no tables of them.
 * What is computed (what came of it, corroboration) is as known on the dataset's own `asOf`.
 */
export function tablesOf(index: RecordIndex): AnyTable[] {
	const asOf = dayOf(index.bundle.dataset.asOf);
	return [
		sourceTable(index),
		actorTable(index, asOf),
		...eventTables(index, asOf),
		...commitmentTables(index, asOf),
		...(index.bundle.roles.length > 0 ? roleTables(index, asOf) : []),
		...(index.bundle.strengths.length > 0 ? [strengthTable(index, asOf)] : []),
		evidenceTable(index)
	];
}
