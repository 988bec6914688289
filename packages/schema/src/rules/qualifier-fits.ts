import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import type { EntryFinding } from '../records.ts';
import { countsIn } from '../counts.ts';
import type { Rule } from './rule.ts';

const name = 'qualifier-fits';

/** By qualifier: the numbers that it leaves no room for. */
const SURPLUS: Record<string, readonly ('min' | 'max')[]> = {
	exact: ['max'],
	about: ['max'],
	atLeast: ['max'],
	fewerThan: ['min'],
	nonePublished: ['min', 'max']
};

/** A count has the numbers that its qualifier speaks of, and no others. */
export const rule: Rule = {
	name,
	*check(records) {
		for (const { entry, pointer, count } of countsIn(records)) {
			for (const field of SURPLUS[count.qualifier] ?? []) {
				const actual = count[field];
				if (actual === undefined || (field === 'max' && actual === count.min)) continue;
				yield finding(field, count.qualifier, actual, { entry, pointer: `${pointer}/${field}` });
			}
		}
	}
};

function finding(
	field: string,
	qualifier: string,
	actual: number,
	place: Pick<EntryFinding, 'entry' | 'pointer'>
): EntryFinding {
	return {
		...place,
		rule: name,
		must: {
			ar: ar`يُحذف: فالعدد ${qualifier} لا يُكتب له ${field}`,
			en: `be left out: a count that is ${qualifier} has no ${field}`
		},
		cure:
			qualifier === 'nonePublished'
				? published(field)
				: {
						ar: ar`احذف ${field}، أو صحّح ${'qualifier'}: فإن ذكر المصدر عددين فهو ${'between'}.`,
						en: `Remove ${field}, or correct qualifier: where the source gives two numbers it is between.`
					},
		actual
	};
}

const published = (field: string) => ({
	ar: ar`احذف ${field}، أو اكتب في ${'qualifier'} ما يوافق العدد المنشور.`,
	en: `Remove ${field}, or write the qualifier that fits the number that was published.`
});

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'للعدد الحدود التي يقولها وصفه لا غيرها.',
		en: 'A count has the numbers that its qualifier speaks of, and no others.'
	},
	meaning: {
		ar: ar`العدد ${'exact'} و${'about'} و${'atLeast'} في ${'min'} وحده، و${'fewerThan'} في ${'max'} وحده، و${'between'} فيهما، و${'nonePublished'} بلا عدد.`,
		en: 'A count that is exact, about or atLeast has min alone; fewerThan has max alone; between has both; nonePublished has neither.'
	},
	reason: {
		ar: 'العدد الزائد يُرسم ويُقرأ كأن أحداً قاله.',
		en: 'A surplus number would be drawn and read as if somebody had said it.'
	},
	mend: {
		ar: 'احذف العدد الزائد، أو اختر الوصف الذي يقوله المصدر.',
		en: 'Remove the surplus number, or choose the qualifier that the source uses.'
	},
	right: {
		file: 'strengths/builders-2024.json',
		text: '"count": { "min": 20, "qualifier": "atLeast", "counts": "present" }'
	},
	wrong: {
		file: 'strengths/builders-2024.json',
		text: '"count": { "min": 20, "max": 30, "qualifier": "atLeast", "counts": "present" }'
	}
};
