import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { JsonDocument } from './json.ts';
import { ar, isolated, joined, type Message } from './message.ts';
import { nearestWord, suggestion } from './nearest.ts';
import { valueAt } from './pointer.ts';
import { readDocument, refused } from './reading.ts';
import { folders } from './records.ts';
import { name as fileNameIsId } from './rules/file-name-is-id.ts';

export { readDocument } from './reading.ts';

/** What one file of a folder holds. */
export type Kind = (typeof folders)[keyof typeof folders] | 'dataset';

/** A document and the kind of record that its place says it is. */
export interface Placed {
	document: JsonDocument;
	kind: Kind;
	/** The document stands for a whole folder of that kind, which cannot be read. */
	isClosed?: boolean;
}

/** Every document of a record that is kept as a folder; what cannot be read is a document with a finding. */
export function* readFolder(path: string, base: string): Generator<Placed> {
	const names = visibleNames(path);
	if (!names) return yield { kind: 'dataset', document: closedFolder(path, base) };
	for (const [folder, kind] of Object.entries(folders)) {
		if (names.includes(folder)) yield* readRecords(join(path, folder), kind, base);
	}
	for (const document of strayFolders(path, names, base)) yield { kind: 'dataset', document };
	for (const document of strayFiles(path, names, base)) yield { kind: 'dataset', document };
	const dataset = join(path, 'dataset.json');
	const document = names.includes('dataset.json')
		? readDocument(dataset, base)
		: refused(dataset, base, { rule: 'required', ...NO_DATASET });
	yield { kind: 'dataset', document };
}

function* readRecords(place: string, kind: Kind, base: string): Generator<Placed> {
	const names = isFolder(place) ? visibleNames(place) : undefined;
	if (!names) {
		const document = isFolder(place)
			? closedFolder(place, base)
			: misplaced(place, base, NO_FOLDER);
		return yield { kind, document, isClosed: true };
	}
	for (const name of names) {
		const path = join(place, name);
		const isRecord = name.endsWith('.json') && !isFolder(path);
		const document = isRecord ? readDocument(path, base) : misplaced(path, base, NO_RECORD);
		yield { kind, document };
	}
}

/** Folders that hold records under a name that no kind has; other folders are none of ours. */
function* strayFolders(path: string, names: string[], base: string): Generator<JsonDocument> {
	const known = Object.keys(folders);
	for (const name of names) {
		const place = join(path, name);
		if (known.includes(name) || !isFolder(place)) continue;
		const files = visibleNames(place)?.filter((file) => file.endsWith('.json'));
		if (!files?.some((file) => holdsRecord(readDocument(join(place, file), base)))) continue;
		yield misplaced(place, base, namedOneOf(known, name));
	}
}

/** Records that lie beside the folders instead of in one; other files are none of ours. */
function* strayFiles(path: string, names: string[], base: string): Generator<JsonDocument> {
	for (const name of names) {
		const place = join(path, name);
		if (!name.endsWith('.json') || name === 'dataset.json' || isFolder(place)) continue;
		const kind = schemaKind(readDocument(place, base).value);
		const folder = Object.entries(folders).find(([, one]) => one === kind)?.[0];
		if (folder) yield misplaced(place, base, inFolder(folder));
	}
}

function inFolder(folder: string): Message {
	return {
		must: {
			ar: ar`يقوم في مجلد صنفه ${`${folder}/`}`,
			en: `stand in the folder of its kind, ${folder}/`
		},
		cure: { ar: ar`انقل الملف إلى ${`${folder}/`}.`, en: `Move the file to ${folder}/.` }
	};
}

function holdsRecord({ file, value }: JsonDocument): boolean {
	return schemaKind(value) !== undefined || valueAt(value, '/id') === basename(file, '.json');
}

/** The kind of record that a value says it is, by the schema it names. */
export function schemaKind(value: unknown): Kind | undefined {
	const name = basename(String(valueAt(value, '/$schema')), '.json');
	return [...Object.values(folders), 'dataset' as const].find((kind) => kind === name);
}

/** What a folder holds; undefined where it cannot be read. */
function visibleNames(folder: string): string[] | undefined {
	try {
		return readdirSync(folder)
			.filter((name) => !name.startsWith('.'))
			.sort();
	} catch {
		return undefined;
	}
}

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

function misplaced(path: string, base: string, message: Message): JsonDocument {
	return refused(path, base, { rule: fileNameIsId, ...message });
}

function closedFolder(path: string, base: string): JsonDocument {
	return refused(path, base, { rule: 'json-syntax', ...CLOSED });
}

const NO_DATASET: Message = {
	must: {
		ar: 'يكون الملف موجوداً: ففيه ما السجل وإلى أين يمتد',
		en: 'be present: it says what the record is and how far it reaches'
	},
	cure: {
		ar: ar`أضف ${'dataset.json'} وفيه العنوان والوصف والإصدار و${'asOf'} والرخصة واللغات.`,
		en: 'Add dataset.json with title, description, version, asOf, licence and languages.'
	}
};

const NO_FOLDER: Message = {
	must: { ar: 'يكون مجلداً', en: 'be a folder' },
	cure: {
		ar: 'ضع في مكانه مجلداً فيه ملف لكل قيد.',
		en: 'Put a folder in its place, with one file a record.'
	}
};

const NO_RECORD: Message = {
	must: {
		ar: ar`يكون ملفاً اسمه معرّفه وآخره ${'.json'}`,
		en: 'be a file that is named after its id and ends in .json'
	},
	cure: {
		ar: 'سمِّ الملف بمعرّف قيده، أو انقله من هذا المجلد.',
		en: 'Name it after the id of its record, or move it out of this folder.'
	}
};

const CLOSED: Message = {
	must: { ar: 'يكون مجلداً يمكن أن يُقرأ', en: 'be a folder that can be read' },
	cure: {
		ar: 'أعطِ من يشغّل الفحص إذناً بقراءة المجلد.',
		en: 'Let whoever runs the check read the folder.'
	}
};

function namedOneOf(known: string[], name: string): Message {
	const must = {
		ar: `يحمل المجلد أحد هذه الأسماء: ${known.map(isolated).join('، ')}`,
		en: `be named one of ${known.join(', ')}`
	};
	const why = { ar: '، لأن فيه قيوداً', en: ', as it holds records' };
	return {
		must: joined(joined(must, suggestion(nearestWord(name, known))), why),
		cure: {
			ar: 'غيّر اسم المجلد، أو انقل ما فيه من قيود إلى مجلدات أصنافها.',
			en: 'Rename the folder, or move its records to the folders of their kinds.'
		}
	};
}
