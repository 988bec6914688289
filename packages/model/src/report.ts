import { outcome as outcomeList } from '@mithaq/schema';
import { type CommitmentFacts, knownCommitments } from './commitment.ts';
import type { Day } from './day.ts';
import { activitiesEnded } from './declaration.ts';
import { knownItems, publicationDay } from './known.ts';
import { sortedBy } from './order.ts';
import type { RecordIndex } from './record.ts';
import { knownRoles, type RoleFacts } from './role.ts';
import type { Outcome } from './outcome.ts';

/** The numbers that a report's sentences are computed from, as known on a day. */
export interface ReportFacts {
	asOf: Day;
	commitments: number;
	/** How many commitments are so; only those that occur, in the order of the code list. They sum to `commitments`. */
	byOutcome: Map<Outcome, number>;
	roles: number;
	events: number;
	sources: number;
	/** Commitments whose deadline moved at least once. */
	moved: number;
	/** Commitments of which those who speak read the words or give the date in two ways or more. */
	contested: number;
	/** Of those not yet due or due within uncertainty, the one whose last possible day comes first. */
	nextDue?: CommitmentFacts;
	/** The first statement that declares combat to end or to have ended. */
	firstCombatEnd?: RoleFacts;
}

/** What was known by the end of `asOf`, in numbers. Throws as `commitmentFacts` does. */
export function reportFacts(index: RecordIndex, asOf: Day): ReportFacts {
	const commitments = knownCommitments(index, asOf);
	const roles = knownRoles(index, asOf);
	const { events, sources } = index.bundle;
	const nextDue = firstDue(commitments);
	const firstCombatEnd = roles.find((role) => activitiesEnded(role).includes('combat'));
	return {
		asOf,
		commitments: commitments.length,
		byOutcome: countByOutcome(commitments),
		roles: roles.length,
		events: knownItems(index, events, asOf).length,
		sources: sources.filter(({ id }) => publicationDay(index, id) <= asOf).length,
		moved: commitments.filter(({ moves }) => moves.length > 0).length,
		contested: commitments.filter(isContested).length,
		...(nextDue ? { nextDue } : {}),
		...(firstCombatEnd ? { firstCombatEnd } : {})
	};
}

/** Whether those who speak read its words, or give its date, in two ways or more. */
export function isContested({ readings, current }: CommitmentFacts): boolean {
	return readings.length > 1 || current.filter(({ due }) => due).length > 1;
}

function countByOutcome(commitments: CommitmentFacts[]): Map<Outcome, number> {
	const count = (code: Outcome) => commitments.filter(({ outcome }) => outcome === code).length;
	const counts = outcomeList.codes.map(({ code }) => [code, count(code)] as const);
	return new Map(counts.filter(([, n]) => n > 0));
}

function firstDue(commitments: CommitmentFacts[]): CommitmentFacts | undefined {
	const ahead = commitments.filter(
		({ outcome }) => outcome === 'notYetDue' || outcome === 'mayBeDue'
	);
	return sortedBy(ahead, ({ current, commitment }) => [lastEnd(current), commitment.id])[0];
}

function lastEnd(current: CommitmentFacts['current']): Day {
	return Math.max(...current.map(({ due }) => due?.interval.end ?? -Infinity));
}
