import type { JsonDocument } from './json.ts';
import { folderOf, isLikeBundle, kindLike, type FileKind } from './likeness.ts';
import { ar, isolated, joined, type Message } from './message.ts';
import { nearestWord, suggestion } from './nearest.ts';
import { valueAt } from './pointer.ts';
import { folders } from './records.ts';
import { name as fileNameIsId } from './rules/file-name-is-id.ts';
import { stemOf } from './stem.ts';
import { refused, within, type Tree } from './tree.ts';

/** A document and the kind of record that its place says it is. */
export interface Placed {
	document: JsonDocument;
	kind: FileKind;
	/** The document stands for a whole folder of that kind, which cannot be read. */
	isClosed?: boolean;
	/** Records that stand where none is read: what names them is right, whatever their place. */
	astray?: Astray[];
}

/** The id of a record that stands where none is read, and its kind where that can be told. */
export interface Astray {
	id: string;
	kind?: FileKind;
}

/** Every document of a record that is kept as a folder; what cannot be read is a document with a finding. */
export function* readFolder(tree: Tree): Generator<Placed> {
	const names = tree.namesIn('');
	if (!names) return yield { kind: 'dataset', document: closedFolder(tree, '') };
	for (const [folder, kind] of Object.entries(folders)) {
		if (names.includes(folder)) yield* readRecords(tree, folder, kind);
	}
	yield* strayFolders(tree, names);
	yield* strayFiles(tree, names);
	const document = names.includes('dataset.json')
		? tree.read('dataset.json')
		: missingDataset(tree, names);
	if (document) yield { kind: 'dataset', document };
}

function* readRecords(tree: Tree, folder: string, kind: FileKind): Generator<Placed> {
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
		if (!isRecord) yield noRecord(tree, path, kind, names);
		else yield { kind, document: tree.read(path) };
	}
}

/** What is no record's file; where it is one under a wrong name, what names the record is right. */
function noRecord(tree: Tree, path: string, kind: FileKind, names: string[]): Placed {
	const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');
	const isMisnamed =
		!tree.isFolder(path) && !names.includes(`${stem}.json`) && /\.json/i.test(path);
	const document = misplaced(tree, path, isMisnamed ? named(`${stem}.json`) : NO_RECORD);
	return { kind, document, astray: [{ id: stem, kind }] };
}

/** What is said where no dataset.json stands; nothing where it has been found, and told of, elsewhere. */
function missingDataset(tree: Tree, names: string[]): JsonDocument | undefined {
	const inside = names.find((name) => tree.namesIn(name)?.includes('dataset.json'));
	if (inside !== undefined && Object.hasOwn(folders, inside)) return undefined;
	const misnamed = names.find(
		(name) =>
			!tree.isFolder(name) &&
			(/^dataset\./i.test(name) || (name.endsWith('.json') && isDataset(tree, name)))
	);
	const cure = inside === undefined ? misnamed && renamed(misnamed) : lookInside(inside);
	const message = cure ? { must: NO_DATASET.must, cure } : NO_DATASET;
	return refused(tree.nameOf('dataset.json'), { rule: 'required', ...message });
}

function isDataset(tree: Tree, name: string): boolean {
	const { value } = tree.read(name);
	return (schemaKind(value) ?? kindLike(value)) === 'dataset' && !isLikeBundle(value);
}

/** Folders that hold records under a name that no kind has; other folders are none of ours, nor are other records. */
function* strayFolders(tree: Tree, names: string[]): Generator<Placed> {
	for (const name of names) {
		if (Object.hasOwn(folders, name) || !tree.isFolder(name)) continue;
		const files = tree.namesIn(name)?.filter((file) => file.endsWith('.json')) ?? [];
		if (files.includes('dataset.json')) continue;
		const records = files.map((file) => tree.read(within(name, file))).filter(holdsRecord);
		if (records.length === 0) continue;
		const kinds = new Set(records.map(({ value }) => schemaKind(value) ?? kindLike(value)));
		const known = Object.keys(folders);
		const ofRecords = kinds.size === 1 && folderOf([...kinds][0] ?? 'dataset');
		const meant = ofRecords || nearestWord(name, known);
		const kind = folders[meant as keyof typeof folders];
		yield {
			kind: 'dataset',
			document: misplaced(tree, name, namedOneOf(known, meant)),
			astray: files.map((file) => ({ id: stemOf(file), ...(kind && { kind }) }))
		};
	}
}

/** Records that lie beside the folders instead of in one; other files are none of ours. */
function* strayFiles(tree: Tree, names: string[]): Generator<Placed> {
	for (const name of names) {
		if (!name.endsWith('.json') || name === 'dataset.json' || tree.isFolder(name)) continue;
		const { file, value } = tree.read(name);
		const isRecord = valueAt(value, '/id') === stemOf(file);
		const kind = schemaKind(value) ?? (isRecord ? kindLike(value) : undefined);
		const folder = kind && folderOf(kind);
		if (!folder) continue;
		const document = misplaced(tree, name, inFolder(folder));
		yield { kind: 'dataset', document, astray: [{ id: stemOf(name), kind }] };
	}
}

/** What is said of a record that stands elsewhere than in the folder of its kind. */
export function inFolder(folder: string): Message {
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
export function schemaKind(value: unknown): FileKind | undefined {
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

function named(name: string): Message {
	return {
		must: { ar: ar`يكون اسم الملف ${name}`, en: `be named ${name}` },
		cure: {
			ar: ar`سمِّ الملف ${name}. وقد يخفي ${'Windows'} آخر الاسم حتى تطلب إظهاره.`,
			en: `Rename the file ${name}. Windows may hide the end of a name until it is told to show it.`
		}
	};
}

const renamed = (name: string) => ({
	ar: ar`سمِّ الملف ${name} باسم ${'dataset.json'}.`,
	en: `Rename ${name} to dataset.json.`
});

const lookInside = (folder: string) => ({
	ar: ar`افحص المجلد ${`${folder}/`}، ففيه ${'dataset.json'}، أو انقل ما فيه إلى هنا.`,
	en: `Check the folder ${folder}/, in which dataset.json stands, or move what it holds here.`
});

function namedOneOf(known: string[], meant: string | undefined): Message {
	const must = {
		ar: `يحمل المجلد أحد هذه الأسماء: ${known.map(isolated).join('، ')}`,
		en: `be named one of ${known.join(', ')}`
	};
	const why = { ar: '، لأن فيه قيوداً', en: ', as it holds records' };
	return {
		must: joined(joined(must, suggestion(meant)), why),
		cure: meant === undefined ? RENAME : rename(meant)
	};
}

const rename = (folder: string) => ({
	ar: ar`سمِّ المجلد ${folder}.`,
	en: `Rename the folder ${folder}.`
});

const RENAME = {
	ar: 'غيّر اسم المجلد، أو انقل ما فيه من قيود إلى مجلدات أصنافها.',
	en: 'Rename the folder, or move its records to the folders of their kinds.'
};
