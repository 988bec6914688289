import {
	dayOf,
	knownCommitments,
	knownRoles,
	knownStrengths,
	roleSpans,
	turningPoints,
	type CommitmentFacts,
	type Day,
	type Interval,
	type RecordIndex,
	type RoleFacts,
	type StrengthFacts
} from '@mithaq/model';
import { chosenOf, DEFAULT_ARRANGEMENT, gather } from './layout/arrangement.ts';
import { ganttDomain, layoutGantt, type GanttLayout } from './layout/gantt.ts';
import { layoutRoles, roleDomain, type RoleInput, type RoleLayout } from './layout/roles.ts';
import type { Arrangement, View } from './view.ts';

/** Days of a record that are remembered. */
const KEPT = 8;

/** Commitments in the order in which the deadline chart has its rows. */
export function inOrder(
	index: RecordIndex,
	view: View,
	commitments: readonly CommitmentFacts[]
): CommitmentFacts[] {
	const arrangement = { ...DEFAULT_ARRANGEMENT, ...view.arrangement };
	return gather(commitments, arrangement, index.sides).flatMap((group) => group.commitments);
}

/** Those that the deadline chart shows in a form, in no order. */
export function chosenCommitments(
	index: RecordIndex,
	view: View,
	form: Arrangement['form']
): CommitmentFacts[] {
	return chosenOf(commitmentsOn(index, view.asOf), { ...view.arrangement, form });
}

/** The commitments that are known on the day, whether or not they are shown. */
export function commitmentsKnown(index: RecordIndex, { asOf }: View): CommitmentFacts[] {
	return commitmentsOn(index, asOf);
}

/** The statements that the role chart shows, oldest first. */
export function shownStatements(index: RecordIndex, view: View): RoleFacts[] {
	return rolesOn(index, view.asOf);
}

/** The head counts that the role chart shows, oldest first. */
export function shownHeadCounts(index: RecordIndex, view: View): StrengthFacts[] {
	return strengthsOn(index, view.asOf);
}

/** The deadline chart of these commitments, laid out over the days of the whole record. */
export function ganttOf(
	index: RecordIndex,
	view: View,
	commitments: readonly CommitmentFacts[]
): GanttLayout {
	return layoutGantt(commitments, view, deadlineDays(index, view), index.sides);
}

/** All days that the deadline chart has, in either form. */
export function deadlineDays(index: RecordIndex, view: View): Interval {
	const last = lastDay(index, view);
	return ganttDomain(commitmentsOn(index, last), last);
}

/** All days that the role chart has. */
export function roleDays(index: RecordIndex, view: View): Interval {
	const { statements, strengths } = everythingSaid(index, view);
	return roleDomain([...statements, ...strengths], lastDay(index, view));
}

/** All that the role chart ever shows, whatever the day. */
export function everythingSaid(index: RecordIndex, view: View): RoleInput['everything'] {
	const last = lastDay(index, view);
	return { statements: rolesOn(index, last), strengths: strengthsOn(index, last) };
}

/** The role chart of these statements, laid out over the days of the whole record. */
export function lanesOf(
	index: RecordIndex,
	view: View,
	statements: readonly RoleFacts[]
): RoleLayout {
	const input = {
		statements,
		strengths: strengthsOn(index, view.asOf),
		spans: roleSpans(index, view.asOf),
		turningPoints: turningPoints(index, view.asOf),
		everything: everythingSaid(index, view),
		domain: roleDays(index, view),
		sides: index.sides
	};
	return layoutRoles(input, view);
}

function lastDay(index: RecordIndex, { asOf }: View): number {
	return Math.max(dayOf(index.bundle.dataset.asOf), asOf);
}

const commitmentsOn = remembered(knownCommitments);
const rolesOn = remembered(knownRoles);
const strengthsOn = remembered(knownStrengths);

/** What is known of a record on a day does not change; the last few days asked for are kept with it. */
function remembered<T>(
	factsOf: (index: RecordIndex, asOf: Day) => T
): (index: RecordIndex, asOf: Day) => T {
	const kept = new WeakMap<RecordIndex, Map<Day, T>>();
	return (index, asOf) => {
		const days = kept.get(index) ?? new Map<Day, T>();
		kept.set(index, days);
		const facts = days.get(asOf) ?? factsOf(index, asOf);
		if (days.size >= KEPT) days.clear();
		days.set(asOf, facts);
		return facts;
	};
}
