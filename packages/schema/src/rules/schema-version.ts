import { SCHEMA_BASE } from '../base.ts';
import type { Explanation } from '../explanation.ts';
import type { Finding } from '../json.ts';
import { ar, type Message } from '../message.ts';
import { versionOf, versions } from '../migrate.ts';
import { valueAt } from '../pointer.ts';

const name = 'schema-version';

/** What is wrong with the schema that a document names by its address, if it is not one of the current version. */
export function ofAnotherVersion(value: unknown): Finding | undefined {
	const actual = valueAt(value, '/$schema');
	if (typeof actual !== 'string' || !/^[a-z]+:/i.test(actual) || actual.startsWith(SCHEMA_BASE))
		return undefined;
	return { pointer: '/$schema', rule: name, ...messageFor(value), actual };
}

function messageFor(value: unknown): Message {
	const current = versions.at(-1)!;
	const version = versionOf(value);
	const must = {
		ar: ar`يقود إلى مخطط من الإصدار ${current}: ${SCHEMA_BASE}`,
		en: `name a schema of version ${current}: ${SCHEMA_BASE}`
	};
	if (version === undefined) return { must, cure: FOREIGN };
	if (version > current) return { must, cure: NEWER };
	return {
		must,
		cure: {
			ar: ar`حوّل القيد بالدالة ${'migrate'} من الإصدار ${version}.`,
			en: `Bring it to the current form with migrate, from version ${version}.`
		}
	};
}

const FOREIGN = {
	ar: ar`هذا مخطط غيرنا: اكتب عنوان مخطط هذا الصنف، أو احذف ${'$schema'}.`,
	en: 'This is a schema of somebody else: write the address of the schema of this kind, or remove $schema.'
};

const NEWER = {
	ar: 'هذا الإصدار أحدث من برنامج الفحص: حدّث البرنامج.',
	en: 'This version is newer than the check: install a newer version of the package.'
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'العنوان الذي يذكره القيد عنوان مخطط من الإصدار الحالي.',
		en: 'The schema that a document names by its address is one of the current version.'
	},
	meaning: {
		ar: ar`يحمل عنوان المخطط رقم إصداره الأكبر. ويُقرأ ما لا يذكر ${'$schema'}، أو يذكر مساراً إلى ملف، على أنه من الإصدار الحالي.`,
		en: 'The address of a schema carries its major version. What names none, or names a path to a file, is read as the current version.'
	},
	reason: {
		ar: 'للحقل الواحد معنى آخر في إصدار آخر، فلا يُقرأ بغير ما كُتب به.',
		en: 'A field may mean something else in another version, and is not read as what it was not written as.'
	},
	mend: {
		ar: ar`حوّل القيد بالدالة ${'migrate'} من الإصدار الذي كُتب به.`,
		en: 'Bring the document to the current form with migrate, from the version it is written in.'
	},
	right: {
		file: 'actors/county.json',
		text: `"$schema": "${SCHEMA_BASE}actor.json"`
	},
	wrong: {
		file: 'actors/county.json',
		text: '"$schema": "https://w3id.org/mithaq/schema/1/actor.json"'
	}
};
