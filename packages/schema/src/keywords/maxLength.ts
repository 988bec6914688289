import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import type { Says } from '../violation.ts';

/** `maxLength`: a text is too long. */
export const says: Says = ({ params: { limit } }) => ({
	must: {
		ar: ar`لا يزيد طول النص على ${limit} حرفاً`,
		en: `be at most ${String(limit)} characters long`
	},
	cure: { ar: 'اختصر النص.', en: 'Shorten the text.' }
});

/** The page about `maxLength`. */
export const explanation: Explanation = {
	name: 'maxLength',
	severity: 'error',
	description: {
		ar: 'لا يزيد طول النص على ما يسعه حقله.',
		en: 'A text is no longer than its field allows.'
	},
	meaning: {
		ar: 'المعرّف 80 حرفاً على الأكثر، والعنوان على الشبكة 2000. وتُعدّ الحروف كما يراها القارئ لا كما تُخزَّن.',
		en: 'An id has at most 80 characters, a web address 2,000. Characters are counted as Unicode code points, not as bytes.'
	},
	reason: {
		ar: 'المعرّف اسم ملف وجزء من عنوان، ولا يسع كل نظام اسماً أطول.',
		en: 'An id is a file name and part of an address, and not every system takes a longer one.'
	},
	mend: {
		ar: 'اختصر النص مع بقاء معناه: وفي المعرّف اترك الكلمات التي لا تميّزه.',
		en: 'Shorten it and keep what it means: leave out of an id the words that do not tell it from others.'
	},
	right: { file: 'actors/county.json', text: '"id": "county"' },
	wrong: {
		file: 'actors/county.json',
		text: '"id": "the-county-in-which-the-town-lies-that-agreed-to-finish-the-bridge-by-the-next-spring"'
	}
};
