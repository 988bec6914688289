import type { Day } from './day.ts';
import { activitiesUnderWay } from './declaration.ts';
import { lastDay } from './interval.ts';
import { sortedBy } from './order.ts';
import type { RecordIndex } from './record.ts';
import { knownRoles, type RoleFacts } from './role.ts';

/** The last statement of a role, and how long ago it was. */
export interface LastStated {
	role: RoleFacts;
	/** Days from the last possible day of the statement to the as-of day: at least so many have passed. */
	days: number;
}

/**
 * The last statement, known by the end of `asOf`, that declares an activity to be under way in the land
 * that the dataset is about, by a given side or of a given force (id of an actor) where they are named. Undefined where there
 * is none.
 */
export function lastStated(
	index: RecordIndex,
	query: { activity: string; force?: string; side?: string },
	asOf: Day
): LastStated | undefined {
	const stated = knownRoles(index, asOf).filter(
		(role) =>
			activitiesUnderWay(role).includes(query.activity) &&
			(query.force === undefined || role.force.id === query.force) &&
			(query.side === undefined || role.sides.includes(query.side))
	);
	const last = sortedBy(stated, ({ when }) => [lastDay(when)]).at(-1);
	return last && { role: last, days: Math.max(0, asOf - lastDay(last.when)) };
}
