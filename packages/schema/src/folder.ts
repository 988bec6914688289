import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readJson, type JsonDocument } from './json.ts';
import { nearest } from './nearest.ts';
import { valueAt } from './pointer.ts';
import { folders } from './records.ts';
import { fileNameIsId } from './rules/file-name-is-id.ts';

/** What one file of a folder holds. */
export type Kind = (typeof folders)[keyof typeof folders] | 'dataset';

/** A document and the kind of record that its place says it is. */
export interface Placed {
	document: JsonDocument;
	kind: Kind;
}

/** Every document of a record that is kept as a folder; what cannot be read is a document with a finding. */
export function* readFolder(path: string, base: string): Generator<Placed> {
	for (const [folder, kind] of Object.entries(folders)) {
		const place = join(path, folder);
		if (!existsSync(place)) continue;
		if (isFolder(place)) yield* readRecords(place, kind, base);
		else yield { kind, document: misplaced(place, base, 'be a folder') };
	}
	for (const document of strayFolders(path, base)) yield { kind: 'dataset', document };
	const dataset = join(path, 'dataset.json');
	const must = 'be present: it says what the record is and how far it reaches';
	const document = existsSync(dataset)
		? tryDocument(dataset, base)
		: refused(dataset, base, 'required', must);
	yield { kind: 'dataset', document };
}

function* readRecords(place: string, kind: Kind, base: string): Generator<Placed> {
	for (const name of visibleNames(place)) {
		const path = join(place, name);
		const isRecord = name.endsWith('.json') && !isFolder(path);
		const must = 'be a file that is named after its id and ends in .json';
		yield { kind, document: isRecord ? tryDocument(path, base) : misplaced(path, base, must) };
	}
}

/** Folders that hold records under a name that no kind has; other folders are none of ours. */
function* strayFolders(path: string, base: string): Generator<JsonDocument> {
	const known = Object.keys(folders);
	for (const name of visibleNames(path)) {
		const place = join(path, name);
		if (known.includes(name) || !isFolder(place)) continue;
		const files = visibleNames(place).filter((file) => file.endsWith('.json'));
		if (!files.some((file) => holdsRecord(tryDocument(join(place, file), base)))) continue;
		const must = `be named one of ${known.join(', ')}${nearest(name, known)}, as it holds records`;
		yield misplaced(place, base, must);
	}
}

function holdsRecord({ file, value }: JsonDocument): boolean {
	return schemaKind(value) !== undefined || valueAt(value, '/id') === basename(file, '.json');
}

/** The kind of record that a value says it is, by the schema it names. */
export function schemaKind(value: unknown): Kind | undefined {
	const name = basename(String(valueAt(value, '/$schema')), '.json');
	return [...Object.values(folders), 'dataset' as const].find((kind) => kind === name);
}

function visibleNames(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.sort();
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function tryDocument(path: string, base: string): JsonDocument {
	try {
		return readDocument(path, base);
	} catch {
		return refused(path, base, 'json-syntax', 'be a file that can be read');
	}
}

/** Reads one file. Throws where it cannot be read. */
export function readDocument(path: string, base: string): JsonDocument {
	const bytes = readFileSync(path);
	if (!isUtf8(bytes)) return refused(path, base, 'json-syntax', 'be text in UTF-8');
	return readJson(nameOf(path, base), bytes.toString('utf8'));
}

function misplaced(path: string, base: string, must: string): JsonDocument {
	return refused(path, base, fileNameIsId.name, must);
}

function refused(path: string, base: string, rule: string, must: string): JsonDocument {
	const findings = [{ pointer: '', rule, must }];
	return { file: nameOf(path, base), value: undefined, positions: new Map(), findings };
}

function nameOf(path: string, base: string): string {
	return relative(base, path).replaceAll('\\', '/');
}
