import type { CommitmentFacts, Day, Interval, RecordIndex } from '@mithaq/model';
import { barDays, metOn, type BarDays, type BarEnd } from '../layout/barDays.ts';
import { partiesOf, partyOf } from '../layout/arrangement.ts';
import type { Party } from '../view.ts';
import { markDay } from '../layout/gantt.ts';
import { firstDay } from '../layout/time.ts';
import { freeRows } from './freeRow.ts';

/** How many numbers describe a bar: see `BAR`. */
export const BAR_SIZE = 9;

/** Where a bar's numbers stand: days, except for how it ends. A part that begins where it ends is none. */
export const BAR = {
	maybeMadeFrom: 0,
	maybeMadeTo: 1,
	from: 2,
	to: 3,
	maybeDueFrom: 4,
	maybeDueTo: 5,
	lateFrom: 6,
	lateTo: 7,
	end: 8
} as const;

/** How a bar ends, as a number. */
export const BAR_END: Record<BarEnd, number> = { deadline: 0, until: 1, open: 2 };

/** How many numbers describe a point: its day and its kind. */
export const POINT_SIZE = 2;

/** What stands at one day of a commitment. */
export const POINT = { earlier: 0, current: 1, undated: 2, until: 3, met: 4 } as const;

/** A party's rows. */
export interface PackedParty {
	party: Party;
	/** How many commitments. */
	count: number;
	/** Its first row of the drawing, and the one after its last. */
	firstRow: number;
	endRow: number;
}

/**
 * Commitments on rows, several on one where they leave each other room, in days: a zoom needs no new
 * layout. A mark is a commitment; marks are numbered row by row, and along time within a row.
 */
export interface PackedGantt {
	domain: Interval;
	asOf: Day;
	parties: PackedParty[];
	/** By mark. */
	facts: CommitmentFacts[];
	/** By row: its first mark; at the end, the number of marks. */
	firstMark: Int32Array;
	/** By mark: its row, the day it was made on, and the days from the first to the last thing drawn of it. */
	row: Int32Array;
	day: Int32Array;
	from: Int32Array;
	to: Int32Array;
	/** By mark: 1 where it was made before the first day of the domain. */
	before: Uint8Array;
	/** By mark: its first bar and the one after its last; bars as in `BAR`. */
	firstBar: Int32Array;
	endBar: Int32Array;
	bars: Int32Array;
	/** The same of its deadlines and its outcome. */
	firstPoint: Int32Array;
	endPoint: Int32Array;
	points: Int32Array;
}

/** Air between two commitments of a row: 4 pixels where 1,200 show the whole domain. */
const GAPS_A_DOMAIN = 300;

/** Packs commitments as known on a day, grouped by party, in the order of the dataset's sides. */
export function packGantt(
	commitments: readonly CommitmentFacts[],
	asOf: Day,
	domain: Interval,
	sides: RecordIndex['sides']
): PackedGantt {
	const names = partiesOf(sides);
	const drafts = draftsOf(commitments, asOf, domain, names);
	const gap = Math.max(1, (domain.end - domain.start) / GAPS_A_DOMAIN);
	const order = new Int32Array(commitments.length);
	const firstMark = [0];
	const parties: PackedParty[] = [];
	let placed = 0;
	membersByParty(drafts, names.length).forEach((members, place) => {
		if (members.length === 0) return;
		const firstRow = firstMark.length - 1;
		const into = order.subarray(placed, (placed += members.length));
		for (const count of fillRows(into, members, drafts, gap))
			firstMark.push(firstMark.at(-1)! + count);
		const endRow = firstMark.length - 1;
		parties.push({ party: names[place]!, count: members.length, firstRow, endRow });
	});
	return { domain, asOf, parties, ...inOrder(drafts, order, firstMark) };
}

/** What is worked out of each commitment, in the order in which they came. */
interface Drafts {
	facts: readonly CommitmentFacts[];
	party: Uint8Array;
	day: Int32Array;
	from: Int32Array;
	to: Int32Array;
	before: Uint8Array;
	/** By commitment, and one more: where its bars and points begin. */
	firstBar: Int32Array;
	firstPoint: Int32Array;
	bars: number[];
	points: number[];
}

function draftsOf(
	facts: readonly CommitmentFacts[],
	asOf: Day,
	domain: Interval,
	parties: readonly Party[]
): Drafts {
	const days = () => new Int32Array(facts.length);
	const offsets = () => new Int32Array(facts.length + 1);
	const drafts: Drafts = {
		facts,
		party: new Uint8Array(facts.length),
		day: days(),
		from: days(),
		to: days(),
		before: new Uint8Array(facts.length),
		firstBar: offsets(),
		firstPoint: offsets(),
		bars: [],
		points: []
	};
	const numbers = new Map(parties.map((party, place) => [party, place]));
	for (let item = 0; item < facts.length; item++) {
		drafts.party[item] = numbers.get(partyOf(facts[item]!))!;
		addDraft(drafts, item, asOf, domain);
	}
	return drafts;
}

