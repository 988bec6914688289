import { knownCommitments, type CommitmentFacts, type Day, type RecordIndex } from '@mithaq/model';
import type { Outcome } from '@mithaq/schema';

/** What is open before what is settled. */
export const ORDER: readonly Outcome[] = [
	'noWord',
	'voicesDiffer',
	'unverifiable',
	'mayBeDue',
	'notYetDue',
	'underWay',
	'stalled',
	'notStarted',
	'partlyMet',
	'standing',
	'undated',
	'saidNotMet',
	'reversed',
	'noLongerInForce',
	'doneByEvent',
	'saidMet',
	'saidMetByMore'
];

/** The commitments of which one thing came, in the order in which they were made. */
export interface Standing {
	outcome: Outcome;
	commitments: CommitmentFacts[];
}

/** How every commitment known by the end of `asOf` stands; only ways in which some do. Their numbers sum to all of them. */
export function standingsOf(index: RecordIndex, asOf: Day): Standing[] {
	const known = knownCommitments(index, asOf);
	return ORDER.map((outcome) => ({
		outcome,
		commitments: known.filter((facts) => facts.outcome === outcome)
	})).filter(({ commitments }) => commitments.length > 0);
}
