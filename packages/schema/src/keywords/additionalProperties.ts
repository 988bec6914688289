import type { Explanation } from '../explanation.ts';
import { ar, joined } from '../message.ts';
import { nearestWord, suggestion } from '../nearest.ts';
import type { Says } from '../violation.ts';

/** `additionalProperties`: a field that the schema does not know. */
export const says: Says = ({ field, params }) => {
	const meant = nearestWord(field, params.known as string[]);
	const must = {
		ar: 'يُحذف: فلا حقل بهذا الاسم هنا',
		en: 'be left out: there is no such field here'
	};
	return {
		must: joined(must, suggestion(meant)),
		cure: meant === undefined ? LEAVE_OUT : rename(meant)
	};
};

const LEAVE_OUT = {
	ar: ar`احذف الحقل، وإن كان فيه ما ينفع القارئ فانقله إلى ${'note'}.`,
	en: 'Remove the field; if it says what a reader should know, move that to note.'
};

const rename = (name: string) => ({
	ar: ar`اكتب اسم الحقل ${name}، أو احذفه.`,
	en: `Name the field ${name}, or remove it.`
});

/** The page about `additionalProperties`. */
export const explanation: Explanation = {
	name: 'additionalProperties',
	severity: 'error',
	description: {
		ar: 'لا يحمل القيد حقلاً لا يعرفه مخططه.',
		en: 'A record holds no field that its schema does not know.'
	},
	meaning: {
		ar: 'أسماء الحقول محدودة، وحروفها الكبيرة والصغيرة مفروقة، ولكل موضع حقوله.',
		en: 'The names of fields are fixed, capitals count, and each place has fields of its own.'
	},
	reason: {
		ar: 'الاسم الذي أُخطئ في كتابته حقل ضائع: يظنه كاتبه موجوداً ولا يقرؤه أحد.',
		en: 'A misspelt name is a field lost: its author believes it is there, and nobody reads it.'
	},
	mend: {
		ar: 'صحّح الاسم إن كان فيه خطأ، وإلا فاحذف الحقل أو انقل ما فيه إلى الملاحظة.',
		en: 'Correct the name if it is misspelt; otherwise remove the field or move what it says to the note.'
	},
	right: { file: 'actors/county.json', text: '"aliases": ["The Shire"]' },
	wrong: { file: 'actors/county.json', text: '"alias": ["The Shire"]' }
};
