import { folders, SCHEMA_BASE } from '@mithaq/schema';
import { kinds, type Kind } from '../kinds.ts';
import { find } from '../record/record.ts';
import { index } from './record.ts';

/** The path of a record's file among the data: where it lies in the repository. */
export function recordPath(kind: Kind, id: string): string {
	return `${kind}/${id}.json`;
}

/** The path of every record's file. */
export const recordPaths = kinds.flatMap((kind) =>
	index.bundle[kind].map(({ id }) => recordPath(kind, id))
);

/** A record as its file holds it, with the address of its schema; undefined where no record has this path. */
export function recordFile(path: string): string | undefined {
	const [folder, file = ''] = path.split('/');
	const kind = kinds.find((name) => name === folder);
	const found = kind && find(index, kind, file.replace(/\.json$/, ''));
	if (!found) return undefined;
	const $schema = `${SCHEMA_BASE}${folders[found.kind]}.json`;
	return `${JSON.stringify({ $schema, ...found.record }, null, '\t')}\n`;
}
