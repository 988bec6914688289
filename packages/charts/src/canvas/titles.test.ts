import { knownCommitments } from '@mithaq/model';
import { expect, test } from 'vitest';
import { commitment, indexOf, viewOf, words } from '../fixture.ts';
import { packGantt } from './packed.ts';
import type { Brush } from './paint.ts';
import { titlesOf } from './titles.ts';

const { asOf } = viewOf('en', '2023-01-01');
const index = indexOf({
	commitments: [
		commitment('c', '2022-01-01', { title: words('Hand over the bridge', 'تسليم الجسر') })
	]
});
const domain = { start: asOf - 900, end: asOf };
const packed = packGantt(knownCommitments(index, asOf), asOf, domain, index.sides);

/** Every letter is 10 pixels wide. */
function ruler(): { brush: Brush; measured: string[] } {
	const measured: string[] = [];
	const measureText = (text: string) => {
		measured.push(text);
		return { width: text.length * 10 } as TextMetrics;
	};
	return { brush: { measureText } as unknown as Brush, measured };
}

test.each<[number, string]>([
	[200, 'Hand over the bridge'],
	[199, 'Hand over the bri…'],
	[120, 'Hand over…'],
	[50, 'Han…'],
	[40, '']
])('a title with room for %i pixels is "%s"', (room, expected) => {
	expect(titlesOf(packed, 'en')(0, room, ruler().brush)).toBe(expected);
});

test('a title is in the reader’s language, and measured once', () => {
	const { brush, measured } = ruler();
	const title = titlesOf(packed, 'ar');
	expect([title(0, 500, brush), title(0, 60, brush)]).toEqual(['تسليم الجسر', 'تسلي…']);
	expect(measured).toEqual(['تسليم الجسر']);
});
