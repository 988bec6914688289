import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import { entriesOf } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'fulfilment-told';

/** Where an event fulfils a commitment, somebody says what came of it. */
export const rule: Rule = {
	name,
	*check(records) {
		const untold = new Set(
			entriesOf(records, 'commitment')
				.filter(({ value: { assessments = [] } }) => assessments.length === 0)
				.map(({ value }) => value.id)
		);
		for (const entry of entriesOf(records, 'event')) {
			for (const [at, { commitment, how }] of (entry.value.bears ?? []).entries()) {
				if (how !== 'fulfils' || !untold.has(commitment)) continue;
				yield {
					entry,
					pointer: `/bears/${at}/how`,
					rule: name,
					severity: 'warning',
					must: {
						ar: 'يقترن بقول في ما نُفّذ: فلا تقييم لهذا الالتزام',
						en: 'go with a word on what came of it: the commitment has no assessment'
					},
					cure: {
						ar: ar`أضف إلى ${'assessments'} في الالتزام ${commitment} من قال إنه نُفّذ ومتى، أو صحّح ${'how'}.`,
						en: `Add to assessments of ${commitment} who says that it was carried out, and when, or correct how.`
					},
					actual: how
				};
			}
		}
	}
};

const bears = (how: string) => `"bears": [{ "commitment": "upkeep", "how": "${how}" }]`;

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'warning',
	description: {
		ar: 'إذا نفّذ حدثٌ التزاماً كان في الالتزام قولُ من يقول إنه نُفّذ.',
		en: 'Where an event fulfils a commitment, the commitment holds the word of somebody who says so.'
	},
	meaning: {
		ar: ar`الحدث الذي في أثره ${'fulfils'} يقترن بتقييم واحد على الأقل في الالتزام نفسه.`,
		en: 'An event that fulfils goes with at least one assessment in the commitment itself.'
	},
	reason: {
		ar: 'التنفيذ قولُ قائل، وبلا تقييم لا يُعرف من قاله.',
		en: "That something was carried out is somebody's word, and without an assessment nobody says whose."
	},
	mend: {
		ar: 'أضف التقييم ومن قاله ودليله، أو صحّح أثر الحدث.',
		en: 'Add the assessment with its assessor and evidence, or correct what the event did.'
	},
	right: { file: 'events/talks.json', text: bears('advances') },
	wrong: { file: 'events/talks.json', text: bears('fulfils') }
};
