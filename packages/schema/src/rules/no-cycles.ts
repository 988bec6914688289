import { entriesOf, type Entry, type Records } from '../records.ts';
import type { Rule } from './rule.ts';

const CHAINS = [
	['actor', 'partOf'],
	['event', 'partOf'],
	['event', 'follows'],
	['source', 'reprintOf'],
	['commitment', 'supersededBy']
] as const;

/** Nothing is, in the end, part of itself. */
export const noCycles: Rule = {
	name: 'no-cycles',
	description:
		'Nothing is part of itself, follows itself, reprints itself or is superseded by itself, directly or by way of others.',
	*check(records) {
		for (const [kind, field] of CHAINS) {
			const next = links(records, kind, field);
			for (const entry of entriesOf(records, kind)) {
				if (!leadsBack(entry.value.id, next)) continue;
				yield {
					entry: entry as Entry,
					pointer: `/${field}`,
					rule: noCycles.name,
					must: 'lead to a record that does not lead back here',
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

function leadsBack(id: string, next: Map<string, string>): boolean {
	const seen = new Set<string>();
	for (let at = next.get(id); at !== undefined && !seen.has(at); at = next.get(at)) {
		if (at === id) return true;
		seen.add(at);
	}
	return false;
}
