import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import type { Says } from '../violation.ts';

/** `minimum`: a number is too small. */
export const says: Says = ({ params: { limit } }) => ({
	must: { ar: ar`لا يقل العدد عن ${limit}`, en: `be at least ${String(limit)}` },
	cure: {
		ar: ar`اكتب ${limit} أو عدداً أكبر منه.`,
		en: `Write ${String(limit)} or a greater number.`
	}
});

/** The page about `minimum`. */
export const explanation: Explanation = {
	name: 'minimum',
	severity: 'error',
	description: {
		ar: 'لا يقل العدد عن الحد الأدنى لحقله.',
		en: 'A number is no smaller than its field allows.'
	},
	meaning: {
		ar: 'الفقرات والصفحات تُعدّ من 1، وأعداد الأشخاص من 0.',
		en: 'Paragraphs and pages count from 1, numbers of persons from 0.'
	},
	reason: {
		ar: 'لا فقرة قبل الأولى، ولا عدد دون الصفر من الناس.',
		en: 'No paragraph comes before the first, and no force is smaller than none.'
	},
	mend: {
		ar: 'ارجع إلى المصدر وصحّح العدد. ومن يعدّ من الصفر فليزد واحداً.',
		en: 'Look at the source and correct the number. If you counted from 0, add one.'
	},
	right: {
		file: 'strengths/builders-2024.json',
		text: '"count": { "min": 20, "qualifier": "about", "counts": "present" }'
	},
	wrong: {
		file: 'strengths/builders-2024.json',
		text: '"count": { "min": -20, "qualifier": "about", "counts": "present" }'
	}
};
