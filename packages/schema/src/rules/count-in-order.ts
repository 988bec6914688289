import { countsIn } from '../counts.ts';
import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import type { Rule } from './rule.ts';

const name = 'count-in-order';

/** The least number is not the greater one. */
export const rule: Rule = {
	name,
	*check(records) {
		for (const { entry, count, pointer } of countsIn(records)) {
			const { min = 0, max = Infinity } = count;
			if (min <= max) continue;
			yield {
				entry,
				pointer: `${pointer}/min`,
				rule: name,
				must: {
					ar: ar`لا يزيد العدد الأدنى على ${max}، وهو العدد الأعلى`,
					en: `be at most ${max}, the greatest number`
				},
				cure: {
					ar: ar`بدّل العددين: ${'min'} هو الأدنى و${'max'} هو الأعلى.`,
					en: 'Swap the two numbers: min is the least, max the greatest.'
				},
				actual: min
			};
		}
	}
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'لا يزيد أدنى العدد على أعلاه: فالمدى المقلوب لا عدد فيه.',
		en: 'The least number of a head count is no greater than its greatest: a range the other way round holds no number.'
	},
	meaning: {
		ar: ar`إذا كُتب ${'min'} و${'max'} معاً كان الأول أصغر من الثاني أو مثله.`,
		en: 'Where both min and max are given, the first is the smaller, or they are the same.'
	},
	reason: {
		ar: 'يُرسم المدى من أدناه إلى أعلاه، والمقلوب يختفي أو يُرسم على غير ما قيل.',
		en: 'A range is drawn from its least to its greatest; the other way round it vanishes or shows what nobody said.'
	},
	mend: {
		ar: 'ارجع إلى المصدر وبدّل العددين، أو صحّح الخطأ منهما.',
		en: 'Look at the source and swap the numbers, or correct the one that is wrong.'
	},
	right: {
		file: 'strengths/builders-2024.json',
		text: '"count": { "min": 10, "max": 20, "qualifier": "between", "counts": "present" }'
	},
	wrong: {
		file: 'strengths/builders-2024.json',
		text: '"count": { "min": 20, "max": 10, "qualifier": "between", "counts": "present" }'
	}
};
