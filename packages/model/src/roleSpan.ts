import { addMonths, type Day } from './day.ts';
import { activitiesUnderWay, isDeclaration } from './declaration.ts';
import type { Interval } from './interval.ts';
import type { RecordIndex } from './record.ts';
import { knownRoles, type RoleFacts } from './role.ts';

/** From one side's statement of an activity to that side's next statement, or to the as-of day. */
export interface RoleSpan {
	activity: string;
	/** Code of the side. */
	side: string;
	role: RoleFacts;
	interval: Interval;
	/** Solid up to here, "not restated" after: 12 calendar months after the first possible day, or the interval's end. */
	restatedUntil: Day;
	/** Whether it runs to the as-of day. */
	open: boolean;
}

const MONTHS_RESTATED = 12;

/**
 * How long each side's statements of what a force does stood, as known by the end of `asOf`.
 *
 * Only what is declared to be under way opens a span. A side's next declaration of the present, of
 * any activity and that one ends included, ends all its spans; plans, denials, demands and what
 * others observe end none. Statements of one event, or whose dates overlap, belong together. A span
 * begins on the first possible day of its statement; one without a first day or a length is left out.
 */
export function roleSpans(index: RecordIndex, asOf: Day): RoleSpan[] {
	const declarations = knownRoles(index, asOf).filter(isDeclaration);
	return declarations
		.flatMap((role) => role.sides.flatMap((side) => spansOf(role, side, declarations, asOf)))
		.filter(({ interval }) => Number.isFinite(interval.start) && interval.start < interval.end);
}

function spansOf(role: RoleFacts, side: string, declarations: RoleFacts[], asOf: Day): RoleSpan[] {
	const start = role.when.interval.start;
	const next = declarations.find((other) => other.sides.includes(side) && follows(other, role));
	const nextStart = next?.when.interval.start ?? Infinity;
	const end = Math.min(nextStart, asOf);
	return activitiesUnderWay(role).map((activity) => ({
		activity,
		side,
		role,
		interval: { start, end },
		restatedUntil: Math.min(addMonths(start, MONTHS_RESTATED), end),
		open: nextStart > asOf
	}));
}

function follows(later: RoleFacts, earlier: RoleFacts): boolean {
	const isSameEvent = later.role.event !== undefined && later.role.event === earlier.role.event;
	return !isSameEvent && later.when.interval.start >= earlier.when.interval.end;
}
