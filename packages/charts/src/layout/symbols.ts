import type { RoleFacts } from '@mithaq/model';
import type { ActivityChange } from '@mithaq/schema';
import { firstDay, type TimeScale } from './time.ts';

/** How a statement stands to what is: what is declared now, planned, demanded or observed. */
export type Standing = 'declared' | 'planned' | 'demanded' | 'observed';

/** One symbol: one side's word on one activity. */
export interface PlacedSymbol {
	side: string;
	activity: string;
	change: ActivityChange;
	standing: Standing;
	/** Centre, in pixels from the top of the lanes. */
	y: number;
}

/** A symbol before it has a place across its lane. */
export interface DraftSymbol extends Omit<PlacedSymbol, 'y'> {
	facts: RoleFacts;
	x: number;
}

export function draftSymbols(facts: RoleFacts, scale: TimeScale): DraftSymbol[] {
	const day = firstDay(facts.when.interval);
	const x = scale.percent(day);
	return facts.role.activities.flatMap(({ activity, change }) =>
		facts.sides.map((side) => ({
			facts,
			x,
			side,
			activity,
			change,
			standing: standingOf(facts, change)
		}))
	);
}

/** Whether a statement is not of the whole land that the dataset is about: it is drawn apart, with its place in words. */
export function isElsewhere({ place }: Pick<RoleFacts, 'place'>): boolean {
	return place.extent !== 'whole';
}

/** Plans and demands are drawn apart from what is declared of the present. */
export function standingOf({ role }: RoleFacts, change: ActivityChange): Standing {
	if (role.basis !== 'declared') return role.basis;
	return change === 'willBegin' || change === 'willEnd' ? 'planned' : 'declared';
}

/** Which symbol: what one statement by one side says of one activity; it may say two things of it. */
export function slotKey({ facts, activity, change, side }: Omit<DraftSymbol, 'x'>): string {
	return `${facts.role.id} ${activity} ${change} ${side}`;
}
