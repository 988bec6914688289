import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';

const county = (end: string) => `{
	"id": "county",
	"name": { "ar": "القضاء", "en": "The County" },
	"kind": "body",
	"side": "other",
	"evidence": [{ "source": "bridge-original", "quote": "the county", "stance": "supports" }]${end}
}`;

/** The page about files that cannot be read as JSON. */
export const explanation: Explanation = {
	name: 'json-syntax',
	severity: 'error',
	description: {
		ar: ar`يُقرأ كل ملف، وهو ${'JSON'} صحيح بترميز ${'UTF-8'}.`,
		en: 'Every file can be read, and is correct JSON in UTF-8.'
	},
	meaning: {
		ar: ar`على ما يقوله ${'RFC 8259'}: بلا علامة ${'BOM'} في أوله، ولا تعليقات، ولا فاصلة قبل قوس الإغلاق، وبعمق لا يزيد على 100 مستوى وحجم لا يزيد على 100 ميغابايت.`,
		en: 'As RFC 8259 has it: no byte order mark, no comments, no comma before a closing bracket; nested at most 100 levels deep and no larger than 100 MB.'
	},
	reason: {
		ar: 'الملف الذي لا يُقرأ لا يُعرف ما فيه، وقد يوقف البرنامج الذي يقرؤه.',
		en: 'Of a file that cannot be read nothing is known, and it may bring down the program that reads it.'
	},
	mend: {
		ar: 'افتح الملف عند السطر والعمود المذكورين، وانظر هناك وفي ما قبله بقليل. والمحرر الذي يلوّن الملف يُظهر الخطأ.',
		en: 'Open the file at the line and column, and look there and just before. An editor that colours JSON shows the fault.'
	},
	right: { file: 'actors/county.json', text: county('') },
	wrong: { file: 'actors/county.json', text: county(',') }
};
