import type { JsonDocument } from './json.ts';
import { ar, isolated, joined, type Message } from './message.ts';
import { nearestWord, suggestion } from './nearest.ts';
import { valueAt } from './pointer.ts';
import { folders } from './records.ts';
import { name as fileNameIsId } from './rules/file-name-is-id.ts';
import { stemOf } from './stem.ts';
import { refused, within, type Tree } from './tree.ts';

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
export function* readFolder(tree: Tree): Generator<Placed> {
	const names = tree.namesIn('');
	if (!names) return yield { kind: 'dataset', document: closedFolder(tree, '') };
	for (const [folder, kind] of Object.entries(folders)) {
		if (names.includes(folder)) yield* readRecords(tree, folder, kind);
	}
	for (const document of strayFolders(tree, names)) yield { kind: 'dataset', document };
	for (const document of strayFiles(tree, names)) yield { kind: 'dataset', document };
	const document = names.includes('dataset.json')
		? tree.read('dataset.json')
		: refused(tree.nameOf('dataset.json'), { rule: 'required', ...NO_DATASET });
	yield { kind: 'dataset', document };
}

function* readRecords(tree: Tree, folder: string, kind: Kind): Generator<Placed> {
	const names = tree.isFolder(folder) ? tree.namesIn(folder) : undefined;
	if (!names) {
		const document = tree.isFolder(folder)
			? closedFolder(tree, folder)
			: misplaced(tree, folder, NO_FOLDER);
		return yield { kind, document, isClosed: true };
	}
	for (const name of names) {
		const path = within(folder, name);
		const isRecord = name.endsWith('.json') && !tree.isFolder(path);
		const document = isRecord ? tree.read(path) : misplaced(tree, path, NO_RECORD);
		yield { kind, document };
	}
}

/** Folders that hold records under a name that no kind has; other folders are none of ours. */
function* strayFolders(tree: Tree, names: string[]): Generator<JsonDocument> {
	const known = Object.keys(folders);
	for (const name of names) {
		if (known.includes(name) || !tree.isFolder(name)) continue;
		const files = tree.namesIn(name)?.filter((file) => file.endsWith('.json'));
		if (!files?.some((file) => holdsRecord(tree.read(within(name, file))))) continue;
		yield misplaced(tree, name, namedOneOf(known, name));
	}
}

/** Records that lie beside the folders instead of in one; other files are none of ours. */
function* strayFiles(tree: Tree, names: string[]): Generator<JsonDocument> {
	for (const name of names) {
		if (!name.endsWith('.json') || name === 'dataset.json' || tree.isFolder(name)) continue;
		const kind = schemaKind(tree.read(name).value);
		const folder = Object.entries(folders).find(([, one]) => one === kind)?.[0];
		if (folder) yield misplaced(tree, name, inFolder(folder));
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
	return schemaKind(value) !== undefined || valueAt(value, '/id') === stemOf(file);
}

/** The kind of record that a value says it is, by the schema it names. */
export function schemaKind(value: unknown): Kind | undefined {
	const name = stemOf(String(valueAt(value, '/$schema')));
	return [...Object.values(folders), 'dataset' as const].find((kind) => kind === name);
}

function misplaced(tree: Tree, path: string, message: Message): JsonDocument {
	return refused(tree.nameOf(path), { rule: fileNameIsId, ...message });
}

function closedFolder(tree: Tree, path: string): JsonDocument {
	return refused(tree.nameOf(path), { rule: 'json-syntax', ...CLOSED });
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
