import type { Explanation } from '../explanation.ts';
import { ar, type Message } from '../message.ts';
import type { Rule } from './rule.ts';

const name = 'visible-text';

/**
 * Controls, lone surrogates, and what Unicode says not to show (Default_Ignorable_Code_Point), which
 * holds every character that changes direction. The joiners of Persian and Kurdish spelling and the
 * selectors of a letter's form are part of words.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{DI}](?<!\t|\n|\u200C|\u200D|\p{VS})/u;

/** Letters, digits and signs that most texts are made of; what is nothing else needs no closer look. */
const SEEN = /^[\t\n -~\u060C\u061B\u061F-\u064A\u0660-\u066D]*$/;
const STEERING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** No text holds what a reader cannot see, quotes included: holding them against a source passes it over. */
export const rule: Rule = {
	name,
	texts: () => ({
		refuse(text) {
			const unseen = SEEN.test(text) ? null : UNSEEN.exec(text);
			return unseen ? { rule: name, ...messageFor(unseen) } : undefined;
		}
	})
};

function messageFor({ 0: character, index, input }: RegExpExecArray): Message {
	const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
	const place = [...input.slice(0, index)].length + 1;
	const { inArabic, inEnglish } = KINDS.find(({ is }) => is.test(character))!;
	return {
		must: {
			ar: `لا يحوي النص ${inArabic}` + ar` (${code}، وهو الحرف رقم ${place})`,
			en: `hold no ${inEnglish} (${code} is character ${place})`
		},
		cure: {
			ar: 'احذف الحرف، أو أعد كتابة النص بيدك: فقد يدخل مثله عند النسخ.',
			en: 'Remove the character, or type the text afresh: such characters come in by copying.'
		}
	};
}

const KINDS = [
	{
		is: STEERING,
		inArabic: 'حرفاً يغيّر اتجاه الكتابة',
		inEnglish: 'character that changes direction'
	},
	{ is: /\p{Cs}/u, inArabic: 'نصف حرف', inEnglish: 'half of a character' },
	{ is: /./su, inArabic: 'حرفاً لا يُرى', inEnglish: 'invisible character' }
];

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'لا يحوي نص حرفاً لا يُرى، ولا حرفاً يغيّر اتجاه الكتابة، ولا نصف حرف.',
		en: 'No text holds an invisible character, one that changes the direction of writing, or half of one.'
	},
	meaning: {
		ar: ar`يشمل ذلك رموز التحكم، والمسافة التي لا عرض لها، وعلامات الاتجاه وعزله وقلبه، وعلامة ${'BOM'}. ولا يشمل الفاصل والواصل اللذين في الإملاء الكردي والفارسي (${'U+200C'} و${'U+200D'}). ويسري على العبارات المنقولة أيضاً، لأن المقابلة بالمصدر تتخطى هذه الحروف.`,
		en: 'That is control characters, zero-width spaces, marks, isolates and overrides of direction, and byte order marks; not the joiners of Kurdish and Persian spelling (U+200C and U+200D). It holds of quotes too, because such characters are passed over when a quote is held against its source.'
	},
	reason: {
		ar: 'بحرف واحد يُقلب ترتيب الكلمات على الشاشة، فيقرأ الناس غير ما في الملف، ولا يعثر البحث عليه.',
		en: 'One such character can turn the order of words on the screen, so that people read something other than the file holds and searches do not find it.'
	},
	mend: {
		ar: 'احذف الحرف الذي تذكره المشكلة. فإن لم تره فاحذف الكلمة التي هو فيها واكتبها بيدك.',
		en: 'Remove the character that the problem names. If you cannot see it, delete the word it is in and type it again.'
	},
	right: { file: 'actors/county.json', text: '"aliases": ["The Shire"]' },
	wrong: { file: 'actors/county.json', text: '"aliases": ["The \\u202eShire"]' }
};
