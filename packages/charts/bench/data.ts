import { dayOf, knownCommitments } from '@mithaq/model';
import { packGantt } from '../src/canvas/packed.ts';
import { needsCanvas } from '../src/canvas/size.ts';
import { syntheticRecord } from '../src/canvas/synthetic.ts';
import { ganttDomain } from '../src/layout/gantt.ts';
import { ROWS_IN_VIEW, WIDTH, type Bar, type Data } from './chart.ts';

/** How many days later a changed bar ends. */
const LATER = 20;
/** One bar in so many changes. */
const EVERY = 10;

/** So many bars of a made-up record, those that change, and which chart of ours is used for them. */
export function dataOf(count: number): { data: Data; changed: Bar[]; ours: string } {
	const index = syntheticRecord(count);
	const asOf = dayOf(index.bundle.dataset.asOf);
	const facts = knownCommitments(index, asOf);
	const domain = ganttDomain(facts, asOf);
	const packed = packGantt(facts, asOf, domain, index.sides);
	const numbers = new Map(facts.map((item, number) => [item, number]));
	const bars: Bar[] = [];
	packed.facts.forEach((item, mark) => {
		const id = numbers.get(item)!;
		const [start, end] = [packed.from[mark]!, packed.to[mark]!];
		bars[id] = { id, name: item.commitment.title.en, start, end, row: packed.row[mark]! };
	});
	return {
		ours: needsCanvas(facts) ? 'mithaq-canvas' : 'mithaq-svg',
		data: { bars, rows: packed.firstMark.length - 1, ...domain },
		changed: bars
			.filter(({ id }) => id % EVERY === 0)
			.map((bar) => ({ ...bar, end: Math.min(domain.end, bar.end + LATER) }))
	};
}

/** The middles of bars that are in view and wide enough to be told apart: x in pixels, and the row. */
export function pointsOf({ bars, rows }: Data, start: number, end: number): [number, number][] {
	const scale = WIDTH / (end - start);
	return bars
		.filter(({ row }) => row < Math.min(ROWS_IN_VIEW, rows))
		.filter((bar) => (bar.end - bar.start) * scale >= 8)
		.map(({ start: from, end: to, row }): [number, number] => [
			((from + to) / 2 - start) * scale,
			row
		])
		.filter(([x]) => x >= 8 && x <= WIDTH - 8);
}
