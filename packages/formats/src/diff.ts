import { PART_FIELDS, uniqueKeys } from '@mithaq/model';
import { folders, type Bundle, type Folder, type LocalisedText } from '@mithaq/schema';
import { compare, toJSON } from './canonical.ts';
import { textIn } from './leading.ts';

type Json = unknown;
type Fields = Record<string, Json>;

/** One field of a record, or one item of a list in it, that is not as it was. */
export interface FieldChange {
	change: 'added' | 'removed' | 'changed';
	/** Names of fields and keys of items from the record down: `['deadlines', 'joint-statement-2024-09-27', 'date']`. */
	path: string[];
	/** Absent where it was added. */
	before?: Json;
	/** Absent where it was removed. */
	after?: Json;
}

/** A record that is not as it was. */
export interface RecordChange {
	folder: Folder | 'dataset';
	id: string;
	change: 'added' | 'removed' | 'changed';
	/** Its title or name, in the later version where it is in both; a head count has none. */
	title?: LocalisedText;
	/** Only of a record that is in both versions. */
	fields: FieldChange[];
}

/**
 * What identifies an item of a list, by the name of the list: the fields that say which one it is, so that an edit is
 * an edit and not one item lost and another found. The names of fields of a record's own are anybody's.
 */
const ITEM_KEYS = new Map<string, (item: Fields) => Json[]>([
	['evidence', ({ source, paragraph, page }) => [source, paragraph, page]],
	['conditions', ({ text }) => [textIn(text as LocalisedText, 'en')]],
	['participants', ({ actor }) => [actor]],
	['bears', ({ commitment }) => [commitment]],
	['activities', ({ activity }) => [activity]],
	...Object.entries(PART_FIELDS).map(
		([name, fields]) =>
			[name, (item: Fields) => fields.map((field) => item[field])] as [
				string,
				(item: Fields) => Json[]
			]
	)
]);

/**
 * What changed from one version of a record to another, as data: the dataset first, then by kind, then
 * by id. The order of records in a bundle, and of fields in a record, is no change.
 */
export function diffBundles(before: Bundle, after: Bundle): RecordChange[] {
	const dataset = recordChange('dataset', 'dataset', before.dataset, after.dataset);
	const names = Object.keys(folders) as Folder[];
	return [...dataset, ...names.flatMap((folder) => folderChanges(folder, before, after))];
}

function folderChanges(folder: Folder, before: Bundle, after: Bundle): RecordChange[] {
	const earlier = new Map<string, object>(before[folder].map((record) => [record.id, record]));
	const later = new Map<string, object>(after[folder].map((record) => [record.id, record]));
	const ids = [...new Set([...earlier.keys(), ...later.keys()])].sort(compare);
	return ids.flatMap((id) => recordChange(folder, id, earlier.get(id), later.get(id)));
}

function recordChange(
	folder: RecordChange['folder'],
	id: string,
	before: object | undefined,
	after: object | undefined
): RecordChange[] {
	const title = titleOf((after ?? before) as Fields);
	const told = { folder, id, ...(title && { title }) };
	if (!before) return [{ ...told, change: 'added', fields: [] }];
	if (!after) return [{ ...told, change: 'removed', fields: [] }];
	const fields = [...fieldChanges(before as Fields, after as Fields, [])];
	return fields.length > 0 ? [{ ...told, change: 'changed', fields }] : [];
}

function titleOf({ title, name }: Fields): LocalisedText | undefined {
	return (title ?? name) as LocalisedText | undefined;
}

function* fieldChanges(before: Fields, after: Fields, path: string[]): Generator<FieldChange> {
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compare);
	for (const name of names)
		yield* valueChanges(name, own(before, name), own(after, name), [...path, name]);
}

function* valueChanges(
	name: string,
	before: Json,
	after: Json,
	path: string[]
): Generator<FieldChange> {
	const key = [before, after].every(isList) ? ITEM_KEYS.get(name) : undefined;
	if (before === undefined && after !== undefined && !key) yield { change: 'added', path, after };
	else if (after === undefined && before !== undefined && !key)
		yield { change: 'removed', path, before };
	else if (key)
		yield* listChanges(key, (before ?? []) as Fields[], (after ?? []) as Fields[], path);
	else if (isFields(before) && isFields(after)) yield* fieldChanges(before, after, path);
	else if (!isSame(before, after)) yield { change: 'changed', path, before, after };
}

function* listChanges(
	key: (item: Fields) => Json[],
	before: Fields[],
	after: Fields[],
	path: string[]
): Generator<FieldChange> {
	const earlier = keyed(before, key);
	const later = keyed(after, key);
	for (const [name, item] of later) {
		const old = earlier.get(name);
		if (!old) yield { change: 'added', path: [...path, name], after: item };
		else yield* fieldChanges(old, item, [...path, name]);
	}
	for (const [name, item] of earlier) {
		if (!later.has(name)) yield { change: 'removed', path: [...path, name], before: item };
	}
}

/** Items by key; those that share one are told apart by their order among themselves. */
function keyed(items: Fields[], key: (item: Fields) => Json[]): Map<string, Fields> {
	const keys = uniqueKeys(items, key);
	return new Map(items.map((item, i) => [keys[i]!, item]));
}

/** A field that it has itself, whatever its name. */
function own(fields: Fields, name: string): Json {
	return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Whether its items, if it is there, are such as a list of a record holds. */
function isList(value: Json): boolean {
	return value === undefined || (Array.isArray(value) && value.every(isFields));
}

function isFields(value: Json): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: Json, b: Json): boolean {
	return toJSON(a) === toJSON(b);
}
