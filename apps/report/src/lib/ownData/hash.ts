import type { Folder } from '@mithaq/schema';
import { isKind, type Kind } from '../kinds.ts';

/** Where a record of the reader's own stands in the page: `#commitments/finish-the-bridge`. */
export function hashOf(folder: Folder, id: string): string {
	return `#${folder}/${id}`;
}

/** The record that a fragment names, and the part of it after a further `#`. */
export interface Named {
	kind: Kind;
	id: string;
	part?: string;
}

/** What a fragment names; undefined for any that names no record. */
export function namedIn(hash: string): Named | undefined {
	const [record = '', part] = hash.slice(1).split('#');
	const [kind = '', id] = record.split('/');
	if (!isKind(kind) || !id) return undefined;
	return { kind, id, ...(part && { part }) };
}
