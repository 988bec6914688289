import { commitmentName, knownCommitments, revisionName } from '@mithaq/model';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../fixture.ts';
import { ganttDomain } from '../layout/gantt.ts';
import { packGantt } from './packed.ts';
import { SYNTHETIC_DAY, syntheticRecord } from './synthetic.ts';
import { boxOf, dayOfTarget, hrefOf, located, nameOf } from './target.ts';
import type { Viewport } from './viewport.ts';

const index = syntheticRecord(200);
const view = { ...viewOf('en', '2024-09-05'), asOf: SYNTHETIC_DAY };
const commitments = knownCommitments(index, SYNTHETIC_DAY);
const domain = ganttDomain(commitments, SYNTHETIC_DAY);
const packed = packGantt(commitments, SYNTHETIC_DAY, domain, index.sides);
const mark = packed.facts.findIndex(({ deadlines }) => deadlines.length > 1);
const facts = packed.facts[mark]!;
const revision = facts.deadlines[1]!.index;

test('a commitment leads to its page, and one of its deadlines to its place there', () => {
	const page = `/en/commitments/${facts.commitment.id}/`;
	expect(hrefOf(packed, { mark }, view)).toBe(page);
	expect(hrefOf(packed, { mark, revision }, view)).toBe(`${page}#deadline-${revision}`);
});

test('each is called what it is called in the SVG', () => {
	expect(nameOf(packed, { mark }, index, view)).toBe(commitmentName(facts, index, view));
	expect(nameOf(packed, { mark, revision }, index, view)).toBe(
		revisionName(facts.deadlines[1]!, index, view)
	);
});

test.each(['ltr', 'rtl'] as const)(
	'a target is 24 pixels wide at least, and lies in view: %s',
	(time) => {
		const viewport: Viewport = {
			width: 700,
			height: 500,
			top: 0,
			stretch: { start: domain.start + 800, end: domain.start + 1900 },
			time
		};
		for (let other = 0; other < packed.facts.length; other++)
			for (const target of [
				{ mark: other },
				...packed.facts[other]!.deadlines.map((item) => ({ mark: other, revision: item.index }))
			]) {
				const { left, width } = boxOf(packed, target, viewport);
				expect(width).toBeGreaterThanOrEqual(24);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(left + width).toBeLessThanOrEqual(700);
			}
	}
);

test('a target stands at the day it was made on, or at the deadline', () => {
	expect(dayOfTarget(packed, { mark })).toBe(packed.day[mark]);
	expect(dayOfTarget(packed, { mark, revision })).toBeGreaterThan(packed.day[mark]!);
});

describe('in another packing', () => {
	const { id } = facts.commitment;
	const fewer = packGantt(commitments.slice(0, 150), SYNTHETIC_DAY, domain, index.sides);

	test('a commitment and its deadline are found again', () => {
		const again = packGantt(commitments.toReversed(), SYNTHETIC_DAY, domain, index.sides);
		const target = located(again, id, { mark: 0, revision });
		expect(again.facts[target.mark]!.commitment.id).toBe(id);
		expect(target.revision).toBe(revision);
	});

	test('the first takes the place of one that is gone, and the commitment that of its deadline', () => {
		const gone = commitments[199]!.commitment.id;
		expect(located(fewer, gone, { mark: 190, revision: 0 }).mark).toBe(0);
		expect(located(packed, id, { mark, revision: 99 })).toEqual({ mark });
	});
});
