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
import { chosenOf, DEFAULT_ARRANGEMENT, gather, type Arrangement } from './layout/arrangement.ts';
import { ganttDomain, layoutGantt, type GanttLayout } from './layout/gantt.ts';
import { layoutRoles, roleDomain, type RoleLayout } from './layout/roles.ts';
import { layoutSlips, type SlipLayout } from './layout/slips.ts';
import type { View } from './view.ts';

/** Days of a record that are remembered. */
const KEPT = 8;

/** The commitments that the deadline chart shows in the form that is chosen, in the order of its table. */
export function shownCommitments(index: RecordIndex, view: View): CommitmentFacts[] {
	const arrangement = { ...DEFAULT_ARRANGEMENT, ...view.arrangement };
	if (arrangement.form === 'slips') return slipsOf(index, view).lines.map(({ facts }) => facts);
	return gather(chosenCommitments(index, view, 'bars'), arrangement, index.sides).flatMap(
		({ commitments }) => commitments
	);
}

/** Those that the deadline chart shows in a form, in no order. */
export function chosenCommitments(
	index: RecordIndex,
	view: View,
	form: Arrangement['form']
): CommitmentFacts[] {
	return chosenOf(commitmentsOn(index, view.asOf), { ...view.arrangement, form });
}

/** How many commitments are known on the day, whether or not they are shown. */
export function countKnown(index: RecordIndex, { asOf }: View): number {
	return commitmentsOn(index, asOf).length;
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
	return layoutGantt(commitments, view, domainOf(index, view), index.sides);
}

/** The slip chart, laid out over the same days; `widths` as `layoutSlips` takes them. */
export function slipsOf(index: RecordIndex, view: View, widths?: readonly number[]): SlipLayout {
	const commitments = chosenCommitments(index, view, 'slips');
	return layoutSlips(commitments, view, domainOf(index, view), widths);
}

function domainOf(index: RecordIndex, view: View): Interval {
	const last = lastDay(index, view);
	return ganttDomain(commitmentsOn(index, last), last);
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
		domain: roleDomain([...everything.statements, ...everything.strengths], last),
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
