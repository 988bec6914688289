import { daysOf, isBefore } from '../days.ts';
import type { Explanation } from '../explanation.ts';
import { entriesOf } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'assessments-in-order';

/** Assessments are listed oldest first. */
export const rule: Rule = {
	name,
	*check(records) {
		for (const entry of entriesOf(records, 'commitment')) {
			const dates = (entry.value.assessments ?? []).map(({ date }) => date);
			for (const [at, date] of dates.entries()) {
				if (at === 0 || !isBefore(daysOf(date), daysOf(dates[at - 1]))) continue;
				yield {
					entry,
					pointer: `/assessments/${at}/date`,
					rule: name,
					must: {
						ar: 'لا يسبق التقييم الذي قبله: فالأقدم أولاً',
						en: 'be no earlier than that of the assessment before it: oldest first'
					},
					cure: {
						ar: 'رتّب التقييمات من الأقدم إلى الأحدث، أو صحّح التاريخ.',
						en: 'Put the assessments in the order of their dates, oldest first, or correct the date.'
					},
					actual: date
				};
			}
		}
	}
};

const assessments = (...dates: string[]) => `"assessments": [
${dates
	.map(
		(date) => `	{
		"fulfilment": "inProgress",
		"date": "${date}",
		"assessor": "county",
		"confidence": "high",
		"evidence": [{ "source": "bridge-original", "quote": "work goes on", "stance": "supports" }]
	}`
	)
	.join(',\n')}
]`;

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'تُرتَّب التقييمات من الأقدم إلى الأحدث.',
		en: 'Assessments are listed oldest first.'
	},
	meaning: {
		ar: 'لا يقع تقييم يقيناً قبل الذي كُتب قبله. ولا يضر أن يكون لهما يوم واحد.',
		en: 'No assessment is certainly earlier than the one that is written before it. Two of one day may stand in any order.'
	},
	reason: {
		ar: 'من يقرأ الملف يرى ما قيل أولاً وما قيل بعده.',
		en: 'Whoever reads the file sees what was said first and what was said later.'
	},
	mend: {
		ar: 'رتّب التقييمات بتواريخها، أو صحّح التاريخ.',
		en: 'Put the assessments in the order of their dates, or correct the date.'
	},
	right: { file: 'commitments/upkeep.json', text: assessments('2024-04', '2024-05') },
	wrong: { file: 'commitments/upkeep.json', text: assessments('2024-05', '2024-04') }
};
