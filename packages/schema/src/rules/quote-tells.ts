import type { Explanation } from '../explanation.ts';
import type { Rule } from './rule.ts';

const name = 'quote-tells';

const FIELDS = new Set(['quote']);
/** Fewer letters than these, in one word, stand in nearly every text. */
const LEAST_LETTERS = 8;
/** Scripts that put no space between words, and whose letters each tell more. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;

/** A quote is more than a short word. */
export const rule: Rule = {
	name,
	texts: () => ({
		fields: FIELDS,
		refuse: (quote) =>
			tells(quote) ? undefined : { rule: name, severity: 'warning', ...SAYS_NOTHING }
	})
};

function tells(quote: string): boolean {
	const words = quote.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
	if (words.length >= 2) return true;
	const letters = quote.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	return letters >= (UNSPACED.test(quote) ? LEAST_LETTERS / 2 : LEAST_LETTERS);
}

const SAYS_NOTHING = {
	must: {
		ar: 'تكون العبارة كلمتين أو ثمانية أحرف على الأقل',
		en: 'be a phrase of at least two words or eight letters'
	},
	cure: {
		ar: 'انقل من الكلام ما يكفي ليُعرف منه ما قيل.',
		en: 'Copy enough of the words that one sees from them what was said.'
	}
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'warning',
	description: {
		ar: 'العبارة المنقولة تدل على شيء: كلمتان أو ثمانية أحرف على الأقل.',
		en: 'A quote tells something: it is at least two words or eight letters long.'
	},
	meaning: {
		ar: 'وعند المقابلة بالنص تبدأ العبارة وتنتهي عند حد كلمة، ولا تُحسب الواو والفاء والباء واللام والكاف و«ال» من الكلمة. وإن وردت العبارة في فقرتها أكثر من مرة فذلك تنبيه.',
		en: 'Where the text is held, the quote begins and ends with a word, the Arabic clitics before it apart; where it stands more than once in its paragraph, that is a warning.'
	},
	reason: {
		ar: 'الكلمة القصيرة ترد في كل نص ولا تثبت شيئاً.',
		en: 'A short word stands in every text and proves nothing.'
	},
	mend: {
		ar: 'انقل من الفقرة كلاماً أطول، لا يزيد على 120 حرفاً.',
		en: 'Copy more of the paragraph, up to 120 characters.'
	},
	right: {
		file: 'actors/county.json',
		text: '"evidence": [{ "source": "bridge-original", "quote": "the county", "stance": "supports" }]'
	},
	wrong: {
		file: 'actors/county.json',
		text: '"evidence": [{ "source": "bridge-original", "quote": "county", "stance": "supports" }]'
	}
};
