import { MOST_PROBLEMS } from './bound.ts';
import { inFolder, readFolder, schemaKind, type Placed } from './folder.ts';
import type { Bundle } from './generated/types.ts';
import type { Finding, JsonDocument } from './json.ts';
import { folderOf, isLike, isLikeBundle, kindLike, type FileKind } from './likeness.ts';
import { ar, type Message } from './message.ts';
import { valueAt } from './pointer.ts';
import { problemAt, type Problem } from './problem.ts';
import { folders, type Entry, type Folder, type Records } from './records.ts';
import { name as fileNameIsId } from './rules/file-name-is-id.ts';
import { ofAnotherVersion } from './rules/schema-version.ts';
import { stemOf } from './stem.ts';
import type { Tree } from './tree.ts';
import { shapeOf } from './validate.ts';

/** The records of the right shape, and what is wrong with the others. */
export interface Collected {
	records: Records;
	problems: Problem[];
	/** There were so many problems that the rest was not looked at. */
	isCut: boolean;
}

/** Who watches while records are looked at. */
export interface Watch {
	/** Called with how many records have been looked at, after each. */
	onrecord?: (seen: number) => void;
	/** No record is looked at any more once there are so many problems: a hundred thousand, unless told. */
	most?: number;
}

/** Reads a record that is kept as a folder, or a bundle where the tree is one file. */
export function collect(tree: Tree, { onrecord, most = MOST_PROBLEMS }: Watch = {}): Collected {
	const ids = Object.fromEntries(
		Object.keys(folders).map((folder) => [folder, new Set<string>()])
	) as Records['ids'];
	const records: Records = { entries: [], misshapen: [], ids };
	const collected: Collected = { records, problems: [], isCut: false };
	const additions = tree.isFolder('')
		? additionsOf(tree, collected)
		: additionsOfBundle(tree.read(''), collected);
	let seen = 0;
	for (const add of additions) {
		collected.isCut = collected.problems.length >= most;
		if (collected.isCut) break;
		add();
		onrecord?.(++seen);
	}
	return collected;
}

function* additionsOf(tree: Tree, collected: Collected): Generator<() => void> {
	for (const placed of readFolder(tree)) yield () => addFile(placed, collected);
}

function addFile({ document, kind, isClosed, astray = [] }: Placed, collected: Collected): void {
	const { records } = collected;
	report(document, document.findings, collected);
	if (isClosed) return forgetIds(kind, records);
	for (const { id, kind: its } of astray) {
		for (const one of its ? [its] : FOLDERS.keys()) reserveId(one as FileKind, id, records);
	}
	const { value } = document;
	reserveId(kind, stemOf(document.file), records);
	if (value === undefined) return;
	const other = ofAnotherVersion(value);
	if (other) return report(document, [other], collected);
	const finding = ofAnotherKind(value, kind);
	if (!finding) return addEntry({ kind, value, document, pointer: '' } as Entry, collected);
	reserveId(schemaKind(value) ?? kindLike(value) ?? kind, idOf(value), records);
	report(document, [finding], collected);
}

/** What is said of a record of one kind that stands where those of another do. */
function ofAnotherKind(value: unknown, kind: FileKind): Finding | undefined {
	const stated = schemaKind(value);
	if (stated !== undefined && stated !== kind) {
		const actual = valueAt(value, '/$schema');
		return { pointer: '/$schema', rule: fileNameIsId, ...schemaOf(kind), actual };
	}
	const place = { pointer: '', rule: fileNameIsId };
	if (isLikeBundle(value)) return { ...place, ...A_BUNDLE };
	const like = stated === undefined && !isLike(kind, value) ? kindLike(value) : undefined;
	if (like === undefined || like === kind) return undefined;
	const folder = folderOf(like);
	return { ...place, ...(folder ? inFolder(folder) : A_DATASET) };
}

const A_BUNDLE: Message = {
	must: {
		ar: 'يحمل ما يقوم هنا وحده: وفيه السجل كله',
		en: 'hold what belongs here alone: this is a bundle, which holds the whole record'
	},
	cure: {
		ar: 'افحص هذا الملف نفسه لا المجلد، أو قسّمه إلى ملف لكل قيد.',
		en: 'Check this file itself instead of the folder, or split it into one file a record.'
	}
};

const A_DATASET: Message = {
	must: {
		ar: ar`يقوم بجانب المجلدات لا في واحد منها، واسمه ${'dataset.json'}`,
		en: 'stand beside the folders and not in one of them, as dataset.json'
	},
	cure: {
		ar: ar`انقل الملف إلى مجلد السجل، واسمه ${'dataset.json'}.`,
		en: 'Move the file to the folder of the record, as dataset.json.'
	}
};

