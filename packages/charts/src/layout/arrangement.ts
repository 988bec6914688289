import { group } from 'd3-array';
import { sortedBy, type CommitmentFacts, type RecordIndex } from '@mithaq/model';
import { force as forceList, outcome as outcomeList, type Outcome } from '@mithaq/schema';
import type { Arrangement, Party } from '../view.ts';
import { endsOf } from './barDays.ts';
import { firstDay } from './time.ts';

export const TOGETHER = 'together';

/** Every party there can be, in the order in which they are shown. */
export function partiesOf(sides: RecordIndex['sides']): Party[] {
	return [TOGETHER, ...sides.keys()];
}

/** The arrangement where a view names none. */
export const DEFAULT_ARRANGEMENT: Arrangement = { form: 'bars', group: 'party', sort: 'deadline' };

/** What can come of a commitment, in the order of the code list. */
const OUTCOMES: readonly Outcome[] = outcomeList.codes.map(({ code }) => code);

/** What each field of an arrangement may be, but for the party, which is the dataset's. */
export const ARRANGEMENT_VALUES: Record<Exclude<keyof Arrangement, 'party'>, readonly string[]> = {
	form: ['bars', 'slips'],
	group: ['party', 'agreement', 'none'],
	sort: ['deadline', 'made', 'slip', 'outcome'],
	force: forceList.codes.map(({ code }) => code),
	outcome: OUTCOMES
};

/** Commitments gathered under one heading: a party, or the event at which they were made. */
export interface Gathered {
	/** A party's code or an event's id; empty where all stand together. */
	key: string;
	commitments: CommitmentFacts[];
}

/** The commitments that an arrangement shows: how dates moved, of those whose date ever did. */
export function chosenOf(
	commitments: readonly CommitmentFacts[],
	{ form, party, force, outcome }: Partial<Arrangement>
): CommitmentFacts[] {
	return commitments.filter(
		(facts) =>
			(form !== 'slips' || isDrawnAsSlip(facts)) &&
			(party === undefined || partyOf(facts) === party) &&
			(force === undefined || facts.commitment.force === force) &&
			(outcome === undefined || facts.outcome === outcome)
	);
}

/** Whether its date moved, and there is one to draw. */
function isDrawnAsSlip({ moves, deadlines }: CommitmentFacts): boolean {
	return moves.length > 0 && deadlines.some(({ due }) => due);
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
	outcome: (facts) => [OUTCOMES.indexOf(facts.outcome), ...byDue(facts)]
};

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