function addDraft(drafts: Drafts, item: number, asOf: Day, domain: Interval): void {
	const facts = drafts.facts[item]!;
	const { bars, points } = drafts;
	const [firstBar, firstPoint] = [bars.length, points.length];
	for (const bar of barDays(facts, asOf)) pushBar(bars, bar, domain);
	pushPoints(points, facts, domain);
	drafts.firstBar[item + 1] = bars.length / BAR_SIZE;
	drafts.firstPoint[item + 1] = points.length / POINT_SIZE;

	const day = firstDay(facts.made.interval);
	let from = inside(day, domain);
	let to = from;
	for (let at = firstBar; at < bars.length; at += BAR_SIZE) {
		from = Math.min(from, bars[at + BAR.from]!, bars[at + BAR.maybeMadeFrom]!);
		to = Math.max(to, bars[at + BAR.to]!, bars[at + BAR.maybeDueTo]!, bars[at + BAR.lateTo]!);
	}
	for (let at = firstPoint; at < points.length; at += POINT_SIZE) {
		from = Math.min(from, points[at]!);
		to = Math.max(to, points[at]!);
	}
	drafts.day[item] = day;
	drafts.before[item] = Number(facts.made.interval.start < domain.start);
	drafts.from[item] = from;
	drafts.to[item] = to;
}

/** As in the layout, what lies outside the domain is placed at its edge. */
function inside(day: Day, { start, end }: Interval): Day {
	return Math.min(end, Math.max(start, day));
}

function pushBar(bars: number[], bar: BarDays, domain: Interval): void {
	const { made, certain, maybeDue, late, end } = bar;
	const start = inside(certain.start, domain);
	const stop = Math.max(start, inside(certain.end, domain));
	const isMadeWide = made.end - made.start > 1;
	bars.push(
		isMadeWide ? inside(made.start, domain) : start,
		isMadeWide ? inside(made.end, domain) : start,
		start,
		stop,
		maybeDue ? inside(maybeDue.start, domain) : stop,
		maybeDue ? inside(maybeDue.end, domain) : stop,
		late ? inside(late.start, domain) : stop,
		late ? inside(late.end, domain) : stop,
		BAR_END[end]
	);
}

function pushPoints(points: number[], facts: CommitmentFacts, domain: Interval): void {
	for (const item of facts.deadlines) {
		points.push(inside(markDay(item), domain), pointKind(item));
	}
	const met = metOn(facts);
	if (met !== undefined) points.push(inside(met, domain), POINT.met);
}

function pointKind({ due, isCurrent, deadline }: CommitmentFacts['deadlines'][number]): number {
	if (!due) return POINT.undated;
	if (deadline.kind === 'until') return POINT.until;
	return isCurrent ? POINT.current : POINT.earlier;
}

/** Each party's commitments in the order of their starts; of one start, in the order in which they came. */
function membersByParty({ party, from }: Drafts, parties: number): Int32Array[] {
	const keys: number[][] = Array.from({ length: parties }, () => []);
	const count = from.length;
	for (let item = 0; item < count; item++) keys[party[item]!]!.push(from[item]! * count + item);
	return keys.map((list) =>
		Int32Array.from(Float64Array.from(list).sort(), (key) => key - Math.floor(key / count) * count)
	);
}

/** Puts members into `order` row by row; returns how many each row has. */
function fillRows(
	order: Int32Array,
	members: Int32Array,
	{ from, to }: Drafts,
	gap: number
): Int32Array {
	const { rows, count } = freeRows(from, to, members, gap);
	const counts = new Int32Array(count);
	for (const row of rows) counts[row]! += 1;
	const next = new Int32Array(count);
	for (let row = 1; row < count; row++) next[row] = next[row - 1]! + counts[row - 1]!;
	for (let place = 0; place < members.length; place++)
		order[next[rows[place]!]!++] = members[place]!;
	return counts;
}

type ByMark = Omit<PackedGantt, 'domain' | 'asOf' | 'parties'>;

function inOrder(drafts: Drafts, order: Int32Array, firstMark: number[]): ByMark {
	const taken = (column: Int32Array, step = 0) => order.map((item) => column[item + step]!);
	const row = new Int32Array(order.length);
	for (let place = 1; place < firstMark.length; place++)
		row.fill(place - 1, firstMark[place - 1], firstMark[place]);
	return {
		facts: Array.from(order, (item) => drafts.facts[item]!),
		firstMark: Int32Array.from(firstMark),
		row,
		day: taken(drafts.day),
		from: taken(drafts.from),
		to: taken(drafts.to),
		before: Uint8Array.from(order, (item) => drafts.before[item]!),
		firstBar: taken(drafts.firstBar),
		endBar: taken(drafts.firstBar, 1),
		bars: Int32Array.from(drafts.bars),
		firstPoint: taken(drafts.firstPoint),
		endPoint: taken(drafts.firstPoint, 1),
		points: Int32Array.from(drafts.points)
	};
}
