import { knownCommitments, type CommitmentFacts, type Day, type RecordIndex } from '@mithaq/model';
import type { Timeliness } from '@mithaq/schema';

/** What is open before what is settled, and what asks for attention before what does not. */
export const ORDER: readonly Timeliness[] = [
	'overdue',
	'notYetDue',
	'noDeadline',
	'dueWithinUncertainty',
	'continuing',
	'missed',
	'metLate',
	'metOnTime',
	'metDateUnknown'
];

/** The commitments that stand in one way against their deadlines, in the order in which they were made. */
export interface Standing {
	timeliness: Timeliness;
	commitments: CommitmentFacts[];
}

/** How every commitment known by the end of `asOf` stands; only ways in which some do. */
export function standingsOf(index: RecordIndex, asOf: Day): Standing[] {
	const known = knownCommitments(index, asOf);
	return ORDER.map((timeliness) => ({
		timeliness,
		commitments: known.filter((facts) => facts.timeliness === timeliness)
	})).filter(({ commitments }) => commitments.length > 0);
}

/** The first day on which an overdue commitment was so: the day after its last possible day. */
export function overdueFrom({ timeliness, current }: CommitmentFacts): Day | undefined {
	if (timeliness !== 'overdue') return undefined;
	return Math.max(...current.map(({ due }) => due?.interval.end ?? -Infinity));
}
