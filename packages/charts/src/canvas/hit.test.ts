import { knownCommitments } from '@mithaq/model';
import { expect, test } from 'vitest';
import { ganttDomain } from '../layout/gantt.ts';
import { markAt } from './hit.ts';
import { packGantt } from './packed.ts';
import { SYNTHETIC_DAY, syntheticRecord } from './synthetic.ts';
import { rowTop, xOf, type Viewport } from './viewport.ts';

const index = syntheticRecord(300);
const commitments = knownCommitments(index, SYNTHETIC_DAY);
const domain = ganttDomain(commitments, SYNTHETIC_DAY);
const packed = packGantt(commitments, SYNTHETIC_DAY, domain, index.sides);

test.each(['ltr', 'rtl'] as const)('the mark under a point is the one drawn there: %s', (time) => {
	const viewport: Viewport = { width: 4000, height: 600, top: 250, stretch: domain, time };
	let hits = 0;
	for (let mark = 0; mark < packed.facts.length; mark++) {
		const y = rowTop(packed, packed.row[mark]!) + 15 - viewport.top;
		const x = (xOf(viewport, packed.from[mark]!) + xOf(viewport, packed.to[mark]!)) / 2;
		if (y < 44 || y > 600) continue;
		hits += 1;
		expect(markAt(packed, viewport, x, y)).toBe(mark);
	}
	expect(hits).toBeGreaterThan(20);
});

test('there is none where nothing is drawn, nor under the years', () => {
	const viewport: Viewport = { width: 1000, height: 600, top: 0, stretch: domain, time: 'ltr' };
	const first = xOf(viewport, packed.from[0]!);
	const y = rowTop(packed, 0) + 15;
	expect(markAt(packed, viewport, first + 1, y)).toBe(0);
	expect(markAt(packed, viewport, first - 5, y)).toBe(0);
	expect(markAt(packed, viewport, first - 15, y)).toBeUndefined();
	expect(markAt(packed, viewport, first + 1, 20)).toBeUndefined();
	expect(markAt(packed, viewport, first + 1, rowTop(packed, 0) - 5)).toBeUndefined();
});
