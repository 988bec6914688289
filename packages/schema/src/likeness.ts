import { valueAt } from './pointer.ts';
import { folders } from './records.ts';

/** What one file of a folder holds. */
export type FileKind = (typeof folders)[keyof typeof folders] | 'dataset';

/** Fields by which a record of each kind is told from those of all others. */
const TELLING: Record<FileKind, readonly string[]> = {
	dataset: ['asOf', 'languages'],
	source: ['publisher', 'published'],
	commitment: ['duty', 'action'],
	role: ['speakers', 'activities'],
	strength: ['count', 'force'],
	event: ['type', 'summary', 'date'],
	actor: ['name', 'side']
};

/** Whether a value has the fields by which a kind of record is told. */
export function isLike(kind: FileKind, value: unknown): boolean {
	return TELLING[kind].every((field) => valueAt(value, `/${field}`) !== undefined);
}

/** The kind of record that a value looks like, whatever it says that it is. */
export function kindLike(value: unknown): FileKind | undefined {
	return (Object.keys(TELLING) as FileKind[]).find((kind) => isLike(kind, value));
}

/** Whether a value looks like a whole record in one file. */
export function isLikeBundle(value: unknown): boolean {
	const has = (name: string) => valueAt(value, `/${name}`) !== undefined;
	return has('dataset') && Object.keys(folders).some(has);
}

/** The folder of a kind; a dataset has none. */
export function folderOf(kind: FileKind): string | undefined {
	return Object.entries(folders).find(([, one]) => one === kind)?.[0];
}
