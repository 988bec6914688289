import type { Bundle } from './generated/types.ts';
import type { Finding, JsonDocument } from './json.ts';
import type { Shapes } from './kinds.ts';

/** Each kind's folder, which is also its field in a bundle → its schema's name. */
export const folders = {
	sources: 'source',
	actors: 'actor',
	events: 'event',
	commitments: 'commitment',
	roles: 'role',
	strengths: 'strength'
} as const;

/** The folder of a kind of record. */
export type Folder = keyof typeof folders;

/** One record (or the dataset's own description) and where it stands. */
export interface Entry<K extends keyof Shapes = keyof Shapes> {
	kind: K;
	value: Shapes[K];
	document: JsonDocument;
	/** Pointer of the record in its document: empty for a file of its own. */
	pointer: string;
}

/** What rules look at: every record that has the right shape, and every id that is spoken for. */
export interface Records {
	entries: Entry[];
	/** Those that do not fit their schema; only rules that look at single fields may read them. */
	misshapen: Entry[];
	/**
	 * Folder → ids, of broken records too, so that one fault is not reported as many; absent for a
	 * folder that cannot be read.
	 */
	ids: Partial<Record<Folder, Set<string>>>;
	dataset?: Entry<'dataset'>;
	/** In which languages texts must be given, where no dataset says so. */
	languages?: readonly string[];
	/** What holds them all in one file, of the right shape or not, without what has an entry of its own. */
	bundle?: Entry<'bundle'>;
}

/** A finding about one entry; its pointer is relative to the record. */
export interface EntryFinding extends Finding {
	entry: Entry;
}

/** Nearly every rule asks for the entries of several kinds, which are picked out once. */
const known = new WeakMap<Records, Map<keyof Shapes, readonly Entry[]>>();

/** The entries of one kind. */
export function entriesOf<K extends keyof Shapes>(records: Records, kind: K): readonly Entry<K>[] {
	const byKind = known.get(records) ?? new Map<keyof Shapes, readonly Entry[]>();
	const entries = byKind.get(kind) ?? records.entries.filter((entry) => entry.kind === kind);
	known.set(records, byKind.set(kind, entries));
	return entries as readonly Entry[] as readonly Entry<K>[];
}

/** Every record, of the right shape or not: for rules that look at single fields and trust nothing else. */
export function allEntries({ entries, misshapen }: Records): Entry[] {
	return [...entries, ...misshapen];
}

/** The records as one bundle, each kind sorted by id, so that the same record always gives the same bytes. */
export function bundleOf(records: Records): Bundle | undefined {
	if (!records.dataset) return undefined;
	const lists = Object.entries(folders).map(([folder, kind]) => [
		folder,
		entriesOf(records, kind)
			.map((entry) => withoutSchema(entry.value))
			.sort((a, b) => (a.id < b.id ? -1 : 1))
	]);
	return { dataset: withoutSchema(records.dataset.value), ...Object.fromEntries(lists) } as Bundle;
}

/** A path from one file to its schema means nothing inside a bundle. */
function withoutSchema<T extends { $schema?: string }>({
	$schema: _,
	...rest
}: T): Omit<T, '$schema'> {
	return rest;
}
