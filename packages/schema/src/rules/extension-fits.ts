import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';

/** The name of what is said of fields under `extensions` (`extensions.ts`). */
export const name = 'extension-fits';

/** The page about a record's own fields. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'حقول السجل الخاصة كما يطلب مخططه.',
		en: "The fields of a record's own are what its own schema asks."
	},
	meaning: {
		ar: ar`قد يكون للقيد حقول خاصة تحت ${'extensions'}، وفي ${'extensionSchemas'} من ${'dataset.json'} مخطط لها بحسب صنف القيد (${'JSON Schema 2020-12'}). فإن وُجد المخطط وافقته هذه الحقول، وإلا فهي على أي صورة.`,
		en: 'A record may have fields of its own under extensions, and extensionSchemas in dataset.json may hold a schema of them for its kind (JSON Schema 2020-12). Where there is one, the fields fit it; otherwise they have any form.'
	},
	reason: {
		ar: 'ما يكتبه أصحاب السجل لأنفسهم يُخطأ في كتابته كغيره، وتقرؤه برامجهم.',
		en: 'What keepers write for themselves is misspelt as easily as the rest, and programs of theirs read it.'
	},
	mend: {
		ar: ar`صحّح الحقل، أو غيّر المخطط في ${'dataset.json'} إن كان الحقل هو الصواب.`,
		en: 'Correct the field, or change the schema in dataset.json if the field is right.'
	},
	right: {
		file: 'dataset.json',
		text: `"extensionSchemas": {
	"dataset": { "properties": { "issue": { "type": "integer" } } }
},
"extensions": { "issue": 3 }`
	},
	wrong: {
		file: 'dataset.json',
		text: `"extensionSchemas": {
	"dataset": { "properties": { "issue": { "type": "integer" } } }
},
"extensions": { "issue": "third" }`
	}
};
