import { describe, expect, test } from 'vitest';
import { nextMark, nextRevision, type Mark } from './cursor.ts';

interface Named extends Mark {
	name: string;
}

const WIDTH = 5000;

/** The same marks on a screen 5000 days wide, with time running either way. */
function screen(time: 'ltr' | 'rtl', marks: [string, number, number][]): Named[] {
	return marks.map(([name, lane, day]) => ({
		name,
		lane,
		day,
		x: time === 'ltr' ? day : WIDTH - day
	}));
}

function press(marks: Named[], name: string, key: string): string {
	const here = marks.find((mark) => mark.name === name)!;
	return nextMark(marks, here, key)?.name ?? 'stays';
}

/** Lanes 0, 1 and 3; lane 2 is empty. */
const LANES: [string, number, number][] = [
	['a', 0, 100],
	['b', 0, 800],
	['c', 0, 900],
	['d', 1, 120],
	['e', 1, 850],
	['f', 3, 500],
	['g', 3, 3000]
];

/** A row a commitment, as in the Gantt. */
const ROWS: [string, number, number][] = [
	['p', 0, 700],
	['q', 1, 100],
	['r', 2, 700],
	['s', 3, 2000]
];

type Case = [key: string, from: string, to: string];

const SAME_EITHER_WAY: Case[] = [
	['ArrowUp', 'a', 'stays'],
	['ArrowDown', 'a', 'd'],
	['ArrowDown', 'c', 'e'],
	['ArrowUp', 'e', 'b'],
	['ArrowDown', 'd', 'f'],
	['ArrowUp', 'g', 'e'],
	['ArrowDown', 'g', 'stays'],
	['PageDown', 'a', 'f'],
	['PageDown', 'f', 'e'],
	['PageDown', 'c', 'g'],
	['PageUp', 'c', 'f'],
	['PageUp', 'f', 'd'],
	['PageUp', 'a', 'stays'],
	['PageDown', 'g', 'stays'],
	['a', 'b', 'stays'],
	['Tab', 'b', 'stays']
];

describe.each<['ltr' | 'rtl', Case[], Case[]]>([
	[
		'ltr',
		[
			['ArrowRight', 'a', 'b'],
			['ArrowRight', 'b', 'c'],
			['ArrowRight', 'c', 'stays'],
			['ArrowLeft', 'c', 'b'],
			['ArrowLeft', 'a', 'stays'],
			['Home', 'c', 'a'],
			['End', 'a', 'c'],
			['Home', 'g', 'f']
		],
		[
			['ArrowRight', 'q', 'p'],
			['ArrowRight', 'p', 'r'],
			['ArrowRight', 'r', 's'],
			['ArrowRight', 's', 'stays'],
			['ArrowLeft', 's', 'r'],
			['Home', 'r', 'q'],
			['End', 'r', 's']
		]
	],
	[
		'rtl',
		[
			['ArrowRight', 'a', 'stays'],
			['ArrowRight', 'b', 'a'],
			['ArrowRight', 'c', 'b'],
			['ArrowLeft', 'c', 'stays'],
			['ArrowLeft', 'a', 'b'],
			['Home', 'a', 'c'],
			['End', 'c', 'a'],
			['Home', 'f', 'g']
		],
		[
			['ArrowRight', 's', 'p'],
			['ArrowRight', 'p', 'r'],
			['ArrowRight', 'r', 'q'],
			['ArrowRight', 'q', 'stays'],
			['ArrowLeft', 'q', 'r'],
			['Home', 'r', 's'],
			['End', 'r', 'q']
		]
	]
])('nextMark(marks, here, key) where time runs %s', (time, inLanes, inRows) => {
	test.each([...inLanes, ...SAME_EITHER_WAY])('in lanes, %s from %s: %s', (key, from, to) => {
		expect(press(screen(time, LANES), from, key)).toBe(to);
	});

	test.each<Case>([
		...inRows,
		['ArrowDown', 'p', 'q'],
		['ArrowUp', 's', 'r'],
		['PageDown', 'q', 'p'],
		['PageUp', 's', 'p']
	])('in rows, %s from %s: %s', (key, from, to) => {
		expect(press(screen(time, ROWS), from, key)).toBe(to);
	});

	test('arrows reach every mark of a lane, also those on one point', () => {
		const marks = screen(time, [
			['a', 0, 100],
			['b', 0, 100],
			['c', 0, 100]
		]);
		const seen = ['a'];
		while (press(marks, seen.at(-1)!, 'ArrowRight') !== 'stays')
			seen.push(press(marks, seen.at(-1)!, 'ArrowRight'));
		expect(seen).toEqual(['a', 'b', 'c']);
	});

	test('a mark alone stays, whatever the key', () => {
		const alone = screen(time, [['a', 0, 100]]);
		const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'];
		expect(keys.map((key) => press(alone, 'a', key))).toEqual(keys.map(() => 'stays'));
	});
});

test.each<[string, string[], string, 1 | -1, string | undefined]>([
	['the first, from the record', ['x', 'y', 'z'], 'record', 1, 'x'],
	['the last, from the record backwards', ['x', 'y', 'z'], 'record', -1, 'z'],
	['the next', ['x', 'y', 'z'], 'x', 1, 'y'],
	['the one before', ['x', 'y', 'z'], 'y', -1, 'x'],
	['none after the last', ['x', 'y', 'z'], 'z', 1, undefined],
	['none before the first', ['x', 'y', 'z'], 'x', -1, undefined],
	['none where there is none', [], 'record', 1, undefined]
])('nextRevision(revisions, focused, step) is %s', (_what, revisions, focused, step, next) => {
	expect(nextRevision(revisions, focused, step)).toBe(next);
});
