import { knownCommitments } from '@mithaq/model';
import { describe, expect, test } from 'vitest';
import { ganttDomain } from '../layout/gantt.ts';
import type { TimeDirection } from '../view.ts';
import { packGantt } from './packed.ts';
import { BAR_HEIGHT, pictureOf, type Picture } from './picture.ts';
import { SYNTHETIC_DAY, syntheticRecord } from './synthetic.ts';
import { rowTop, totalHeight, xOf, type Viewport } from './viewport.ts';

const index = syntheticRecord(2000);
const commitments = knownCommitments(index, SYNTHETIC_DAY);
const domain = ganttDomain(commitments, SYNTHETIC_DAY);
const packed = packGantt(commitments, SYNTHETIC_DAY, domain, index.sides);
const WIDTH = 1000;

function viewport(rest: Partial<Viewport> = {}): Viewport {
	return { width: WIDTH, height: 600, top: 0, stretch: domain, time: 'ltr', ...rest };
}

const RECTANGLES = ['solid', 'maybe', 'late', 'lateCrowds'] as const;
const SYMBOLS = [
	'made',
	'chevrons',
	'caps',
	'untils',
	'earlier',
	'current',
	'untilEnds',
	'met'
] as const;

function inFours(numbers: readonly number[]): number[][] {
	return Array.from({ length: numbers.length / 4 }, (_, at) => numbers.slice(4 * at, 4 * at + 4));
}

/** Every x of a picture from the other edge. */
function mirrored(picture: Picture): Picture {
	const rectangles = (numbers: number[]) =>
		inFours(numbers).flatMap(([x, y, width, height]) => [WIDTH - x! - width!, y!, width!, height!]);
	const points = (numbers: number[]) => numbers.map((n, at) => (at % 2 === 0 ? WIDTH - n : n));
	const copy: Picture = { ...picture };
	for (const key of RECTANGLES) copy[key] = rectangles(picture[key]);
	for (const key of SYMBOLS) copy[key] = points(picture[key]);
	return copy;
}

/** As a set: the order of painting follows the screen. */
function sorted(numbers: readonly number[], size: number): string[] {
	return Array.from({ length: numbers.length / size }, (_, at) =>
		numbers
			.slice(size * at, size * at + size)
			.map((n) => Math.round(n))
			.join(' ')
	).sort();
}

describe('a picture', () => {
	test('of everything has every mark, and every current deadline of those wide enough', () => {
		const picture = pictureOf(packed, viewport({ width: 100_000, height: totalHeight(packed) }));
		expect(picture.marks).toBe(commitments.length);
		expect(picture.crowds.flat()).toEqual([]);
		const current = commitments.flatMap((facts) =>
			facts.current.filter(({ due, deadline }) => due && deadline.kind !== 'until')
		);
		expect(picture.current).toHaveLength(2 * current.length);
	});

	test.each<TimeDirection>(['ltr', 'rtl'])('counts the marks that are in view: %s', (time) => {
		const stretch = { start: domain.start + 900, end: domain.start + 1300 };
		const view = viewport({ stretch, top: 700, time });
		const isIn = (mark: number) => {
			const y = rowTop(packed, packed.row[mark]!) - view.top;
			const isRow = y + 30 > 44 && y < view.height;
			return isRow && packed.to[mark]! >= stretch.start && packed.from[mark]! <= stretch.end;
		};
		const expected = packed.facts.filter((_, mark) => isIn(mark)).length;
		expect(expected).toBeGreaterThan(10);
		expect(pictureOf(packed, view).marks).toBe(expected);
	});

	test('where time runs to the left is the mirror of the one where it runs to the right', () => {
		const [right, left] = (['ltr', 'rtl'] as const).map((time) =>
			pictureOf(packed, viewport({ time }))
		);
		const turned = mirrored(left!);
		for (const key of SYMBOLS) expect(sorted(turned[key], 2), key).toEqual(sorted(right![key], 2));
		for (const key of RECTANGLES) expect(turned[key].length, key).toBe(right![key].length);
	});

	test('keeps rectangles on the canvas, each at least a pixel wide', () => {
		for (const time of ['ltr', 'rtl'] as const) {
			const stretch = { start: domain.start + 1000, end: domain.start + 1100 };
			const picture = pictureOf(packed, viewport({ stretch, time }));
			const all = [...RECTANGLES.map((key) => picture[key]), ...picture.crowds].flatMap(inFours);
			expect(all.length).toBeGreaterThan(10);
			for (const [x, , width] of all) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(width).toBeGreaterThan(0);
				expect(x! + width!).toBeLessThanOrEqual(WIDTH);
			}
		}
	});

	test('of bars under two pixels has runs in place of them, over the same pixels', () => {
		const narrow = viewport({ width: 40, height: totalHeight(packed) });
		const picture = pictureOf(packed, narrow);
		const small = packed.facts.flatMap((_, mark) => {
			const [a, b] = [packed.from[mark]!, packed.to[mark]!].map((day) => xOf(narrow, day));
			if (b! - a! >= 2) return [];
			const from = Math.floor(a!);
			const to = Math.max(from + 1, Math.ceil(b!));
			const y = rowTop(packed, packed.row[mark]!) + 21 - BAR_HEIGHT / 2;
			return Array.from({ length: to - from }, (_, n) => `${y} ${from + n}`);
		});
		const painted = picture.crowds
			.flatMap(inFours)
			.flatMap(([x, y, width]) => Array.from({ length: width! }, (_, n) => `${y} ${x! + n}`));
		expect(small.length).toBeGreaterThan(100);
		expect(new Set(painted)).toEqual(new Set(small));
		expect(painted).toHaveLength(new Set(painted).size);
	});

	test.each<TimeDirection>(['ltr', 'rtl'])(
		'of titles alone has the titles of the whole: %s',
		(time) => {
			const view = viewport({
				time,
				stretch: { start: domain.start + 500, end: domain.end - 700 }
			});
			const [all, alone] = [pictureOf(packed, view), pictureOf(packed, view, 'titles')];
			expect(sorted(alone.titles, 4)).toEqual(sorted(all.titles, 4));
			expect([alone.marks, alone.solid, alone.current]).toEqual([all.marks, [], []]);
		}
	);

	test('gives a title no more room than there is up to the next one', () => {
		const { titles } = pictureOf(packed, viewport());
		expect(titles.length).toBeGreaterThan(40);
		for (const [mark, x, , room] of inFours(titles)) {
			const isLast = packed.firstMark[packed.row[mark!]! + 1] === mark! + 1;
			const next = isLast ? WIDTH : xOf(viewport(), packed.from[mark! + 1]!);
			expect(x! + room!).toBeLessThanOrEqual(Math.min(WIDTH, next) + 1);
		}
	});
});
