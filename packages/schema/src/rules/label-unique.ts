import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import type { EntryFinding, Records } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'label-unique';

/** The lists of a dataset whose entries readers tell apart by their labels. */
const LISTS = [
	...(['sides', 'places', 'lanes', 'activities', 'eventTypes'] as const),
	...(['participantRoles', 'actorKinds', 'sourceTypes'] as const)
];

/** No two entries of a declared list are called the same. */
export const rule: Rule = {
	name,
	*check(records) {
		for (const list of LISTS) yield* alike(records, list);
	}
};

function* alike(records: Records, list: (typeof LISTS)[number]): Generator<EntryFinding> {
	const { dataset } = records;
	const seen = new Map<string, string>();
	for (const [at, { code, label }] of (dataset?.value[list] ?? []).entries()) {
		for (const [language, text] of Object.entries(label)) {
			const key = `${language} ${text.trim().toLowerCase()}`;
			const other = seen.get(key);
			seen.set(key, other ?? code);
			if (other === undefined || other === code) continue;
			yield {
				entry: dataset!,
				pointer: `/${list}/${at}/label/${language}`,
				rule: name,
				must: {
					ar: ar`تكون تسمية لا يحملها رمز آخر في القائمة: فهي تسمية ${other}`,
					en: `be a label that no other code of the list has: it is that of ${other}`
				},
				cure: {
					ar: 'سمِّ كلاً منهما بما يميّزه، أو اجعلهما رمزاً واحداً.',
					en: 'Name each so that one can tell them apart, or make them one code.'
				},
				actual: text
			};
		}
	}
}

const sides = (label: string) => `"sides": [
	{
		"code": "builders",
		"label": { "ar": "البناة", "en": "Builders" },
		"definition": { "ar": "من يبنون.", "en": "Who builds." }
	},
	{
		"code": "payers",
		"label": { "ar": "الممولون", "en": "${label}" },
		"definition": { "ar": "من يدفعون.", "en": "Who pays." }
	}
]`;

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'لا تتكرر تسمية في قائمة من قوائم السجل.',
		en: 'No two codes that the dataset declares in one list have the same label.'
	},
	meaning: {
		ar: 'يسري ذلك على الجوانب والأماكن والمسارات وما يعلنه السجل من رموز، في كل لغة على حدة.',
		en: 'That goes for sides, places, lanes and all codes that a record declares, in each language by itself.'
	},
	reason: {
		ar: 'القارئ يرى التسمية لا الرمز، فلا يميّز بين اثنين باسم واحد.',
		en: 'Readers see the label and not the code, and cannot tell two of one name apart.'
	},
	mend: {
		ar: 'غيّر إحدى التسميتين، أو اجعلهما رمزاً واحداً.',
		en: 'Change one of the two labels, or make the two one code.'
	},
	right: { file: 'dataset.json', text: sides('Payers') },
	wrong: { file: 'dataset.json', text: sides('builders') }
};
