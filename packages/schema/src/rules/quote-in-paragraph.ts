import type { Explanation } from '../explanation.ts';

const evidence = (quote: string) => `"evidence": [
	{
		"source": "bridge-report",
		"paragraph": 2,
		"quote": "${quote}",
		"stance": "supports"
	}
]`;

/** The page about quotes that do not stand in their paragraph. */
export const explanation: Explanation = {
	name: 'quote-in-paragraph',
	severity: 'error',
	description: {
		ar: 'ترد العبارة المنقولة في الفقرة المذكورة من نص مصدرها.',
		en: 'A quote stands in the paragraph of its source that the evidence names.'
	},
	meaning: {
		ar: 'تُقابل العبارة بنص المصدر المحفوظ حرفاً بحرف، ولا يضر اختلاف الهمزات والياء والكاف والتشكيل والأرقام وعلامات الاقتباس والمسافات. والفقرات هي الأسطر غير الفارغة، تُعدّ من 1.',
		en: 'It is held against the text letter by letter; spellings of hamza, yeh and kaf, diacritics, digits, quotation marks and spaces may differ. Paragraphs are the lines that are not empty, counted from 1.'
	},
	reason: {
		ar: 'العبارة المحرّفة، وإن كان التحريف كلمة واحدة، تنسب إلى المصدر ما لم يقله.',
		en: 'A quote that is altered, even in one word, makes the source say what it did not.'
	},
	mend: {
		ar: 'انسخ العبارة من النص نفسه، وصحّح رقم الفقرة إن ذكرت المشكلة أنها في غيرها.',
		en: 'Copy the phrase from the text itself, and correct the number of the paragraph if the problem says that it stands in another.'
	},
	right: { file: 'actors/county.json', text: evidence('finish the bridge by spring') },
	wrong: { file: 'actors/county.json', text: evidence('finish the road by spring') }
};
