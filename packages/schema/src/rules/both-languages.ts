import type { Explanation } from '../explanation.ts';
import { ar, type Message } from '../message.ts';
import type { Claim, Rule } from './rule.ts';

const name = 'both-languages';

interface Language {
	inArabic: string;
	inEnglish: string;
	/** Whether a text holds letters of its script. */
	isWritten: (text: string) => boolean;
}

/** The usual letters first: V8 takes a millisecond to make ready what knows all letters of a script. */
const LANGUAGES: Record<string, Language> = {
	ar: {
		inArabic: 'بالعربية',
		inEnglish: 'Arabic',
		isWritten: (text) => /[\u0621-\u064A]/.test(text) || /\p{Script=Arabic}/u.test(text)
	},
	en: {
		inArabic: 'بالإنكليزية',
		inEnglish: 'English',
		isWritten: (text) => /[A-Za-z]/.test(text) || /\p{Script=Latin}/u.test(text)
	}
};

const FIELDS = new Set(Object.keys(LANGUAGES));

/** A text that lacks one of its languages. */
export const claim: Claim = {
	rule: name,
	concerns: ({ keyword, field }) =>
		(keyword === 'required' || keyword === 'minLength') && Object.hasOwn(LANGUAGES, field),
	says({ keyword, field }) {
		const language = LANGUAGES[field]!;
		const { inArabic, inEnglish } = language;
		const isEmpty = keyword === 'minLength';
		return {
			must: {
				ar: `يُكتب النص: فكل نص يُكتب ${inArabic} أيضاً`,
				en: `be ${isEmpty ? 'filled in' : 'present'}: every text is given in ${inEnglish} too`
			},
			cure: cureFor(language)
		};
	}
};

const cureFor = ({ inArabic, inEnglish }: Language) => ({
	ar: `اكتب النص ${inArabic} بكلامك.`,
	en: `Write the text in ${inEnglish}, in words of your own.`
});

/** Every text is given in Arabic and in English, each in its own script. */
export const rule: Rule = {
	name,
	texts: () => ({
		fields: FIELDS,
		refuse(text, field, holder) {
			const isPair = typeof holder.ar === 'string' && typeof holder.en === 'string';
			const language = LANGUAGES[field]!;
			if (!isPair || language.isWritten(text)) return undefined;
			return { rule: name, ...writtenIn(language) };
		}
	})
};

const writtenIn = (language: Language): Message => ({
	must: { ar: `يُكتب النص ${language.inArabic}`, en: `be written in ${language.inEnglish}` },
	cure: cureFor(language)
});

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'يُكتب كل نص بالعربية والإنكليزية، كل منهما بحروفه: فنصف القراء لا يقرأ إلا إحداهما.',
		en: 'Every text is given in Arabic and in English, each in its own script: half of the readers read only one of them.'
	},
	meaning: {
		ar: ar`في كل نص حقلان: ${'ar'} وفيه حروف عربية، و${'en'} وفيه حروف لاتينية. ولا يضر أن ترد في أحدهما كلمة من الآخر، كاسم جهة.`,
		en: 'Every text has two fields: ar, with Arabic letters in it, and en, with Latin ones. Either may hold a word of the other, such as a name.'
	},
	reason: {
		ar: 'من لا يقرأ إلا لغة واحدة يرى مكان النص خالياً، أو يرى نصاً لا يفهمه.',
		en: 'A reader of one language would see a gap, or a text that they cannot read.'
	},
	mend: {
		ar: 'اكتب النص باللغة الناقصة بكلامك، لا ترجمة حرفية عن الأخرى.',
		en: 'Write the text in the language that is missing, in words of your own and not word for word.'
	},
	right: { file: 'actors/county.json', text: '"name": { "ar": "القضاء", "en": "The County" }' },
	wrong: { file: 'actors/county.json', text: '"name": { "ar": "County", "en": "The County" }' }
};
