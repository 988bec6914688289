import type { Explanation } from '../explanation.ts';
import type { Words } from '../language.ts';
import { ar, type Message } from '../message.ts';
import type { Says } from '../violation.ts';
import { withLatinDigits } from '../writtenDates.ts';

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
export const says: Says = ({ params, actual, pointer, field }) => {
	const type = String(params.type);
	const name = NAMES[type];
	if (pointer === '' && Array.isArray(actual) && actual.length > 0) return LIST_OF_RECORDS;
	return {
		must: {
			ar: name ? `تكون القيمة ${name.ar}` : ar`تكون القيمة من نوع ${type}`,
			en: `be of type ${type}`
		},
		cure: cureOf(type, actual, field) ??
			name?.cure ?? {
				ar: ar`اكتب قيمة من نوع ${type}.`,
				en: `Write a value of type ${type}.`
			}
	};
};

/** Objects that are no text in several languages. */
const OTHER_OBJECTS = new Set(['count', 'target', 'text', 'origin', 'dataset', 'extensions']);

/** Exactly what to write, where that can be told from what stands there. */
function cureOf(type: string, actual: unknown, field: string): Words | undefined {
	if (actual === null) return NOT_KNOWN;
	if (type === 'string' && Array.isArray(actual)) return ofList(actual);
	if (type === 'string' && typeof actual === 'object') return ONE_TEXT;
	if (typeof actual !== 'string' || actual.length > 60) return undefined;
	if (type === 'array') return write(JSON.stringify([actual]));
	if (type === 'integer') {
		const digits = withLatinDigits(actual.trim());
		return /^\d+$/.test(digits) ? write(String(Number(digits))) : undefined;
	}
	const isText = type === 'object' && !/^\d*$/.test(field) && !OTHER_OBJECTS.has(field);
	return isText ? IN_EACH_LANGUAGE : undefined;
}

function write(value: string): Words {
	return { ar: ar`اكتب ${value}.`, en: `Write ${value}.` };
}

function ofList(list: unknown[]): Words {
	if (list.length === 1 && typeof list[0] === 'string') return write(JSON.stringify(list[0]));
	return {
		ar: 'اكتب قيمة واحدة، بلا قوسين: فهذا الحقل لا يسع غيرها.',
		en: 'Write one value, without square brackets: this field has room for no more.'
	};
}

const NOT_KNOWN: Words = {
	ar: ar`اكتب ما يقوله المصدر، وإن لم يقل شيئاً فاحذف الحقل: فلا معنى لـ${'null'} هنا.`,
	en: 'Write what the source says; where it says nothing, remove the field: null is no value here.'
};

const ONE_TEXT: Words = {
	ar: 'اكتب نصاً واحداً بين علامتي اقتباس، لا كائناً: فهذا الحقل لا يُكتب بعدة لغات.',
	en: 'Write one text between quotation marks and not an object: this field is not given in several languages.'
};

const IN_EACH_LANGUAGE: Words = {
	ar: ar`اكتب النص تحت رمز كل لغة من لغات السجل: ${'{ "ar": "…", "en": "…" }'}.`,
	en: 'Write the text under the tag of each language of the record: { "ar": "…", "en": "…" }.'
};

const LIST_OF_RECORDS: Message = {
	must: { ar: 'يكون قيداً واحداً لا قائمة', en: 'be one record and not a list' },
	cure: {
		ar: 'احذف القوسين المربعين، وضع كل قيد في ملف خاص به.',
		en: 'Remove the square brackets, and put each record in a file of its own.'
	}
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
