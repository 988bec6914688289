import { group, max } from 'd3-array';
import type { Day, StrengthFacts } from '@mithaq/model';
import type { Actor } from '@mithaq/schema';
import { isElsewhere } from './symbols.ts';
import { firstDay, placeInterval, type PlacedInterval, type TimeScale } from './time.ts';

/** Pixels for a thousand people, the same in every panel, so that heights compare across forces. */
const PER_THOUSAND = 18;
/** Air above the highest figure of a panel, in pixels. */
const AIR = 18;
/** Room below the zero line for figures that nobody published, in pixels. */
const BELOW = 22;

/** A head count at its date; what is not known has no height. */
export interface PlacedCount {
	facts: StrengthFacts;
	x: number;
	/** The days that the figure is for, where that is more than one. */
	span?: PlacedInterval;
	/** The least and the most of the figure, in pixels from the top of the panel; absent where there is no such bound. */
	least?: number;
	most?: number;
	/** Not of the whole land that the dataset is about. */
	elsewhere: boolean;
	/** Whether its figure carries the story: the highest, and the last, of those present in the whole land. */
	telling: boolean;
}

/** One force's figures, over a zero line of its own. */
export interface PlacedPanel {
	force: Actor;
	/** Top and height, in pixels. */
	y: number;
	height: number;
	/** The zero line, in pixels from the top of the panel. */
	zero: number;
	/** Lines of round numbers above zero, in pixels from the top of the panel. */
	lines: { value: number; y: number }[];
	counts: PlacedCount[];
}

/** The head counts, laid out. */
export interface HeadCountLayout {
	panels: PlacedPanel[];
	height: number;
}

/**
 * Lays out head counts under the lanes, on the same time: a panel a force, those of the most figures
 * first. `everything` holds those of any day, so that panels stay where they are as the day moves.
 */
export function layoutHeadCounts(
	counts: readonly StrengthFacts[],
	everything: readonly StrengthFacts[],
	scale: TimeScale,
	asOf: Day
): HeadCountLayout {
	const forces = [...group(everything, ({ force }) => force.id).values()].sort(
		(a, b) => b.length - a.length || (a[0]!.force.id < b[0]!.force.id ? -1 : 1)
	);
	let y = 0;
	const panels = forces.map((all) => {
		const { force } = all[0]!;
		const shown = counts.filter((facts) => facts.force.id === force.id);
		const panel = placePanel(force, shown, highest(all), scale, asOf);
		const placed = { ...panel, y };
		y += placed.height;
		return placed;
	});
	return { panels, height: y };
}

function placePanel(
	force: Actor,
	shown: readonly StrengthFacts[],
	top: number,
	scale: TimeScale,
	asOf: Day
): Omit<PlacedPanel, 'y'> {
	const zero = AIR + pixels(top);
	const counts = shown.map((facts) => placeCount(facts, zero, scale, asOf));
	const told = tellingOf(counts);
	return {
		force,
		height: zero + BELOW,
		zero,
		lines: roundNumbers(top).map((value) => ({ value, y: zero - pixels(value) })),
		counts: counts.map((count) => ({ ...count, telling: told.includes(count) }))
	};
}

function placeCount(facts: StrengthFacts, zero: number, scale: TimeScale, asOf: Day): PlacedCount {
	const { min, max, qualifier } = facts.strength.count;
	const x = scale.percent(firstDay(facts.when.interval));
	const span = placeSpan(facts, scale, asOf);
	const isKnown = qualifier !== 'nonePublished';
	return {
		facts,
		x,
		...(span && { span }),
		...(isKnown && min !== undefined && { least: zero - pixels(min) }),
		...(isKnown && max !== undefined && { most: zero - pixels(max) }),
		elsewhere: isElsewhere(facts),
		telling: false
	};
}

/** The highest and the last of the figures that somebody gave for all who were present in the whole land. */
function tellingOf(counts: readonly PlacedCount[]): PlacedCount[] {
	const given = counts.filter(
		({ elsewhere, facts }) =>
			!elsewhere &&
			facts.strength.count.counts === 'present' &&
			facts.strength.count.qualifier !== 'nonePublished'
	);
	const top = Math.min(...given.map((count) => count.most ?? count.least!));
	const highest = given.find((count) => (count.most ?? count.least) === top);
	return [highest, given.at(-1)].filter((count) => count !== undefined);
}

/** A period without an end reaches to the as-of day. */
function placeSpan(
	{ when }: StrengthFacts,
	scale: TimeScale,
	asOf: Day
): PlacedInterval | undefined {
	const { start, end } = when.interval;
	if (end - start <= 1 || !Number.isFinite(start)) return undefined;
	return placeInterval(scale, { start, end: Number.isFinite(end) ? end : asOf });
}

function highest(counts: readonly StrengthFacts[]): number {
	return (
		max(counts, ({ strength }) => Math.max(strength.count.min ?? 0, strength.count.max ?? 0)) ?? 0
	);
}

function pixels(count: number): number {
	return Math.round((count / 1000) * PER_THOUSAND);
}

/** What may lie between two lines, on numbers that a reader would choose. */
const STEPS = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** Three lines at the most, where the steps go so far. */
function roundNumbers(top: number): number[] {
	const step = STEPS.find((candidate) => top / candidate < 4) ?? 100_000;
	return Array.from({ length: Math.floor(top / step) }, (_, place) => (place + 1) * step);
}
