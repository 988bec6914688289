import {
	dayOf,
	knownCommitments,
	knownRoles,
	knownStrengths,
	roleSpans,
	turningPoints,
	type CommitmentFacts,
	type Day,
	type RecordIndex,
	type RoleFacts
} from '@mithaq/model';
import { chosenOf, DEFAULT_ARRANGEMENT, gather } from './layout/arrangement.ts';
import { ganttDomain, layoutGantt, type GanttLayout } from './layout/gantt.ts';
import { layoutRoles, roleDomain, type RoleLayout } from './layout/roles.ts';
import type { View } from './view.ts';

/** Days of a record that are remembered. */
const KEPT = 8;

/** The commitments that the deadline chart shows, in the order of its rows. */
export function shownCommitments(index: RecordIndex, view: View): CommitmentFacts[] {
	const arrangement = { ...DEFAULT_ARRANGEMENT, ...view.arrangement };
	return gather(chosenCommitments(index, view), arrangement).flatMap(
		({ commitments }) => commitments
	);
}

/** The same in no order. */
export function chosenCommitments(index: RecordIndex, view: View): CommitmentFacts[] {
	return chosenOf(commitmentsOn(index, view.asOf), view.arrangement ?? {});
}

/** The statements that the role chart shows, oldest first. */
export function shownStatements(index: RecordIndex, view: View): RoleFacts[] {
	return rolesOn(index, view.asOf);
}

/** The deadline chart of these commitments, laid out over the days of the whole record. */
export function ganttOf(
	index: RecordIndex,
	view: View,
	commitments: readonly CommitmentFacts[]
): GanttLayout {
	const last = lastDay(index, view);
	return layoutGantt(commitments, view, ganttDomain(commitmentsOn(index, last), last));
}

/** The role chart of these statements, laid out over the days of the whole record. */
export function lanesOf(
	index: RecordIndex,
	view: View,
	statements: readonly RoleFacts[]
): RoleLayout {
	const last = lastDay(index, view);
	const everything = { statements: rolesOn(index, last), strengths: strengthsOn(index, last) };
	const input = {
		statements,
		strengths: strengthsOn(index, view.asOf),
		spans: roleSpans(index, view.asOf),
		turningPoints: turningPoints(index, view.asOf),
		everything,
		domain: roleDomain([...everything.statements, ...everything.strengths], last)
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
