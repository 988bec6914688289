import { entriesOf, type Entry } from '../records.ts';
import type { Rule } from './rule.ts';

/** The least number is not the greater one. */
export const countInOrder: Rule = {
	name: 'count-in-order',
	description:
		'The least number of a head count is no greater than its greatest: a range the other way round holds no number.',
	*check(records) {
		for (const entry of entriesOf(records, 'strength')) {
			const { min = 0, max = Infinity } = entry.value.count;
			if (min <= max) continue;
			yield {
				entry: entry as Entry,
				pointer: '/count/min',
				rule: countInOrder.name,
				must: `be at most ${max}, the greatest number`,
				actual: min
			};
		}
	}
};
