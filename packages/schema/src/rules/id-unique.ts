import type { Explanation } from '../explanation.ts';
import { entriesOf, folders, type Entry } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'id-unique';

const KINDS: Record<(typeof folders)[keyof typeof folders], string> = {
	source: 'مصدر',
	actor: 'جهة',
	event: 'حدث',
	commitment: 'التزام',
	role: 'قول في الدور',
	strength: 'عدد'
};

/** No two records of a kind share an id. Of two files with one id, `file-name-is-id` names the wrong one. */
export const rule: Rule = {
	name,
	*check(records) {
		for (const kind of Object.values(folders)) {
			const seen = new Set<string>();
			for (const entry of entriesOf(records, kind)) {
				if (entry.pointer === '') continue;
				const { id } = entry.value;
				if (seen.has(id)) {
					yield {
						entry: entry as Entry,
						pointer: '/id',
						rule: name,
						must: {
							ar: `لا يحمل المعرّفَ قيد آخر من صنفه (${KINDS[kind]})`,
							en: `be an id that no other ${kind} has`
						},
						cure: {
							ar: 'احذف القيد إن كان مكرراً، وإلا فأعطه معرّفاً آخر وصحّح الإحالات إليه.',
							en: 'Remove the record if it is the same one twice; otherwise give it another id and correct the references to it.'
						},
						actual: id
					};
				}
				seen.add(id);
			}
		}
	}
};

const county = (id: string, inArabic: string, inEnglish: string) => `	{
		"id": "${id}",
		"name": { "ar": "${inArabic}", "en": "${inEnglish}" },
		"kind": "body",
		"side": "other",
		"evidence": [{ "source": "bridge-original", "quote": "the town", "stance": "supports" }]
	}`;

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'لا يشترك قيدان من صنف واحد في معرّف: فالإحالة تقود إلى قيد واحد.',
		en: 'No two records of one kind share an id: a reference must lead to one record.'
	},
	meaning: {
		ar: 'يصلح المعرّف نفسه لجهة ولحدث، ولا يصلح لجهتين. وهذه القاعدة للحزمة في ملف واحد، أما في المجلدات فاسم الملف هو المعرّف.',
		en: 'An actor and an event may share an id, two actors may not. The rule is about bundles; in a folder, the name of the file is the id.'
	},
	reason: {
		ar: 'الإحالة إلى معرّف يحمله قيدان لا يُعرف إلى أيهما هي.',
		en: 'Of a reference to an id that two records have, nobody can tell which one is meant.'
	},
	mend: {
		ar: 'احذف أحد القيدين إن كانا واحداً، وإلا فغيّر معرّف أحدهما.',
		en: 'Remove one of the two if they are the same; otherwise change the id of one.'
	},
	right: {
		file: 'bundle.json',
		text: `"actors": [
${county('county', 'القضاء', 'The County')},
${county('town', 'البلدة', 'The Town')}
]`
	},
	wrong: {
		file: 'bundle.json',
		text: `"actors": [
${county('county', 'القضاء', 'The County')},
${county('town', 'البلدة', 'The Town')},
${county('town', 'البلدة', 'The Township')}
]`
	}
};
