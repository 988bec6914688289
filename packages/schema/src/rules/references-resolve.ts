import type { Explanation } from '../explanation.ts';
import { ar, joined, type Message } from '../message.ts';
import { nearestName, suggestion } from '../nearest.ts';
import { pointerOf, textsOf } from '../parts.ts';
import type { Entry, Folder } from '../records.ts';
import type { Shapes } from '../kinds.ts';
import type { Rule } from './rule.ts';

const name = 'references-resolve';

/** Fields that hold an id, and the folder that it leads to. */
const TARGETS = new Map<string, Folder>(
	Object.entries({
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
	})
);

/** Fields whose meaning depends on the kind of record that they stand in. */
const TARGETS_BY_KIND: Partial<Record<keyof Shapes, Record<string, Folder>>> = {
	actor: { partOf: 'actors' },
	event: { partOf: 'events' },
	role: { force: 'actors' },
	strength: { force: 'actors' }
};

/** What a commitment aims at names a force; the commitment itself has a force in another sense. */
const isTarget = (holder: Record<string, unknown>) => Object.hasOwn(holder, 'count');

const FIELDS = new Set([...TARGETS.keys(), ...Object.values(TARGETS_BY_KIND).flatMap(Object.keys)]);

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
export function referencesOf(entry: Pick<Entry, 'kind' | 'value'>): Reference[] {
	return textsOf(entry).flatMap((found) => {
		const { name, text, holder } = found;
		const folder = targetOf(entry.kind, name, holder);
		return folder ? [{ name, text, pointer: pointerOf(found), folder }] : [];
	});
}

function targetOf(
	kind: Entry['kind'],
	field: string,
	holder: Record<string, unknown>
): Folder | undefined {
	if (kind === 'commitment' && field === 'force') return isTarget(holder) ? 'actors' : undefined;
	return TARGETS_BY_KIND[kind]?.[field] ?? TARGETS.get(field);
}

/** Every id that a record names belongs to a record. */
export const rule: Rule = {
	name,
	texts({ ids: idsIn }) {
		let refused = 0;
		return {
			fields: FIELDS,
			refuse(text, field, holder, { kind }) {
				const folder = targetOf(kind, field, holder);
				const ids = folder && idsIn[folder];
				if (!ids || ids.has(text)) return undefined;
				return { rule: name, ...messageFor(text, folder, ++refused > MOST_SUGGESTIONS ? [] : ids) };
			}
		};
	}
};

/** Looking for what may be meant costs as much as there are ids; nobody misspells more than so many. */
const MOST_SUGGESTIONS = 100;

function messageFor(id: string, folder: Folder, ids: Iterable<string>): Message {
	const meant = nearestName(id, ids);
	const must = {
		ar: ar`يكون معرّف قيد في ${folder}`,
		en: `be the id of a record in ${folder}`
	};
	return {
		must: joined(must, suggestion(meant)),
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
