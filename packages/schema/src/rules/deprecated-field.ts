import { deprecationsOf } from '../deprecated.ts';
import type { Explanation } from '../explanation.ts';
import * as compiled from '../generated/validators.js';
import { ar } from '../message.ts';
import { allEntries } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'deprecated-field';

/** A field that the next major version will not know is valid until then, so this is a warning. */
export const rule: Rule = {
	name,
	*check(records) {
		const { bundle } = records;
		for (const entry of [...allEntries(records), ...(bundle ? [bundle] : [])]) {
			const found = deprecationsOf<unknown>(compiled[entry.kind], entry.value);
			for (const { replacedBy: _, ...finding } of found) yield { entry, ...finding };
		}
	}
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'warning',
	description: {
		ar: 'لا يحمل القيد حقلاً حلّ غيره محله: فالإصدار الرئيس القادم من المخططات لا يعرفه.',
		en: 'A record uses no field that another has replaced: the next major version of the schemas will not know it.'
	},
	meaning: {
		ar: ar`يُعلَّم الحقل في مخططه بالكلمة ${'deprecated'} وباسم ما حلّ محله، ويبقى صحيحاً إلى الإصدار الرئيس القادم. وليس في الإصدار الحالي حقل كهذا، والمثال كما لو بقي ${'speaker'} من الإصدار ${0} إلى جانب ${'speakers'}.`,
		en: 'Such a field is marked deprecated in its schema, with the name of its replacement, and stays valid until the next major version. No field of the current version is; the example is as if speaker, of version 0, had been kept beside speakers.'
	},
	reason: {
		ar: 'من علم قبل أوانه نقل ما في الحقل متى شاء، ولم يُفاجأ بقيد مرفوض.',
		en: 'Whoever knows early can move what the field holds at leisure, and is not surprised by a record that is refused.'
	},
	mend: {
		ar: 'انقل ما في الحقل إلى الحقل الذي تذكره المشكلة واحذف الأول. وإلى ذلك الحين يُقبل القيد: فهذا تنبيه لا خطأ.',
		en: 'Move what it holds to the field that the problem names, and remove it. Until then the record is accepted: this is a warning and no error.'
	},
	right: { file: 'roles/builders.json', text: '"speakers": ["county"]' },
	wrong: {
		file: 'roles/builders.json',
		text: `"speakers": ["county"],
"speaker": "county"`
	}
};
