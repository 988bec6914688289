import { nearest } from '../nearest.ts';
import { allEntries, stringFields, type Entry, type Field, type Folder } from '../records.ts';
import type { Shapes } from '../validate.ts';
import type { Rule } from './rule.ts';

/** Fields that hold an id, and the folder that it leads to. */
const TARGETS: Record<string, Folder> = {
	source: 'sources',
	reprintOf: 'sources',
	actor: 'actors',
	assessor: 'actors',
	by: 'actors',
	to: 'actors',
	speaker: 'actors',
	speakers: 'actors',
	event: 'events',
	madeAt: 'events',
	relativeTo: 'events',
	follows: 'events',
	commitment: 'commitments',
	supersededBy: 'commitments'
};

/** Fields whose meaning depends on the kind of record that they stand in. */
const TARGETS_BY_KIND: Partial<Record<keyof Shapes, Record<string, Folder>>> = {
	actor: { partOf: 'actors' },
	event: { partOf: 'events' },
	role: { force: 'actors' },
	strength: { force: 'actors' }
};

/** A reference found in a record. */
export interface Reference extends Field {
	folder: Folder;
}

/** Every reference that a record makes to another, in document order. */
export function* referencesOf(entry: Pick<Entry, 'kind' | 'value'>): Generator<Reference> {
	for (const field of stringFields(entry.value)) {
		const folder = TARGETS_BY_KIND[entry.kind]?.[field.name] ?? TARGETS[field.name];
		if (folder) yield { ...field, folder };
	}
}

/** Every id that a record names belongs to a record. */
export const referencesResolve: Rule = {
	name: 'references-resolve',
	description: 'Every id that a record names belongs to a record of the right kind.',
	*check(records) {
		for (const entry of allEntries(records)) {
			for (const { text, pointer, folder } of referencesOf(entry)) {
				const ids = records.ids[folder];
				if (ids.has(text)) continue;
				const must = `be the id of a record in ${folder}${nearest(text, ids)}`;
				yield { entry, pointer, rule: referencesResolve.name, must, actual: text };
			}
		}
	}
};
