import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import { entriesOf, type Entry, type Records } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'no-cycles';

const CHAINS = [
	['actor', 'partOf'],
	['event', 'partOf'],
	['event', 'follows'],
	['source', 'reprintOf'],
	['commitment', 'supersededBy']
] as const;

/** Nothing is, in the end, part of itself. */
export const rule: Rule = {
	name,
	*check(records) {
		for (const [kind, field] of CHAINS) {
			const next = links(records, kind, field);
			const turning = idsInCircles(next);
			for (const entry of entriesOf(records, kind)) {
				if (!turning.has(entry.value.id)) continue;
				yield {
					entry: entry as Entry,
					pointer: `/${field}`,
					rule: name,
					must: {
						ar: 'يقود إلى قيد لا يعود إلى هذا القيد',
						en: 'lead to a record that does not lead back here'
					},
					cure: {
						ar: ar`احذف ${field} من أحد القيود في الدائرة، أو صحّح ما يقود إليه.`,
						en: `Remove ${field} from one of the records in the circle, or correct where it leads.`
					},
					actual: next.get(entry.value.id)
				};
			}
		}
	}
};

function links(
	records: Records,
	kind: (typeof CHAINS)[number][0],
	field: string
): Map<string, string> {
	const entries = entriesOf(records, kind).flatMap(({ value }) => {
		const target = (value as unknown as Record<string, unknown>)[field];
		return typeof target === 'string' ? [[value.id, target] as const] : [];
	});
	return new Map(entries);
}

/** Every id from which one comes back to it; each is gone through once. */
function idsInCircles(next: Map<string, string>): Set<string> {
	const done = new Set<string>();
	const turning = new Set<string>();
	for (const start of next.keys()) {
		const path = new Set<string>();
		let at: string | undefined = start;
		while (at !== undefined && !done.has(at) && !path.has(at)) {
			path.add(at);
			at = next.get(at);
		}
		if (at !== undefined && path.has(at)) {
			const steps = [...path];
			for (const id of steps.slice(steps.indexOf(at))) turning.add(id);
		}
		for (const id of path) done.add(id);
	}
	return turning;
}

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'لا يكون شيء جزءاً من نفسه، ولا يتبع نفسه، ولا يعيد نشر نفسه، ولا يحل محل نفسه، مباشرة أو بوساطة غيره.',
		en: 'Nothing is part of itself, follows itself, reprints itself or is superseded by itself, directly or by way of others.'
	},
	meaning: {
		ar: ar`من تتبّع ${'partOf'} أو ${'follows'} أو ${'reprintOf'} أو ${'supersededBy'} من قيد إلى قيد بلغ آخراً، ولم يعد إلى حيث بدأ.`,
		en: 'Whoever goes from record to record by partOf, follows, reprintOf or supersededBy comes to an end, and never back to where they began.'
	},
	reason: {
		ar: 'الدائرة لا أصل لها: فلا يُعرف أول الجولات ولا المصدر الأول.',
		en: 'A circle has no origin: no first round and no original source can be told.'
	},
	mend: {
		ar: 'ابحث عن القيد الذي انعكست فيه الإحالة وصحّحه: فالجزء يسمّي الكل، واللاحق يسمّي السابق.',
		en: 'Find the record whose reference runs the wrong way: the part names the whole, the later names the earlier.'
	},
	right: { file: 'actors/town.json', text: '"partOf": "county"' },
	wrong: { file: 'actors/town.json', text: '"partOf": "town"' }
};
