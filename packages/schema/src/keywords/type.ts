import type { Explanation } from '../explanation.ts';
import type { Words } from '../language.ts';
import { ar } from '../message.ts';
import type { Says } from '../violation.ts';

const NAMES: Record<string, { ar: string; cure: Words }> = {
	string: {
		ar: 'نصاً',
		cure: { ar: 'اكتب القيمة بين علامتي اقتباس.', en: 'Write the value between quotation marks.' }
	},
	integer: {
		ar: 'عدداً صحيحاً',
		cure: {
			ar: 'اكتب عدداً بلا كسر وبلا علامتي اقتباس.',
			en: 'Write a whole number, without quotation marks.'
		}
	},
	array: {
		ar: 'قائمة',
		cure: {
			ar: ar`ضع القيمة بين قوسين مربعين: ${'[ … ]'}.`,
			en: 'Put the value between square brackets: [ … ].'
		}
	},
	object: {
		ar: 'كائناً له حقول',
		cure: {
			ar: ar`ضع الحقول بين قوسين معقوفين: ${'{ … }'}.`,
			en: 'Put its fields between braces: { … }.'
		}
	}
};

/** `type`: a text where a list belongs, and the like. */
export const says: Says = ({ params }) => {
	const type = String(params.type);
	const name = NAMES[type];
	return {
		must: {
			ar: name ? `تكون القيمة ${name.ar}` : ar`تكون القيمة من نوع ${type}`,
			en: `be of type ${type}`
		},
		cure: name?.cure ?? {
			ar: ar`اكتب قيمة من نوع ${type}.`,
			en: `Write a value of type ${type}.`
		}
	};
};

/** The page about `type`. */
export const explanation: Explanation = {
	name: 'type',
	severity: 'error',
	description: {
		ar: 'تكون كل قيمة من نوعها: نصاً أو عدداً صحيحاً أو قائمة أو كائناً.',
		en: 'Every value is of its type: a text, a whole number, a list or an object.'
	},
	meaning: {
		ar: 'يُكتب النص بين علامتي اقتباس، والعدد بلا علامات، والقائمة بين قوسين مربعين ولو كان فيها شيء واحد.',
		en: 'A text stands between quotation marks, a number does not, and a list stands between square brackets even where it holds one thing.'
	},
	reason: {
		ar: 'البرنامج الذي ينتظر قائمة يخطئ إن وجد نصاً، أو يقرؤه حرفاً حرفاً.',
		en: 'A program that expects a list fails on a text, or reads it letter by letter.'
	},
	mend: {
		ar: 'اكتب القيمة على هيئة النوع المطلوب.',
		en: 'Write the value in the form of the type that is asked for.'
	},
	right: { file: 'actors/county.json', text: '"aliases": ["The Shire"]' },
	wrong: { file: 'actors/county.json', text: '"aliases": "The Shire"' }
};
