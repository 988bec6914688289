import type { Explanation } from '../explanation.ts';
import type { Evidence, Source } from '../generated/types.ts';
import { ar, type Message } from '../message.ts';
import { entriesOf } from '../records.ts';
import type { Refusal } from '../refusal.ts';
import type { Claim, Rule } from './rule.ts';

const name = 'evidence-present';

/** A claim that names no words at all. */
export const claim: Claim = {
	rule: name,
	concerns: ({ keyword, field }) =>
		field === 'evidence' && (keyword === 'required' || keyword === 'minItems'),
	says: () => NO_EVIDENCE
};

const NO_EVIDENCE: Message = {
	must: {
		ar: 'يُذكر الكلام الذي يقوم عليه: دليل واحد على الأقل',
		en: 'name the words it rests on: at least one piece of evidence'
	},
	cure: {
		ar: 'أضف دليلاً فيه مصدر وموقف، وعبارة من المصدر أو ملاحظة عما يقوله. وما لا مصدر له فاحذفه.',
		en: 'Add evidence with a source, a stance, and a phrase of the source or a note on what it states. Remove what has no source.'
	}
};

/** No claim without the words it rests on. */
export const rule: Rule = {
	name,
	texts(records) {
		const sources = new Map(entriesOf(records, 'source').map(({ value }) => [value.id, value]));
		const misshapen = new Set(records.misshapen);
		return {
			fields: new Set(['source']),
			refuse(text, _, holder, entry) {
				const source = misshapen.has(entry) ? undefined : sources.get(text);
				const found = source ? gaps(holder as unknown as Evidence, source) : [];
				return found.length === 0 ? undefined : found.map((gap) => ({ ...gap, rule: name }));
			}
		};
	}
};

type Gap = Omit<Refusal, 'rule'>;

function gaps(evidence: Evidence, source: Source): Gap[] {
	const isQuoted = Boolean(evidence.quote?.trim());
	if (!source.text) return isQuoted || evidence.note ? [] : [{ beside: '', ...NOTHING_SAID }];
	const found: Gap[] = [];
	if (!isQuoted) found.push({ beside: '/quote', must: HELD, cure: QUOTE });
	if (!evidence.paragraph) {
		found.push({ beside: '/paragraph', must: HELD, cure: COUNT });
	} else if (evidence.paragraph > source.text.paragraphs) {
		const must = atMost(source.text.paragraphs, source.id);
		found.push({ beside: '/paragraph', must, cure: COUNT, actual: evidence.paragraph });
	}
	return found;
}

const HELD = {
	ar: 'يكون الحقل موجوداً: فنص هذا المصدر محفوظ',
	en: 'be present: the text of this source is held'
};

const QUOTE = {
	ar: 'انسخ من الفقرة عبارة قصيرة بحروفها.',
	en: 'Copy a short phrase of the paragraph, letter by letter.'
};

const COUNT = {
	ar: 'عُدّ أسطر النص غير الفارغة من 1 واكتب رقم السطر الذي فيه العبارة.',
	en: 'Count the lines of the text that are not empty, from 1, and write the number of the one that holds the phrase.'
};

const atMost = (paragraphs: number, source: string) => ({
	ar: ar`لا يزيد الرقم على ${paragraphs}، وهو عدد فقرات ${source}`,
	en: `be at most ${paragraphs}, the number of paragraphs of ${source}`
});

const NOTHING_SAID: Message = {
	must: {
		ar: 'ترد عبارة من المصدر أو ملاحظة عما تقوله صفحته',
		en: 'hold a quote, or a note on what the page states'
	},
	cure: {
		ar: ar`أضف ${'quote'} إن كانت العبارة بين يديك، وإلا ${'note'}.`,
		en: 'Add a quote if you have the words before you, otherwise a note.'
	}
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'لكل قول مصدر. فإن كان نص المصدر محفوظاً ذُكرت الفقرة والعبارة، وإلا قالت عبارة أو ملاحظة ما تذكره الصفحة.',
		en: "Every claim names its source. Where the source's text is held, it also names the paragraph and the phrase; where it is not, a phrase or a note says what the page states."
	},
	meaning: {
		ar: ar`في كل دليل مصدر وموقف. والمصدر الذي له ${'text'} محفوظ النص، فيلزم معه رقم الفقرة وعبارة منها.`,
		en: 'Each piece of evidence has a source and a stance. A source that has a text is held, and evidence from it needs the number of the paragraph and a phrase of it.'
	},
	reason: {
		ar: 'لا يُدوَّن شيء لأنه مشهور: من يشكّ يجب أن يجد الكلام نفسه في دقيقة.',
		en: 'Nothing is recorded because it is well known: whoever doubts it must find the words within a minute.'
	},
	mend: {
		ar: 'أضف ما ينقص الدليل. وإن لم تجد الكلام في المصدر فاحذف القول.',
		en: 'Add what the evidence lacks. If the source does not hold the words, remove the claim.'
	},
	right: {
		file: 'actors/county.json',
		text: `"evidence": [
	{
		"source": "bridge-report",
		"paragraph": 2,
		"quote": "finish the bridge by spring",
		"stance": "supports"
	}
]`
	},
	wrong: {
		file: 'actors/county.json',
		text: `"evidence": [
	{
		"source": "bridge-report",
		"paragraph": 2,
		"stance": "supports"
	}
]`
	}
};