function schemaOf(kind: FileKind): Message {
	return {
		must: {
			ar: ar`يقود إلى ${`${kind}.json`}، وهو مخطط ما يقوم هنا`,
			en: `lead to ${kind}.json, the schema of what stands here`
		},
		cure: {
			ar: 'صحّح الحقل، أو انقل الملف إلى مجلد صنفه.',
			en: 'Correct the field, or move the file to the folder of its kind.'
		}
	};
}

/** Whether a document is one record: its schema says so, or it has an id and nothing that a bundle has. */
function isAlone(value: unknown): boolean {
	if (schemaKind(value) !== undefined) return true;
	if (isLike('dataset', value)) return true;
	const has = (name: string) => valueAt(value, `/${name}`) !== undefined;
	return has('id') && !['dataset', ...Object.keys(folders)].some(has);
}

/** One record's file, given where a whole record is asked for. */
function alone(record: unknown): Finding {
	const message = {
		must: {
			ar: ar`يقود إلى ${'bundle.json'}: فما يُفحص مجلد السجل كله أو حزمته، لا ملف قيد واحد`,
			en: 'lead to bundle.json: a whole record is checked, as a folder or a bundle, and not the file of one'
		},
		cure: {
			ar: 'افحص المجلد الذي فيه السجل كله.',
			en: 'Check the folder that holds the whole record.'
		}
	};
	const actual = valueAt(record, '/$schema');
	const finding = { pointer: '/$schema', rule: fileNameIsId, ...message };
	return actual === undefined ? finding : { ...finding, actual };
}

function* additionsOfBundle(document: JsonDocument, collected: Collected): Generator<() => void> {
	const bundle = document.value;
	report(document, document.findings, collected);
	if (bundle === undefined) return;
	const other = ofAnotherVersion(bundle);
	if (other) return report(document, [other], collected);
	if (isAlone(bundle)) return report(document, [alone(bundle)], collected);
	const outer = withoutRecords(bundle);
	const validation = shapeOf('bundle', outer);
	if (!validation.valid) report(document, validation.findings, collected);
	for (const [folder, kind] of Object.entries(folders)) {
		const list = valueAt(bundle, `/${folder}`);
		if (!Array.isArray(list)) continue;
		for (const [index, value] of (list as unknown[]).entries()) {
			const entry = { kind, value, document, pointer: `/${folder}/${index}` } as Entry;
			yield () => addEntry(entry, collected);
		}
	}
	const dataset = shapeOf('dataset', valueAt(bundle, '/dataset'));
	const value = dataset.valid ? { ...(outer as Bundle), dataset: undefined } : outer;
	collected.records.bundle = { kind: 'bundle', value, document, pointer: '' } as Entry<'bundle'>;
	if (!dataset.valid) return;
	const entry: Entry = { kind: 'dataset', value: dataset.value, document, pointer: '/dataset' };
	yield () => addEntry(entry, collected);
}

/** A bundle with its lists emptied: their records are looked at one by one. */
function withoutRecords(bundle: unknown): unknown {
	if (typeof bundle !== 'object' || bundle === null || Array.isArray(bundle)) return bundle;
	const lists = Object.keys(folders).filter((folder) =>
		Array.isArray(valueAt(bundle, `/${folder}`))
	);
	return { ...bundle, ...Object.fromEntries(lists.map((folder) => [folder, []])) };
}

/** Adds an entry whose value may have any shape. */
function addEntry(entry: Entry, collected: Collected): void {
	const { kind, value, document, pointer } = entry;
	const { records } = collected;
	reserveId(kind, idOf(value), records);
	const validation = shapeOf(kind, value);
	if (!validation.valid) {
		const findings = validation.findings.map((finding) => ({
			...finding,
			pointer: pointer + finding.pointer
		}));
		records.misshapen.push(entry);
		return report(document, findings, collected);
	}
	records.entries.push(entry);
	if (kind === 'dataset') records.dataset = entry as Entry<'dataset'>;
}

function idOf(value: unknown): unknown {
	return (value as { id?: unknown } | null)?.id;
}

function reserveId(kind: Entry['kind'], id: unknown, records: Records): void {
	const folder = FOLDERS.get(kind);
	if (folder && typeof id === 'string') records.ids[folder]?.add(id);
}

/** Of a folder that cannot be read, no reference can be refused. */
function forgetIds(kind: FileKind, records: Records): void {
	const folder = FOLDERS.get(kind);
	if (folder) Reflect.deleteProperty(records.ids, folder);
}

const FOLDERS = new Map<string, Folder>(
	Object.entries(folders).map(([folder, kind]) => [kind, folder as Folder])
);

/** What the text itself was refused for, its shape is not refused for again. */
function report(document: JsonDocument, findings: Finding[], collected: Collected): void {
	const refused = document.findings.map(({ pointer }) => pointer);
	for (const finding of findings) {
		const isKnown = refused.includes(finding.pointer) && !document.findings.includes(finding);
		if (!isKnown) collected.problems.push(problemAt(document, finding));
	}
}
