import { isDeepStrictEqual } from 'node:util';
import type { RecordIndex } from '@mithaq/model';
import type { Kind } from '../kinds.ts';

/** When a record came into the publication, and when it last became another. */
export interface RecordHistory {
	/** The first version that has it, of those without a gap up to the last. */
	since: string;
	/** The last version in which it is not as it was in the one before; undefined where it never changed. */
	changed?: string | undefined;
}

/** How a record is published. */
export interface Published extends RecordHistory {
	/** The address of the site. */
	site: string;
}

/** The history of a record of the last of some versions, oldest first. Throws an Error `missing kind: x` where that has no such record. */
export function recordHistory(
	editions: readonly RecordIndex[],
	kind: Kind,
	id: string
): RecordHistory {
	let history: RecordHistory | undefined;
	let before: unknown;
	for (const edition of editions) {
		const { version } = edition.bundle.dataset;
		const record = edition[kind].get(id);
		if (!record) history = undefined;
		else if (!history) history = { since: version };
		else if (!isDeepStrictEqual(before, record)) history = { ...history, changed: version };
		before = record;
	}
	if (!history) throw new Error(`missing ${kind}: ${id}`);
	return history;
}
