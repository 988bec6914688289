import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import type { Says } from '../violation.ts';

/** `minItems`: a list is too short. */
export const says: Says = ({ params: { limit } }) => ({
	must: {
		ar: limit === 1 ? 'تحوي القائمة عنصراً واحداً على الأقل' : ar`لا تقل عناصر القائمة عن ${limit}`,
		en: `have at least ${String(limit)} item`
	},
	cure: {
		ar: 'أضف إلى القائمة ما ينقصها، أو احذف الحقل كله إن لم يكن لازماً.',
		en: 'Add what the list lacks, or remove the whole field where it is not needed.'
	}
});

/** The page about `minItems`. */
export const explanation: Explanation = {
	name: 'minItems',
	severity: 'error',
	description: {
		ar: 'لا تكون القائمة فارغة حيث يلزم أن يكون فيها شيء.',
		en: 'A list that must hold something is not empty.'
	},
	meaning: {
		ar: 'الالتزام يلزم واحداً على الأقل، والقول له قائل، وكل ما يُدوَّن له دليل.',
		en: 'A commitment binds somebody, a statement has a speaker, and everything that is recorded has evidence.'
	},
	reason: {
		ar: 'القائمة الفارغة تُوهم أن أحداً نظر فلم يجد شيئاً.',
		en: 'An empty list looks as if somebody had searched and found nothing.'
	},
	mend: {
		ar: 'أضف العنصر الناقص. وإن كان الحقل غير لازم فاحذفه.',
		en: 'Add what is missing. Where the field is not needed, remove it.'
	},
	right: { file: 'commitments/upkeep.json', text: '"by": ["town"]' },
	wrong: { file: 'commitments/upkeep.json', text: '"by": []' }
};
