import type { Explanation } from '../explanation.ts';

const county = (again: string) => `{
	"id": "county",
	"name": { "ar": "القضاء", "en": "The County" },
	"kind": "body",
	"side": "other",
${again}	"evidence": [{ "source": "bridge-original", "quote": "the county", "stance": "supports" }]
}`;

/** The page about fields that stand twice in one object. */
export const explanation: Explanation = {
	name: 'duplicate-key',
	severity: 'error',
	description: {
		ar: 'يرد الحقل مرة واحدة في كائنه.',
		en: 'A field stands only once in its object.'
	},
	meaning: {
		ar: 'لا يُكتب اسم الحقل مرتين بين القوسين أنفسهما، ولو تساوت القيمتان. والأول هو الذي يُقرأ هنا.',
		en: 'No name is written twice between the same braces, even with the same value. The first is the one that is read here.'
	},
	reason: {
		ar: 'تأخذ بعض البرامج الأول وبعضها الأخير بلا تنبيه، فيقول الملف الواحد شيئين.',
		en: 'Some programs take the first and some the last, without a word, so that one file says two things.'
	},
	mend: {
		ar: 'احذف أحدهما. وإن كان لكل منهما معنى فلعل أحد الاسمين خطأ.',
		en: 'Remove one of the two. If both mean something, one of the names is probably wrong.'
	},
	right: { file: 'actors/county.json', text: county('') },
	wrong: { file: 'actors/county.json', text: county('\t"side": "other",\n') }
};
