import { timeliness } from '@mithaq/schema';
import { type CommitmentFacts, knownCommitments } from './commitment.ts';
import type { Day } from './day.ts';
import { activitiesEnded } from './declaration.ts';
import { knownItems, publicationDay } from './known.ts';
import { sortedBy } from './order.ts';
import type { RecordIndex } from './record.ts';
import { knownRoles, type RoleFacts } from './role.ts';
import type { Timeliness } from './timeliness.ts';

/** The numbers that a report's sentences are computed from, as known on a day. */
export interface ReportFacts {
	asOf: Day;
	commitments: number;
	/** How many commitments are so; only those that occur, in the order of the code list. They sum to `commitments`. */
	byTimeliness: Map<Timeliness, number>;
	roles: number;
	events: number;
	sources: number;
	/** Commitments whose deadline moved at least once. */
	moved: number;
	/** Commitments with two readings or more. */
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
		byTimeliness: countByTimeliness(commitments),
		roles: roles.length,
		events: knownItems(index, events, asOf).length,
		sources: sources.filter(({ id }) => publicationDay(index, id) <= asOf).length,
		moved: commitments.filter(({ moves }) => moves > 0).length,
		contested: commitments.filter(({ readings }) => readings.length > 1).length,
		...(nextDue ? { nextDue } : {}),
		...(firstCombatEnd ? { firstCombatEnd } : {})
	};
}

function countByTimeliness(commitments: CommitmentFacts[]): Map<Timeliness, number> {
	const count = (code: Timeliness) => commitments.filter((c) => c.timeliness === code).length;
	const counts = timeliness.codes.map(({ code }) => [code, count(code)] as const);
	return new Map(counts.filter(([, n]) => n > 0));
}

function firstDue(commitments: CommitmentFacts[]): CommitmentFacts | undefined {
	const ahead = commitments.filter(
		(c) => c.timeliness === 'notYetDue' || c.timeliness === 'dueWithinUncertainty'
	);
	return sortedBy(ahead, ({ current, commitment }) => [lastEnd(current), commitment.id])[0];
}

function lastEnd(current: CommitmentFacts['current']): Day {
	return Math.max(...current.map(({ due }) => due?.interval.end ?? -Infinity));
}
