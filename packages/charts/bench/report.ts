import type { Measured } from './measure.ts';

/** What came of one chart at one size. */
export interface Outcome {
	name: string;
	/** KB of script and style, compressed. */
	size: number;
	measured?: Measured;
	failure?: string;
}

const HEAD = [
	'',
	'first paint ms',
	'update ms',
	'pan ms',
	'script ms',
	'zoom ms',
	'elements',
	'heap MB',
	'KB gz',
	'drawn'
];
/** From here on ours is to be at least so many times as fast as the best peer. */
const AIM = 2;
const AIM_FROM = 10_000;

/** Prints a table of one size, each time with its ratio to the chart of ours that is used there; returns whether that one has drawn. */
export function printSize(count: number, outcomes: Outcome[], used: string): boolean {
	const ours = outcomes.find(({ name }) => name === used)?.measured;
	const sorted = outcomes.toSorted(
		(a, b) => (a.measured?.pan ?? Infinity) - (b.measured?.pan ?? Infinity)
	);
	console.log(`\n${count.toLocaleString('en')} bars (in brackets: multiples of ${used})`);
	console.log(aligned([HEAD, ...sorted.map((outcome) => rowOf(outcome, ours))]));
	if (ours) printRatios(count, ours, outcomes);
	return ours !== undefined || !outcomes.some(({ name }) => name === used);
}

function rowOf({ name, size, measured, failure }: Outcome, ours: Measured | undefined): string[] {
	if (!measured) return [name, ...HEAD.slice(1, 8).map(() => ''), size.toFixed(0), failure ?? ''];
	const time = (key: 'first' | 'update' | 'pan' | 'script' | 'zoom') => {
		const [value, own] = [measured[key], ours?.[key]];
		if (value === undefined) return '';
		const digits = value < 10 ? 1 : 0;
		return own ? `${value.toFixed(digits)} (${(value / own).toFixed(1)})` : value.toFixed(digits);
	};
	return [
		name,
		time('first'),
		time('update'),
		time('pan'),
		time('script'),
		time('zoom'),
		String(measured.elements),
		measured.heap.toFixed(1),
		size.toFixed(0),
		measured.drawn
	];
}

type Time = 'first' | 'pan' | 'zoom';

const NAMES: Record<Time, string> = {
	first: 'first paint',
	pan: 'a frame of a move, beside those that zoom',
	zoom: 'a frame of a zoom'
};

/**
 * Says by how much ours beats the best peer. What counts is first paint, and a move through time beside
 * those that also zoom: the others hold one scale and leave the move to the browser, which scrolls.
 */
function printRatios(count: number, ours: Measured, outcomes: Outcome[]): void {
	const peers = outcomes.filter(({ name }) => !name.startsWith('mithaq') && name !== 'bare-canvas');
	const zooming = peers.filter(({ measured }) => measured?.zoom !== undefined);
	const scrolling = peers.filter(({ measured }) => measured && measured.zoom === undefined);
	printRatio(count, 'first', ours, peers);
	printRatio(count, 'pan', ours, zooming);
	printRatio(0, 'zoom', ours, zooming);
	printRatio(0, 'pan', ours, scrolling, 'the same, beside those that only scroll');
}

function printRatio(
	count: number,
	time: Time,
	ours: Measured,
	peers: Outcome[],
	name = NAMES[time]
): void {
	const timeOf = ({ measured }: Outcome) => measured?.[time] ?? Infinity;
	const [best] = peers.toSorted((a, b) => timeOf(a) - timeOf(b));
	const own = ours[time];
	if (!best || own === undefined || timeOf(best) === Infinity) return;
	const ratio = timeOf(best) / own;
	const aim = count < AIM_FROM ? '' : `; the aim is ${AIM}, ${ratio >= AIM ? '' : 'NOT '}reached`;
	console.log(`${name}: ${ratio.toFixed(1)} × as fast as the best peer, ${best.name}${aim}`);
}

function aligned(rows: string[][]): string {
	const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
	return rows
		.map((row) =>
			row
				.map((cell, at) =>
					at === 0 || at === row.length - 1 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)
				)
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
