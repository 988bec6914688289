import type { Explanation } from '../explanation.ts';
import { ar, isolated, joined } from '../message.ts';
import { nearestWord, suggestion } from '../nearest.ts';
import type { Says } from '../violation.ts';

/** `enum`: a code that a closed list does not hold. */
export const says: Says = ({ params, actual }) => {
	const codes = (params.allowedValues as unknown[]).map(String);
	const meant = nearestWord(actual, codes);
	const must = {
		ar: `تكون القيمة أحد هذه الرموز: ${codes.map(isolated).join('، ')}`,
		en: `be one of ${codes.join(', ')}`
	};
	return {
		must: joined(must, suggestion(meant)),
		cure: meant === undefined ? CHOOSE : write(meant)
	};
};

const CHOOSE = {
	ar: 'اختر من الرموز المذكورة ما يوافق تعريفه كلام المصدر.',
	en: 'Choose the one of these codes whose definition fits what the source says.'
};

const write = (code: string) => ({
	ar: ar`اكتب ${code}، أو رمزاً آخر من القائمة إن كان أوفق.`,
	en: `Write ${code}, or another code of the list if that fits better.`
});

/** The page about `enum`. */
export const explanation: Explanation = {
	name: 'enum',
	severity: 'error',
	description: {
		ar: 'يكون الرمز في القائمة المغلقة رمزاً من رموزها.',
		en: 'A code of a closed list is one that the list holds.'
	},
	meaning: {
		ar: 'تُكتب الرموز كما هي في قائمتها، بالإنكليزية وبحروفها الكبيرة والصغيرة، ولا تُترجم. ولكل رمز تسمية وتعريف باللغتين.',
		en: 'Codes are written as they stand in their list, capitals included, and are never translated. Each has a label and a definition in both languages.'
	},
	reason: {
		ar: 'يُعدّ القيد ويُرسم ويُقارن بغيره بحسب رموزه، والرمز المجهول لا موضع له.',
		en: 'Records are counted, drawn and compared by their codes, and an unknown code has no place.'
	},
	mend: {
		ar: 'اختر من القائمة الرمز الذي يوافق تعريفه كلام المصدر، واذكر في الملاحظة ما لا يقوله الرمز.',
		en: 'Choose the code whose definition fits the source, and say in the note what the code does not.'
	},
	right: { file: 'commitments/upkeep.json', text: '"duty": "maintain"' },
	wrong: { file: 'commitments/upkeep.json', text: '"duty": "mantain"' }
};
