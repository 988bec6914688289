import { exampleBundle } from '../exampleBundle.ts';
import type { Explanation } from '../explanation.ts';
import { ar, type Message } from '../message.ts';
import { allEntries, entriesOf } from '../records.ts';
import { referencesOf } from './references-resolve.ts';
import type { Rule } from './rule.ts';

const name = 'record-named';

/** No actor or source stands in the record that nothing else names. */
export const rule: Rule = {
	name,
	onlyWhole: true,
	*check(records) {
		const named = { actors: new Set<string>(), sources: new Set<string>() };
		for (const entry of allEntries(records)) {
			const own = (entry.value as { id?: unknown } | null)?.id;
			for (const { folder, text } of referencesOf(entry)) {
				if (text !== own && (folder === 'actors' || folder === 'sources')) named[folder].add(text);
			}
		}
		for (const [kind, folder, message] of KINDS) {
			for (const entry of entriesOf(records, kind)) {
				const { id } = entry.value;
				if (named[folder].has(id)) continue;
				yield { entry, pointer: '/id', rule: name, severity: 'warning', ...message, actual: id };
			}
		}
	}
};

const ACTOR: Message = {
	must: {
		ar: 'يكون معرّف جهة يذكرها قيد آخر',
		en: 'be the id of an actor that another record names'
	},
	cure: {
		ar: ar`اذكر الجهة حيث شاركت أو وعدت أو قالت، أو احذف القيد.`,
		en: 'Name the actor where it took part, promised or spoke, or remove the record.'
	}
};

const SOURCE: Message = {
	must: {
		ar: 'يكون معرّف مصدر يستند إليه قيد آخر',
		en: 'be the id of a source that another record rests on'
	},
	cure: {
		ar: 'استند إلى المصدر حيث ينفع، أو احذف القيد.',
		en: 'Cite the source where it tells something, or remove the record.'
	}
};

const KINDS = [
	['actor', 'actors', ACTOR],
	['source', 'sources', SOURCE]
] as const;

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'warning',
	description: {
		ar: 'كل جهة وكل مصدر في السجل يذكره قيد آخر.',
		en: 'Every actor and every source of the record is named by another record.'
	},
	meaning: {
		ar: 'الجهة تُذكر حيث شاركت أو وعدت أو وُعدت أو قالت أو كانت جزءاً من غيرها، والمصدر حيث يُستشهد به.',
		en: 'An actor is named where it took part, promised, was promised, spoke or has parts; a source where something rests on it.'
	},
	reason: {
		ar: 'ما لا يذكره شيء بقية من تعديل، أو معرّف كُتب خطأ في مكان آخر.',
		en: 'What nothing names is left over from an edit, or its id is misspelt elsewhere.'
	},
	mend: {
		ar: 'اذكره حيث ينبغي، أو احذف قيده.',
		en: 'Name it where it belongs, or remove its record.'
	},
	right: {
		file: 'bundle.json',
		text: exampleBundle('opponents', 'opponents-of-the-bridge')
	},
	wrong: { file: 'bundle.json', text: exampleBundle('opponents', 'opponents') }
};
