import type { Explanation } from '../explanation.ts';
import type { Says } from '../violation.ts';

/** `minLength`: a text is empty. */
export const says: Says = () => ({
	must: { ar: 'لا يكون النص فارغاً', en: 'be filled in' },
	cure: {
		ar: 'اكتب النص، أو احذف الحقل إن لم يكن لازماً.',
		en: 'Write the text, or remove the field where it is not needed.'
	}
});

/** The page about `minLength`. */
export const explanation: Explanation = {
	name: 'minLength',
	severity: 'error',
	description: { ar: 'لا يكون النص فارغاً.', en: 'A text is not empty.' },
	meaning: {
		ar: 'العلامتان اللتان لا شيء بينهما ليستا نصاً.',
		en: 'Two quotation marks with nothing between them are no text.'
	},
	reason: {
		ar: 'يرى القارئ مكاناً خالياً ولا يعرف أنُسي النص أم لا نص.',
		en: 'A reader sees a gap and cannot tell whether the text was forgotten or there is none.'
	},
	mend: {
		ar: 'اكتب النص. وإن لم يكن لديك ما يُكتب فاحذف الحقل.',
		en: 'Write the text. Where there is nothing to write, remove the field.'
	},
	right: { file: 'actors/county.json', text: '"aliases": ["The Shire"]' },
	wrong: { file: 'actors/county.json', text: '"aliases": [""]' }
};
