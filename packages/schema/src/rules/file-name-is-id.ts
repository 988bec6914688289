import type { Explanation } from '../explanation.ts';
import { ar, type Message } from '../message.ts';
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
			const entries = entriesOf(records, kind).filter(({ pointer }) => pointer === '');
			const rightly = new Set(
				entries
					.map((entry) => nameOf(entry))
					.filter(([id, file]) => id === file)
					.map(String)
			);
			for (const entry of entries) {
				const [id, fileName] = nameOf(entry);
				if (id === fileName) continue;
				const message = messageFor(id, fileName, rightly.has(String([id, id])));
				yield { entry: entry as Entry, pointer: '/id', rule: name, ...message, actual: id };
			}
		}
	}
};

type Named = Pick<Entry, 'document'> & { value: { id: string } };

function nameOf({ value, document }: Named): [string, string] {
	return [value.id, stemOf(document.file)];
}

/** Of a copy of another file, and of a file whose name can be no id, neither can be made the other. */
function messageFor(id: string, fileName: string, isTaken: boolean): Message {
	const written = JSON.stringify(fileName);
	if (isTaken) {
		return {
			must: {
				ar: ar`يكون معرّفاً لا يحمله ملف آخر: فهو معرّف ${`${id}.json`}`,
				en: `be an id that no other file has: it is that of ${id}.json`
			},
			cure: {
				ar: 'احذف هذا الملف إن كان نسخة من ذاك، وإلا فأعطه معرّفاً واسماً آخرين.',
				en: 'Remove this file if it is a copy of that one; otherwise give it an id and a name of its own.'
			}
		};
	}
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(fileName)) {
		return {
			must: {
				ar: ar`يكون اسم ملفه، ولا يصلح ${written} معرّفاً`,
				en: `be the name of its file, and ${written} can be no id`
			},
			cure: { ar: ar`سمِّ الملف ${`${id}.json`}.`, en: `Name the file ${id}.json.` }
		};
	}
	return {
		must: {
			ar: ar`يكون المعرّف ${written} كاسم الملف`,
			en: `be ${written} as the file is named`
		},
		cure: {
			ar: ar`سمِّ الملف ${`${id}.json`}، أو اكتب ${fileName} إن أخطأت في المعرّف.`,
			en: `Name the file ${id}.json, or write ${fileName} if the id is the wrong one.`
		}
	};
}

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
