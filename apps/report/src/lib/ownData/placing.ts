import { folders } from '@mithaq/schema';

/** A file and the path under which a browser gives it: with the name of the chosen folder, or its name alone. */
export interface Chosen<F> {
	path: string;
	file: F;
}

/** What the chosen files are to be read as: a bundle, or the files of a record by their paths in it. */
export type Placed<F> =
	| { form: 'bundle'; name: string; file: F }
	| { form: 'files'; files: Map<string, F>; passedOver: string[] };

/**
 * Reads what a reader has chosen as a record: one file is a bundle; of a folder, the record is the
 * outermost part that holds `dataset.json` or a folder of a kind. Files that were chosen one by one go
 * to the folder of the kind that they say they are; those that do not say it are passed over.
 */
export async function place<F>(
	chosen: readonly Chosen<F>[],
	kindOf: (file: F) => Promise<string | undefined>
): Promise<Placed<F>> {
	const seen = chosen.filter(({ path }) => isSeen(path));
	const [only, ...others] = chosen.length === 1 ? chosen : seen.filter(isBundle);
	const isAlone = chosen.length === 1 || rootOf(seen) === undefined;
	if (only && others.length === 0 && isAlone)
		return { form: 'bundle', name: only.path, file: only.file };
	const root = rootOf(seen) ?? '';
	const files = new Map<string, F>();
	const passedOver: string[] = [];
	for (const { path, file } of seen) {
		const inside = path.includes('/') ? pathIn(root, path) : await pathOfKind(path, file, kindOf);
		if (inside === undefined) passedOver.push(path);
		else files.set(inside, file);
	}
	return { form: 'files', files, passedOver };
}

/** What version control and package managers keep is no record's. */
function isSeen(path: string): boolean {
	return !path.split('/').some((name) => name.startsWith('.') || name === 'node_modules');
}

function isBundle({ path }: Chosen<unknown>): boolean {
	return path.endsWith('.json') && rootIn(path) === undefined;
}

/** The outermost folder that holds a record. */
function rootOf(chosen: readonly Chosen<unknown>[]): string | undefined {
	return chosen
		.map(({ path }) => rootIn(path))
		.filter((root) => root !== undefined)
		.sort((a, b) => depthOf(a) - depthOf(b))[0];
}

function depthOf(root: string): number {
	return root.split('/').length;
}

/** The folder around the first folder of a kind on a path, or around `dataset.json`: with a slash at its end, or empty. */
function rootIn(path: string): string | undefined {
	const names = path.split('/');
	const at = names.findIndex((name, place) =>
		place === names.length - 1 ? name === 'dataset.json' : Object.hasOwn(folders, name)
	);
	return at < 0
		? undefined
		: names
				.slice(0, at)
				.map((name) => `${name}/`)
				.join('');
}

function pathIn(root: string, path: string): string | undefined {
	return path.startsWith(root) ? path.slice(root.length) : undefined;
}

async function pathOfKind<F>(
	name: string,
	file: F,
	kindOf: (file: F) => Promise<string | undefined>
): Promise<string | undefined> {
	const kind = name === 'dataset.json' ? 'dataset' : await kindOf(file);
	if (kind === 'dataset') return 'dataset.json';
	const folder = Object.entries(folders).find(([, one]) => one === kind)?.[0];
	return folder && `${folder}/${name}`;
}

/** The kind of record that the beginning of a file says it is, by the schema it names; the file need not be JSON. */
export function kindIn(beginning: string): string | undefined {
	return /"\$schema"\s*:\s*"[^"]*?(\w+)\.json"/.exec(beginning)?.[1];
}
