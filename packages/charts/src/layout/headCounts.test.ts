import fc from 'fast-check';
import { dayOf, knownStrengths } from '@mithaq/model';
import type { Count, Strength } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { indexOf, strength } from '../fixture.ts';
import { layoutHeadCounts, type PlacedPanel } from './headCounts.ts';
import { timeScale } from './time.ts';

const asOf = dayOf('2024-12-31');
const scale = timeScale({ start: dayOf('2020-01-01'), end: dayOf('2026-01-01') }, 'ltr');

function panelsOf(...strengths: Strength[]): PlacedPanel[] {
	const facts = knownStrengths(indexOf({ strengths }), asOf);
	return layoutHeadCounts(facts, facts, scale, asOf).panels;
}

/** The one panel of figures that nobody gave for another force. */
function panelOf(...strengths: Strength[]): PlacedPanel {
	return panelsOf(...strengths)[0]!;
}

describe('layoutHeadCounts(counts, everything, scale, asOf)', () => {
	test('gives each force a panel, those with most figures first, one below the other', () => {
		const panels = panelsOf(
			strength('a', '2021-01-15', { min: 1000 }, { force: 'coalition' }),
			strength('b', '2021-01-15', { min: 2500 }),
			strength('c', '2022-01-15', { min: 2000 })
		);
		expect(panels.map(({ force }) => force.id)).toEqual(['us-forces', 'coalition']);
		expect(panels[1]!.y).toBe(panels[0]!.height);
	});

	test('keeps its panels as the day moves', () => {
		const facts = knownStrengths(
			indexOf({ strengths: [strength('b', '2021-01-15', { min: 2500 })] }),
			asOf
		);
		const [none, all] = [[], facts].map((shown) => layoutHeadCounts(shown, facts, scale, asOf));
		expect(none!.height).toBe(all!.height);
		expect(none!.panels[0]!.counts).toEqual([]);
	});

	test('uses one scale in all panels', () => {
		const [many, few] = panelsOf(
			strength('a', '2021-01-15', { min: 5000 }),
			strength('b', '2022-01-15', { min: 4000 }),
			strength('c', '2021-01-15', { min: 1000 }, { force: 'coalition' })
		);
		const rise = (panel: PlacedPanel) => panel.zero - panel.counts[0]!.least!;
		expect(rise(many!)).toBe(5 * rise(few!));
	});

	test.each<[Partial<Count>, (number | undefined)[]]>([
		[{ min: 2000 }, [2000, undefined]],
		[{ qualifier: 'about', min: 2000 }, [2000, undefined]],
		[{ qualifier: 'between', min: 1000, max: 2000 }, [1000, 2000]],
		[{ qualifier: 'atLeast', min: 1000 }, [1000, undefined]],
		[{ qualifier: 'fewerThan', max: 1000 }, [undefined, 1000]],
		[{ qualifier: 'nonePublished' }, [undefined, undefined]]
	])('places the bounds of %j and nothing else', (count, bounds) => {
		const { zero, counts, lines } = panelOf(
			strength('a', '2021-01-15', count),
			strength('b', '2021-01-15', { min: 2000 })
		);
		const thousand = zero - lines.find(({ value }) => value === 1000)!.y;
		const placed = counts.find(({ facts }) => facts.strength.id === 'a')!;
		const given = [placed.least, placed.most].map((y) => y && ((zero - y) / thousand) * 1000);
		expect(given).toEqual(bounds);
	});

	test('no figure, no height: whatever else is known, a figure that nobody published has none', () => {
		fc.assert(
			fc.property(fc.nat(9000), fc.nat(9000), (min, max) => {
				const { counts } = panelOf(
					strength('a', '2021-01-15', { qualifier: 'nonePublished', min, max })
				);
				expect(counts[0]!).not.toHaveProperty('least');
				expect(counts[0]!).not.toHaveProperty('most');
			})
		);
	});

	test('tells the highest and the last of those who were present in all of Iraq', () => {
		const { counts } = panelOf(
			strength('highest', '2021-01-15', { min: 5200 }),
			strength('planned', '2021-02-15', { min: 9000, counts: 'planned' }),
			strength('between', '2022-01-15', { min: 3000 }),
			strength('base', '2022-06-15', { min: 6000 }, { place: 'ainAlAsad' }),
			strength('last', '2023-01-15', { min: 2000 }),
			strength('silent', '2024-01-15', { qualifier: 'nonePublished' })
		);
		expect(counts.filter(({ telling }) => telling).map(({ facts }) => facts.strength.id)).toEqual([
			'highest',
			'last'
		]);
		expect(
			counts.filter(({ elsewhere }) => elsewhere).map(({ facts }) => facts.strength.id)
		).toEqual(['base']);
	});

	test('draws the days of a figure for more than one, without an end up to the as-of day', () => {
		const { counts } = panelOf(
			strength('month', '2021-02', { min: 1 }),
			strength(
				'open',
				'2022-01-01/..',
				{ min: 1 },
				{ evidence: [{ source: 'on-2022-01-02', stance: 'supports' }] }
			)
		);
		expect(counts[0]!.span!.width).toBeCloseTo((28 / (6 * 365.33)) * 100, 1);
		expect(counts[1]!.span!.x + counts[1]!.span!.width).toBeCloseTo(scale.percent(asOf), 3);
	});
});
