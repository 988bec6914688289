import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';

/** The page about held texts that are not at hand, or are not the ones that were read. */
export const explanation: Explanation = {
	name: 'text-digest',
	severity: 'error',
	description: {
		ar: 'النص الذي بين يديك هو النص الذي قُرئ، وفقراته بالعدد المذكور.',
		en: 'The text at hand is the one that was read, and has as many paragraphs as the record says.'
	},
	meaning: {
		ar: ar`إذا أُعطي الفحص مجلد النصوص طلب فيه ملفاً (${'*.txt'}) بصمته (${'SHA-256'} بعد توحيد نهايات الأسطر) هي المكتوبة في ${'text/digest'}، وعدّ أسطره غير الفارغة.`,
		en: 'Given a folder of texts, the check looks for a file (*.txt) whose digest (SHA-256, with line ends normalised) is the one in text/digest, and counts its lines that are not empty.'
	},
	reason: {
		ar: 'إذا تغيّر النص تغيّرت الفقرات، ولم تعد العبارات تثبت شيئاً.',
		en: 'Once the text has changed, paragraphs shift and quotes prove nothing.'
	},
	mend: {
		ar: 'ضع النص الأصلي في المجلد. وإن كان النص الجديد هو الصحيح فحدّث البصمة وعدد الفقرات، وافحص العبارات من جديد.',
		en: 'Put the original text in the folder. If the new one is right, renew digest and count, and check the quotes again.'
	},
	right: {
		file: 'sources/bridge-report.json',
		text: `"text": {
	"digest": "sha256-3bf81f067e43681798d6fcb97ca9ac961204928b7adc5dc22a44d221da93ff66",
	"paragraphs": 4
}`
	},
	wrong: {
		file: 'sources/bridge-report.json',
		text: `"text": {
	"digest": "sha256-0000000000000000000000000000000000000000000000000000000000000000",
	"paragraphs": 4
}`
	}
};
