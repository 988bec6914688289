import { group } from 'd3-array';
import type { CommitmentFacts } from '@mithaq/model';
import {
	force as forceList,
	side as sideList,
	timeliness as timelinessList,
	type Force,
	type Side,
	type Timeliness
} from '@mithaq/schema';
import { endsOf } from './barDays.ts';
import { firstDay } from './time.ts';

/** Who is bound: one side, or several together. */
export type Party = Side | 'together';

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

/** What each field of an arrangement may be. */
export const ARRANGEMENT_VALUES: Record<keyof Arrangement, readonly string[]> = {
	form: ['bars', 'slips'],
	group: ['party', 'agreement', 'none'],
	sort: ['deadline', 'made', 'slip', 'timeliness'],
	party: ['together', ...sideList.codes.map(({ code }) => code)],
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
	{ group: by, sort }: Pick<Arrangement, 'group' | 'sort'>
): Gathered[] {
	const groups = group(commitments.toSorted(ORDERS[sort]), KEYS[by]);
	const keys = by === 'party' ? PARTIES.filter((party) => groups.has(party)) : [...groups.keys()];
	const order = by === 'agreement' ? byMade(groups, keys) : keys;
	return order.map((key) => ({ key, commitments: groups.get(key)! }));
}

/** Parties in the order in which they are shown. */
export const PARTIES = ARRANGEMENT_VALUES.party as readonly Party[];

/** The party that a commitment binds. */
export function partyOf({ sides }: CommitmentFacts): Party {
	return sides.length === 1 ? sides[0]! : 'together';
}

const KEYS: Record<Arrangement['group'], (facts: CommitmentFacts) => string> = {
	party: partyOf,
	agreement: ({ madeEvent }) => madeEvent.id,
	none: () => ''
};

/** Agreements oldest first. */
function byMade(groups: Map<string, CommitmentFacts[]>, keys: string[]): string[] {
	return keys.toSorted((a, b) => madeOn(groups.get(a)![0]!) - madeOn(groups.get(b)![0]!));
}

type Order = (a: CommitmentFacts, b: CommitmentFacts) => number;

const byId: Order = (a, b) => (a.commitment.id < b.commitment.id ? -1 : 1);
const byDay: Order = (a, b) => madeOn(a) - madeOn(b) || byId(a, b);
const byDue: Order = (a, b) => lastDue(a) - lastDue(b) || byDay(a, b);

const ORDERS: Record<Arrangement['sort'], Order> = {
	deadline: byDue,
	made: byDay,
	slip: (a, b) => slipOf(b) - slipOf(a) || byDue(a, b),
	timeliness: (a, b) => URGENCY.indexOf(a.timeliness) - URGENCY.indexOf(b.timeliness) || byDue(a, b)
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

/** Without a date it comes after every date; the greatest safe number keeps differences finite. */
function lastDue({ current }: CommitmentFacts): number {
	const ends = current.flatMap(endsOf);
	return ends.length > 0 ? Math.max(...ends) : Number.MAX_SAFE_INTEGER;
}

/** The days by which its deadline moved in all, in either direction. */
function slipOf({ deadlines }: CommitmentFacts): number {
	return deadlines.reduce((sum, { move }) => sum + Math.abs(move?.latest ?? 0), 0);
}
