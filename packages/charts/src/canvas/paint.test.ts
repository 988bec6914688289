import { knownCommitments } from '@mithaq/model';
import { beforeEach, describe, expect, test } from 'vitest';
import { smallRecord } from '../charts/smallRecord.ts';
import { viewOf } from '../fixture.ts';
import { ganttDomain } from '../layout/gantt.ts';
import type { TimeDirection } from '../view.ts';
import type { Ink } from './ink.ts';
import { packGantt } from './packed.ts';
import { paint, type Brush } from './paint.ts';
import { pictureOf } from './picture.ts';
import { AXIS, xOf, type Viewport } from './viewport.ts';

const { asOf } = viewOf('en', '2023-09-15');
const index = smallRecord();
const commitments = knownCommitments(index, asOf);
const domain = ganttDomain(commitments, asOf);
const packed = packGantt(commitments, asOf, domain, index.sides);

const ink: Ink = {
	paper: 'paper',
	ink: 'ink',
	soft: 'soft',
	rule: 'rule',
	accent: 'accent',
	future: 'future',
	bar: 'bar',
	late: 'late',
	good: 'good',
	family: 'serif',
	sheet: {} as ImageBitmap,
	density: 2
};

interface Call {
	name: string;
	style: string;
	args: (number | string)[];
}

/** A brush that keeps what it is told. */
class Recorder {
	calls: Call[] = [];
	fillStyle = '';
	globalAlpha = 1;
	font = '';
	direction = 'inherit';
	textAlign = 'start';
	textBaseline = 'alphabetic';
	imageSmoothingEnabled = true;
	fillRect = (...args: number[]) => void this.keep('fillRect', args);
	fillText = (...args: (number | string)[]) =>
		void this.keep(`text ${this.direction} ${this.textAlign}`, args);
	drawImage = (_: unknown, ...args: number[]) => void this.keep('drawImage', args);
	measureText = (text: string) => ({ width: text.length * 7 });

	keep(name: string, args: (number | string)[]): void {
		this.calls.push({ name, style: this.fillStyle, args });
	}
}

let recorder: Recorder;
beforeEach(() => {
	recorder = new Recorder();
});

function painted(time: TimeDirection, rest: Partial<Viewport> = {}): Call[] {
	const viewport: Viewport = { width: 1000, height: 700, top: 0, stretch: domain, time, ...rest };
	paint(recorder as unknown as Brush, packed, viewport, ink, {
		direction: 'ltr',
		ticks: () => [{ day: domain.start + 400, kind: 'year', label: '2022' }],
		asOf: 'as known on a day',
		title: (mark) => packed.facts[mark]!.commitment.title.en
	});
	return recorder.calls;
}

describe.each<TimeDirection>(['ltr', 'rtl'])('a painting where time runs %s', (time) => {
	const viewport: Viewport = { width: 1000, height: 700, top: 0, stretch: domain, time };

	test('begins with the paper and the future, over the whole canvas', () => {
		const [paper, future] = painted(time);
		expect(paper).toMatchObject({ style: 'paper', args: [0, 0, 1000, 700] });
		const [x, , width] = future!.args as number[];
		const edge = xOf(viewport, asOf);
		expect(future!.style).toBe('future');
		expect([x, x! + width!]).toEqual(time === 'ltr' ? [edge, 1000] : [0, edge]);
	});

	test('has a line for the as-of day, with its name', () => {
		const calls = painted(time);
		const line = calls.find(({ style, name }) => style === 'accent' && name === 'fillRect');
		expect(line!.args[0]).toBe(Math.round(xOf(viewport, asOf)));
		expect(calls.at(-1)).toMatchObject({
			style: 'accent',
			args: ['as known on a day', expect.any(Number), 15]
		});
	});

	test('stamps each symbol of the picture at its place', () => {
		const { earlier, current, undated, met, caps, chevrons, before } = pictureOf(packed, viewport);
		const points = [before, chevrons, caps, earlier, undated, current, met].flat();
		const stamps = painted(time).filter(({ name, args }) => name === 'drawImage' && args[6] === 16);
		expect(stamps.map(({ args }) => [args[4], args[5]])).toEqual(
			Array.from({ length: points.length / 2 }, (_, at) => [
				Math.round(points[2 * at]!) - 8,
				points[2 * at + 1]! - 8
			])
		);
		expect(stamps.length).toBeGreaterThan(8);
	});

	test('paints the years over the rows', () => {
		const calls = painted(time);
		const paper = calls.findLastIndex(({ style }) => style === 'paper');
		expect(calls[paper]!.args).toEqual([0, 0, 1000, AXIS]);
		expect(calls.slice(0, paper).some(({ args }) => args[0] === 'No date')).toBe(false);
		expect(calls.slice(paper).map(({ args }) => args[0])).toContain('2022');
	});

	test('fixes the direction and the side of every text', () => {
		const texts = painted(time).filter(({ name }) => name.startsWith('text'));
		expect(texts.length).toBeGreaterThan(8);
		for (const { name } of texts) expect(name).toMatch(/^text (ltr|rtl) (left|right)$/);
		expect(texts[0]!.name).toBe(time === 'ltr' ? 'text ltr left' : 'text ltr right');
	});

	test('leaves no hole, and whole pixels for what is stamped', () => {
		for (const { args, name } of painted(time)) {
			expect(args.filter((arg) => typeof arg === 'number' && !Number.isFinite(arg))).toEqual([]);
			if (name === 'drawImage') expect(args.slice(4).every(Number.isInteger)).toBe(true);
		}
	});
});

test('what is late is hatched from another strip than what is uncertain', () => {
	const strips = painted('ltr').filter(({ name, args }) => name === 'drawImage' && args[6] !== 16);
	expect(new Set(strips.map(({ args }) => args[1]))).toEqual(new Set([0, 24]));
});

test('an empty stretch is painted without a mark', () => {
	painted('ltr', { top: 100_000 });
	expect(recorder.calls.filter(({ name }) => name === 'drawImage')).toEqual([]);
});
