import { entriesOf, folders, type Entry } from '../records.ts';
import type { Rule } from './rule.ts';

/** No two records of a kind share an id. Of two files with one id, `file-name-is-id` names the wrong one. */
export const idUnique: Rule = {
	name: 'id-unique',
	description: 'No two records of one kind share an id: a reference must lead to one record.',
	*check(records) {
		for (const kind of Object.values(folders)) {
			const seen = new Set<string>();
			for (const entry of entriesOf(records, kind)) {
				if (entry.pointer === '') continue;
				const { id } = entry.value;
				if (seen.has(id)) {
					yield {
						entry: entry as Entry,
						pointer: '/id',
						rule: idUnique.name,
						must: `be an id that no other ${kind} has`,
						actual: id
					};
				}
				seen.add(id);
			}
		}
	}
};
