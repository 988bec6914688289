import { knownCommitments } from '@mithaq/model';
import { describe, expect, test } from 'vitest';
import { smallRecord } from '../charts/smallRecord.ts';
import { metOn } from '../layout/barDays.ts';
import { barsOf } from '../layout/bars.ts';
import { partyOf } from '../layout/arrangement.ts';
import { ganttDomain, layoutGantt } from '../layout/gantt.ts';
import { timeScale } from '../layout/time.ts';
import { viewOf } from '../fixture.ts';
import {
	BAR,
	BAR_END,
	BAR_SIZE,
	packGantt,
	POINT,
	POINT_SIZE,
	type PackedGantt
} from './packed.ts';
import { SYNTHETIC_DAY, syntheticRecord } from './synthetic.ts';

const RECORDS = {
	small: { index: smallRecord(), asOf: viewOf('en', '2023-09-15').asOf },
	synthetic: { index: syntheticRecord(500), asOf: SYNTHETIC_DAY }
};

describe.each(Object.entries(RECORDS))('the %s record, packed', (_name, { index, asOf }) => {
	const commitments = knownCommitments(index, asOf);
	const domain = ganttDomain(commitments, asOf);
	const packed = packGantt(commitments, asOf, domain, index.sides);
	const marks = packed.facts.map((_, mark) => mark);

	test('has each commitment once', () => {
		const ids = (list: readonly { commitment: { id: string } }[]) =>
			list.map(({ commitment }) => commitment.id).toSorted();
		expect(ids(packed.facts)).toEqual(ids(commitments));
	});

	test('has the parties of the layout in its order, each with all of its own', () => {
		const layout = layoutGantt(commitments, { asOf, time: 'ltr' }, domain, index.sides);
		expect(packed.parties.map(({ party, count }) => [party, count])).toEqual(
			layout.groups.map(({ key, rows }) => [key, rows.length])
		);
		for (const { party, firstRow, endRow } of packed.parties)
			for (const mark of marks)
				if (packed.row[mark]! >= firstRow && packed.row[mark]! < endRow)
					expect(partyOf(packed.facts[mark]!)).toBe(party);
	});

	test('keeps the order of time in each row, and leaves air between its commitments', () => {
		for (const mark of marks.slice(1)) {
			if (packed.row[mark] !== packed.row[mark - 1]) continue;
			expect(packed.from[mark]!).toBeGreaterThan(packed.to[mark - 1]!);
			expect(packed.day[mark]!).toBeGreaterThan(packed.day[mark - 1]!);
		}
	});

	test('numbers its marks row by row, without an empty row', () => {
		expect([...packed.firstMark]).toEqual([...new Set(packed.firstMark)]);
		for (const mark of marks) {
			expect(mark).toBeGreaterThanOrEqual(packed.firstMark[packed.row[mark]!]!);
			expect(mark).toBeLessThan(packed.firstMark[packed.row[mark]! + 1]!);
		}
	});

	test('has the bars of the layout, in days', () => {
		const scale = timeScale(domain, 'ltr');
		for (const mark of marks) {
			const bars = barsOf(packed.facts[mark]!, asOf, scale);
			expect(packed.endBar[mark]! - packed.firstBar[mark]!).toBe(bars.length);
			bars.forEach((bar, place) => {
				const at = (packed.firstBar[mark]! + place) * BAR_SIZE;
				const part = (from: number, to: number) => {
					const [start, end] = [packed.bars[at + from]!, packed.bars[at + to]!];
					return end > start ? [scale.percent(start), scale.percent(end)] : [];
				};
				const edges = (placed?: { x: number; width: number }) =>
					placed && placed.width > 0 ? [placed.x, expect.closeTo(placed.x + placed.width, 3)] : [];
				expect(part(BAR.from, BAR.to)).toEqual(edges(bar.certain));
				expect(part(BAR.maybeMadeFrom, BAR.maybeMadeTo)).toEqual(edges(bar.maybeMade));
				expect(part(BAR.maybeDueFrom, BAR.maybeDueTo)).toEqual(edges(bar.maybeDue));
				expect(part(BAR.lateFrom, BAR.lateTo)).toEqual(edges(bar.late));
				expect(packed.bars[at + BAR.end]).toBe(BAR_END[bar.end]);
			});
		}
	});

	test('has every deadline ever set, and the outcome', () => {
		for (const mark of marks) {
			const { deadlines, current } = packed.facts[mark]!;
			const kinds = kindsOf(packed, mark);
			expect(kinds.filter((kind) => kind !== POINT.met)).toHaveLength(deadlines.length);
			const dated = current.filter(({ due, deadline }) => due && deadline.kind !== 'until');
			expect(kinds.filter((kind) => kind === POINT.current)).toHaveLength(dated.length);
			expect(kinds.includes(POINT.met)).toBe(metOn(packed.facts[mark]!) !== undefined);
		}
	});

	test('draws nothing of a commitment outside the days that are kept free for it', () => {
		for (const mark of marks) {
			const days = [
				...packed.bars
					.slice(packed.firstBar[mark]! * BAR_SIZE, packed.endBar[mark]! * BAR_SIZE)
					.filter((_, at) => at % BAR_SIZE !== BAR.end),
				...packed.points
					.slice(packed.firstPoint[mark]! * POINT_SIZE, packed.endPoint[mark]! * POINT_SIZE)
					.filter((_, at) => at % POINT_SIZE === 0)
			];
			expect(Math.min(...days)).toBeGreaterThanOrEqual(packed.from[mark]!);
			expect(Math.max(...days)).toBeLessThanOrEqual(packed.to[mark]!);
		}
	});
});

function kindsOf({ points, firstPoint, endPoint }: PackedGantt, mark: number): number[] {
	return [...points.slice(firstPoint[mark]! * POINT_SIZE, endPoint[mark]! * POINT_SIZE)].filter(
		(_, at) => at % POINT_SIZE === 1
	);
}

test('nothing has no rows', () => {
	const packed = packGantt([], 100, { start: 0, end: 200 }, new Map());
	expect(packed.parties).toEqual([]);
	expect([...packed.firstMark]).toEqual([0]);
});
