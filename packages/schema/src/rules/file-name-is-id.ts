import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import { entriesOf, folders, type Entry } from '../records.ts';
import { stemOf } from '../stem.ts';
import type { Rule } from './rule.ts';

/** The name of this rule, under which misplaced files are refused too. */
export const name = 'file-name-is-id';

/** A record is found by its id. */
export const rule: Rule = {
	name,
	*check(records) {
		for (const kind of Object.values(folders)) {
			for (const entry of entriesOf(records, kind)) {
				if (entry.pointer !== '') continue;
				const fileName = stemOf(entry.document.file);
				const { id } = entry.value;
				if (id === fileName) continue;
				yield {
					entry: entry as Entry,
					pointer: '/id',
					rule: name,
					must: {
						ar: ar`يكون المعرّف ${JSON.stringify(fileName)} كاسم الملف`,
						en: `be ${JSON.stringify(fileName)} as the file is named`
					},
					cure: {
						ar: ar`غيّر المعرّف، أو سمِّ الملف ${`${id}.json`}.`,
						en: `Change the id, or name the file ${id}.json.`
					},
					actual: id
				};
			}
		}
	}
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'يقوم القيد في ملف اسمه معرّفه، في مجلد صنفه، لتكون الإحالة مساراً أيضاً.',
		en: 'A record stands in a file that is named after its id, in the folder of its kind, so that a reference is also a path.'
	},
	meaning: {
		ar: ar`القيد الذي معرّفه ${'county'} وصنفه جهة ملفه ${'actors/county.json'}. والمجلدات ${Object.keys(folders).join(' ')} ولا غيرها، ولا يقع في مجلد منها إلا ملفات ${'.json'}.`,
		en: `The actor whose id is county stands in actors/county.json. The folders are ${Object.keys(folders).join(', ')}, and none of them holds anything but .json files.`
	},
	reason: {
		ar: 'من يرى إحالة يعرف الملف الذي يفتحه، ولا يجتمع قيدان على معرّف واحد.',
		en: 'Whoever sees a reference knows which file to open, and no two records can have one id.'
	},
	mend: {
		ar: 'غيّر اسم الملف أو المعرّف. والمعرّف المنشور لا يتغير، فغيّر اسم الملف.',
		en: 'Rename the file or change the id. An id that has been published never changes: rename the file.'
	},
	right: { file: 'actors/county.json', text: '"id": "county"' },
	wrong: { file: 'actors/county.json', text: '"id": "shire"' }
};
