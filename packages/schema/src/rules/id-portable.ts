import { exampleBundle } from '../exampleBundle.ts';
import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import type { Rule } from './rule.ts';

const name = 'id-portable';

/** Names of devices, which Windows gives to no file, whatever its ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const FIELDS = new Set(['id']);

/** Every system can store a file that is named after the id. */
export const rule: Rule = {
	name,
	texts: () => ({
		fields: FIELDS,
		refuse: (id) => (RESERVED.test(id) ? { rule: name, ...messageFor(id) } : undefined)
	})
};

const messageFor = (id: string) => ({
	must: {
		ar: 'يكون معرّفاً يُسمّى به ملف في كل نظام',
		en: 'be an id after which every system can name a file'
	},
	cure: {
		ar: ar`أضف إلى المعرّف كلمة، مثل ${`${id}-body`}.`,
		en: `Add a word to the id, as in ${id}-body.`
	}
});

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'المعرّف مما يُسمّى به ملف في كل نظام.',
		en: 'An id is one after which every system can name a file.'
	},
	meaning: {
		ar: ar`لا يكون المعرّف ${'con'} ولا ${'prn'} ولا ${'aux'} ولا ${'nul'}، ولا ${'com1'} وأخواته، ولا ${'lpt1'} وأخواته.`,
		en: 'An id is none of con, prn, aux, nul, com0 to com9 and lpt0 to lpt9.'
	},
	reason: {
		ar: 'هذه أسماء أجهزة، فلا يُخزَّن ملف باسمها، ويتعذّر نسخ السجل كله.',
		en: 'These are names of devices: Windows stores no file under them, and the whole record cannot be copied there.'
	},
	mend: {
		ar: 'زد المعرّف كلمة تميّزه.',
		en: 'Add a word to the id that tells what it is.'
	},
	right: { file: 'bundle.json', text: exampleBundle('con-side', 'opponents-of-the-bridge') },
	wrong: { file: 'bundle.json', text: exampleBundle('con', 'opponents-of-the-bridge') }
};
