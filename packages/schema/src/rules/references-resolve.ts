import type { Explanation } from '../explanation.ts';
import { ar, joined, type Message } from '../message.ts';
import { nearest, nearestWord } from '../nearest.ts';
import { stringFields, type Field } from '../parts.ts';
import { allEntries, type Entry, type Folder } from '../records.ts';
import type { Shapes } from '../validate.ts';
import type { Rule } from './rule.ts';

const name = 'references-resolve';

/** Fields that hold an id, and the folder that it leads to. */
const TARGETS: Record<string, Folder> = {
	source: 'sources',
	reprintOf: 'sources',
	actor: 'actors',
	assessor: 'actors',
	by: 'actors',
	to: 'actors',
	speaker: 'actors',
	speakers: 'actors',
	event: 'events',
	madeAt: 'events',
	relativeTo: 'events',
	follows: 'events',
	commitment: 'commitments',
	supersededBy: 'commitments'
};

/** Fields whose meaning depends on the kind of record that they stand in. */
const TARGETS_BY_KIND: Partial<Record<keyof Shapes, Record<string, Folder>>> = {
	actor: { partOf: 'actors' },
	event: { partOf: 'events' },
	role: { force: 'actors' },
	strength: { force: 'actors' }
};

/** A reference found in a record. */
export interface Reference {
	/** The field that holds the id, or the list of ids. */
	name: string;
	/** The id. */
	text: string;
	pointer: string;
	/** The folder of the record that it names. */
	folder: Folder;
}

/** Every reference that a record makes to another, in document order. */
export function* referencesOf(entry: Pick<Entry, 'kind' | 'value'>): Generator<Reference> {
	for (const field of stringFields(entry)) {
		const folder = targetOf(entry.kind, field);
		if (!folder) continue;
		const { name, text, pointer } = field;
		yield { name, text, pointer, folder };
	}
}

function targetOf(kind: Entry['kind'], { name }: Field): Folder | undefined {
	return TARGETS_BY_KIND[kind]?.[name] ?? TARGETS[name];
}

/** Every id that a record names belongs to a record. */
export const rule: Rule = {
	name,
	*check(records) {
		for (const entry of allEntries(records)) {
			for (const field of stringFields(entry)) {
				const folder = targetOf(entry.kind, field);
				const ids = folder && records.ids[folder];
				if (!ids || ids.has(field.text)) continue;
				const { pointer, text } = field;
				yield { entry, pointer, rule: name, ...messageFor(text, folder, ids), actual: text };
			}
		}
	}
};

function messageFor(id: string, folder: Folder, ids: Set<string>): Message {
	const meant = nearestWord(id, ids);
	const must = {
		ar: ar`يكون معرّف قيد في ${folder}`,
		en: `be the id of a record in ${folder}`
	};
	return {
		must: joined(must, nearest(id, ids)),
		cure: meant === undefined ? ADD : write(meant)
	};
}

const ADD = {
	ar: 'صحّح المعرّف، أو أضف القيد الذي يسمّيه.',
	en: 'Correct the id, or add the record that it names.'
};

const write = (id: string) => ({
	ar: ar`اكتب ${id} إن كان هو المقصود، وإلا فأضف القيد الناقص.`,
	en: `Write ${id} if that is meant; otherwise add the record that is missing.`
});

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'كل معرّف يذكره قيد هو معرّف قيد موجود من الصنف المطلوب.',
		en: 'Every id that a record names belongs to a record of the right kind.'
	},
	meaning: {
		ar: ar`يذكر الحقل ${'source'} معرّف مصدر، و${'by'} معرّفات جهات، و${'madeAt'} معرّف حدث، وهكذا. ومعرّف جهة لا يصلح حيث يلزم حدث.`,
		en: 'The field source names a source, by names actors, madeAt an event, and so on. The id of an actor will not do where an event is asked for.'
	},
	reason: {
		ar: 'الإحالة التي لا تقود إلى شيء قول بلا قائل أو بلا مصدر.',
		en: 'A reference that leads nowhere is a claim without its speaker or its source.'
	},
	mend: {
		ar: 'صحّح المعرّف إن أخطأت في كتابته، وإلا فأضف القيد الذي يسمّيه.',
		en: 'Correct the id if it is misspelt; otherwise add the record that it names.'
	},
	right: { file: 'actors/town.json', text: '"partOf": "county"' },
	wrong: { file: 'actors/town.json', text: '"partOf": "contry"' }
};
