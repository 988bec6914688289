import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import type { Claim } from './rule.ts';

const name = 'quote-length';

/** A quote that is longer than a phrase. */
export const claim: Claim = {
	rule: name,
	concerns: ({ keyword, field }) => keyword === 'maxLength' && field === 'quote',
	says: ({ params: { limit } }) => ({
		must: {
			ar: ar`لا تزيد العبارة على ${limit} حرفاً`,
			en: `be a phrase of at most ${String(limit)} characters`
		},
		cure: {
			ar: 'اختصر العبارة: أبقِ الكلمات التي تكفي للعثور على الموضع.',
			en: 'Shorten the phrase: keep the words that are enough to find the place.'
		}
	})
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'لا تزيد العبارة المنقولة على 120 حرفاً: تكفي للعثور على الموضع، وليست نسخة من عمل غيرنا.',
		en: "A quote is a phrase of at most 120 characters: enough to find the place, and not a copy of somebody else's work."
	},
	meaning: {
		ar: 'تُنقل العبارة بحروفها من لغة المصدر، بلا حذف في وسطها. وتُعدّ الحروف كما يراها القارئ.',
		en: "The phrase stands as in the source, in the source's language, with nothing left out in the middle. Characters are Unicode code points."
	},
	reason: {
		ar: 'النصوص ملك لأصحابها، ولا يُنقل منها إلا ما يكفي للتحقق.',
		en: 'The texts belong to those who wrote them, and no more of them is taken than a check needs.'
	},
	mend: {
		ar: 'أبقِ الكلمات التي تحمل القول. وإن لزم موضعان فاكتب دليلين.',
		en: 'Keep the words that carry the claim. Where two places are needed, write two pieces of evidence.'
	},
	right: {
		file: 'actors/county.json',
		text: '"evidence": [{ "source": "bridge-original", "quote": "the county", "stance": "supports" }]'
	},
	wrong: {
		file: 'actors/county.json',
		text: `"evidence": [
	{
		"source": "bridge-original",
		"quote": "the county and the town have agreed after long talks to finish the bridge over the river by spring, and to keep it up for years",
		"stance": "supports"
	}
]`
	}
};
