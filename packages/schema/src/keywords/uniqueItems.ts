import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import type { Says } from '../violation.ts';

/** `uniqueItems`: a list holds something twice. */
export const says: Says = ({ params: { i, j } }) => ({
	must: {
		ar: ar`لا يتكرر عنصر في القائمة (فالعنصران ${j} و${i} واحد، والعدّ من الصفر)`,
		en: `hold each item once (items ${String(j)} and ${String(i)} are the same)`
	},
	cure: { ar: 'احذف أحد العنصرين المكررين.', en: 'Remove one of the two.' }
});

/** The page about `uniqueItems`. */
export const explanation: Explanation = {
	name: 'uniqueItems',
	severity: 'error',
	description: {
		ar: 'لا يتكرر شيء في قائمة.',
		en: 'No list of ids, languages or keywords holds the same thing twice.'
	},
	meaning: {
		ar: 'الجهة التي يلزمها الالتزام تُذكر فيه مرة واحدة. وتذكر المشكلة موضعي العنصرين، والعدّ من الصفر.',
		en: 'An actor that a commitment binds is named in it once. The problem says which two items are the same, counting from 0.'
	},
	reason: {
		ar: 'المكرر يُعدّ مرتين، أو كان المقصود غيره.',
		en: 'What stands there twice is counted twice, or something else was meant.'
	},
	mend: {
		ar: 'احذف أحد العنصرين، أو اكتب مكانه ما قصدت.',
		en: 'Remove one of the two, or write what was meant.'
	},
	right: { file: 'commitments/upkeep.json', text: '"by": ["town", "county"]' },
	wrong: { file: 'commitments/upkeep.json', text: '"by": ["town", "town"]' }
};
