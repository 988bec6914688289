import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import { allEntries, entriesOf, type Entry, type Records } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'commitment-set';

/** Every commitment is set by an event. Where the event it was made at is broken, nothing is known. */
export const rule: Rule = {
	name,
	*check(records) {
		const set = commitmentsSet(records);
		const events = new Set(entriesOf(records, 'event').map(({ value }) => value.id));
		for (const entry of entriesOf(records, 'commitment')) {
			const { id, madeAt } = entry.value;
			if (set.has(id) || !events.has(madeAt)) continue;
			yield {
				entry: entry as Entry,
				pointer: '/madeAt',
				rule: name,
				must: {
					ar: 'يقود إلى حدث أنشأ هذا الالتزام: ولا حدث في السجل أنشأه',
					en: 'lead to an event that sets this commitment: no event does'
				},
				cure: {
					ar: ar`أضف إلى ${'bears'} في الحدث ${madeAt}: ${bearing(id)}.`,
					en: `Add to bears of the event ${madeAt}: ${bearing(id)}.`
				}
			};
		}
	}
};

const bearing = (id: string) => `{ "commitment": ${JSON.stringify(id)}, "how": "sets" }`;

function commitmentsSet(records: Records): Set<unknown> {
	const events = allEntries(records).filter(({ kind }) => kind === 'event');
	const bears = events.flatMap(({ value }) => (value as { bears?: unknown } | null)?.bears ?? []);
	return new Set(
		bears.flatMap((bearing) => {
			const { commitment, how } = Object(bearing) as Record<string, unknown>;
			return how === 'sets' ? [commitment] : [];
		})
	);
}

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'لكل التزام حدث واحد على الأقل أنشأه.',
		en: 'Every commitment is set by at least one event.'
	},
	meaning: {
		ar: ar`يذكر الالتزام في ${'madeAt'} الحدث الذي قيل فيه، ويذكر حدث، هو أو غيره، الالتزام في ${'bears'} بالرمز ${'sets'}.`,
		en: 'A commitment names in madeAt the event at which it was made, and an event, that one or another, names the commitment in its bears as one that it sets.'
	},
	reason: {
		ar: 'يبدأ الالتزام على خط الزمن من الحدث الذي أنشأه، وبلا حدث لا يظهر له مبدأ.',
		en: 'On the timeline a commitment begins at the event that sets it; without one it begins nowhere.'
	},
	mend: {
		ar: 'افتح ملف الحدث الذي قيل فيه الالتزام وأضف إليه السطر الذي تذكره المشكلة.',
		en: 'Open the file of the event at which it was made and add the line that the problem gives.'
	},
	right: {
		file: 'events/meeting.json',
		text: `"bears": [
	{ "commitment": "bridge", "how": "sets" },
	{ "commitment": "upkeep", "how": "sets" }
]`
	},
	wrong: {
		file: 'events/meeting.json',
		text: `"bears": [
	{ "commitment": "bridge", "how": "sets" }
]`
	}
};
