import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import { entriesOf } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'deadline-borne';

/** The event that set or changed a deadline says that it bears on the commitment; of that of its making, `commitment-set` speaks. */
export const rule: Rule = {
	name,
	*check(records) {
		const { commitments } = records.ids;
		const bearing = new Map(
			entriesOf(records, 'event').map(({ value: { id, bears = [] } }) => [
				id,
				bears.every(({ commitment }) => commitments?.has(commitment) ?? true)
					? new Set(bears.map(({ commitment }) => commitment))
					: undefined
			])
		);
		for (const entry of entriesOf(records, 'commitment')) {
			const { id, madeAt, deadlines = [] } = entry.value;
			for (const [at, { event }] of deadlines.entries()) {
				if (event === madeAt || (bearing.get(event)?.has(id) ?? true)) continue;
				yield {
					entry,
					pointer: `/deadlines/${at}/event`,
					rule: name,
					must: {
						ar: 'يكون حدثاً يذكر هذا الالتزام في أثره',
						en: 'be an event that bears on this commitment'
					},
					cure: {
						ar: ar`أضف إلى ${'bears'} في الحدث ${event}: ${added(id)}، أو صحّح الحدث.`,
						en: `Add to bears of the event ${event}: ${added(id)}, or correct the event.`
					},
					actual: event
				};
			}
		}
	}
};

const added = (id: string) => `{ "commitment": ${JSON.stringify(id)}, "how": "reschedules" }`;

const deadline = (event: string) => `"deadlines": [
	{
		"kind": "fixed",
		"date": "2024-05",
		"change": "set",
		"event": "${event}",
		"evidence": [{ "source": "bridge-original", "quote": "by the end of May", "stance": "supports" }]
	}
]`;

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'الحدث الذي حُدد فيه الموعد أو تغيّر يذكر الالتزام في أثره.',
		en: 'The event at which a deadline was set or changed bears on the commitment.'
	},
	meaning: {
		ar: ar`كل حدث يسمّيه موعد فيه، في ${'bears'}، ذلك الالتزام وما فعله به: ${'sets'} أو ${'reaffirms'} أو ${'reschedules'} وغيرها.`,
		en: 'Every event that a deadline names lists the commitment in bears, with what it did to it: sets, reaffirms, reschedules and so on.'
	},
	reason: {
		ar: 'يُسأل الحدث عما فعل كما يُسأل الالتزام عما وقع له، ولا يختلف الجوابان.',
		en: 'One asks an event what it did as one asks a commitment what became of it, and both must answer alike.'
	},
	mend: {
		ar: 'أضف الالتزام إلى أثر الحدث، أو صحّح الحدث في الموعد.',
		en: 'Add the commitment to what the event bears on, or correct the event of the deadline.'
	},
	right: { file: 'commitments/upkeep.json', text: deadline('meeting') },
	wrong: { file: 'commitments/upkeep.json', text: deadline('talks') }
};
