import { group } from 'd3-array';
import { sortedBy, type CommitmentFacts, type RecordIndex } from '@mithaq/model';
import {
	force as forceList,
	timeliness as timelinessList,
	type Force,
	type Timeliness
} from '@mithaq/schema';
import { endsOf } from './barDays.ts';
import { firstDay } from './time.ts';

/** Who is bound: one side (its code), or several together. */
export type Party = string;

export const TOGETHER = 'together';

/** Every party there can be, in the order in which they are shown. */
export function partiesOf(sides: RecordIndex['sides']): Party[] {
	return [TOGETHER, ...sides.keys()];
}

/** How the deadline chart is arranged: its form, its order and what it leaves out. */
export interface Arrangement {
	/** Bars by time, or each promised date against the day on which it was given. */
	form: 'bars' | 'slips';
	/** What the rows are gathered by: who is bound, or the event at which it was promised. */
	group: 'party' | 'agreement' | 'none';
	sort: 'deadline' | 'made' | 'slip' | 'timeliness';
	/** Only those of this party. */
	party?: Party;
	/** Only those of this force of words. */
	force?: Force;
	/** Only those that stand so on the day. */
	timeliness?: Timeliness;
}

/** The arrangement where a view names none. */
export const DEFAULT_ARRANGEMENT: Arrangement = { form: 'bars', group: 'party', sort: 'deadline' };

/** What each field of an arrangement may be, but for the party, which is the dataset's. */
export const ARRANGEMENT_VALUES: Record<Exclude<keyof Arrangement, 'party'>, readonly string[]> = {
	form: ['bars', 'slips'],
	group: ['party', 'agreement', 'none'],
	sort: ['deadline', 'made', 'slip', 'timeliness'],
	force: forceList.codes.map(({ code }) => code),
	timeliness: timelinessList.codes.map(({ code }) => code)
};

/** Commitments gathered under one heading: a party, or the event at which they were made. */
export interface Gathered {
	/** A party's code or an event's id; empty where all stand together. */
	key: string;
	commitments: CommitmentFacts[];
}

/** The commitments that an arrangement shows: moves of dates are shown of those that were ever given one. */
export function chosenOf(
	commitments: readonly CommitmentFacts[],
	{ form, party, force, timeliness }: Partial<Arrangement>
): CommitmentFacts[] {
	return commitments.filter(
		(facts) =>
			(form !== 'slips' || facts.deadlines.some(({ due }) => due)) &&
			(party === undefined || partyOf(facts) === party) &&
			(force === undefined || facts.commitment.force === force) &&
			(timeliness === undefined || facts.timeliness === timeliness)
	);
}

/** The same in groups, and in order within each. */
export function gather(
	commitments: readonly CommitmentFacts[],
	{ group: by, sort }: Pick<Arrangement, 'group' | 'sort'>,
	sides: RecordIndex['sides']
): Gathered[] {
	const groups = group(sortedBy(commitments, ORDERS[sort]), KEYS[by]);
	const keys =
		by === 'party' ? partiesOf(sides).filter((party) => groups.has(party)) : [...groups.keys()];
	const order = by === 'agreement' ? byMade(groups, keys) : keys;
	return order.map((key) => ({ key, commitments: groups.get(key)! }));
}

/** The party that a commitment binds. */
export function partyOf({ sides }: CommitmentFacts): Party {
	return sides.length === 1 ? sides[0]! : TOGETHER;
}

const KEYS: Record<Arrangement['group'], (facts: CommitmentFacts) => string> = {
	party: partyOf,
	agreement: ({ madeEvent }) => madeEvent.id,
	none: () => ''
};

/** Agreements oldest first. */
function byMade(groups: Map<string, CommitmentFacts[]>, keys: string[]): string[] {
	return sortedBy(keys, (key) => [madeOn(groups.get(key)![0]!)]);
}

type Order = (facts: CommitmentFacts) => (number | string)[];

const byDay: Order = (facts) => [madeOn(facts), facts.commitment.id];
const byDue: Order = (facts) => [lastDue(facts), ...byDay(facts)];

const ORDERS: Record<Arrangement['sort'], Order> = {
	deadline: byDue,
	made: byDay,
	slip: (facts) => [-slipOf(facts), ...byDue(facts)],
	timeliness: (facts) => [URGENCY.indexOf(facts.timeliness), ...byDue(facts)]
};

/** What asks for attention comes first, what is settled last. */
const URGENCY: readonly Timeliness[] = [
	'overdue',
	'missed',
	'dueWithinUncertainty',
	'notYetDue',
	'continuing',
	'noDeadline',
	'metLate',
	'metDateUnknown',
	'metOnTime'
];

function madeOn({ made }: CommitmentFacts): number {
	return firstDay(made.interval);
}

/** Without a date it comes after every date. */
function lastDue({ current }: CommitmentFacts): number {
	const ends = current.flatMap(endsOf);
	return ends.length > 0 ? Math.max(...ends) : Infinity;
}

/** The days by which its deadline moved in all, in either direction. */
function slipOf({ deadlines }: CommitmentFacts): number {
	return deadlines.reduce((sum, { move }) => sum + Math.abs(move?.latest ?? 0), 0);
}
