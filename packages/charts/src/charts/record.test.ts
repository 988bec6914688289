import bundle from '@mithaq/data' with { type: 'json' };
import {
	dayOf,
	formatDay,
	indexBundle,
	knownCommitments,
	knownRoles,
	knownStrengths,
	recordDays
} from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, viewOf } from '../fixture.ts';
import { countedInSentence } from '../words/numbers.ts';
import { between, ofClass, tagsOf, textOf, withAttribute, type Tag } from '../markup.ts';
import type { Language, TimeDirection, View } from '../view.ts';
import DeadlineGantt from './DeadlineGantt.svelte';
import RoleShift from './RoleShift.svelte';

const index = indexBundle(bundle as unknown as Bundle);
const LAST = index.bundle.dataset.asOf;

const CHARTS = {
	roles: {
		component: RoleShift,
		/** What its sentence counts, and how many there are. */
		told: (asOf: number) => [knownRoles(index, asOf).length, 'statement'] as const,
		drawing: (html: string) => between(html, 'role-lanes', 'role-columns')
	},
	deadlines: {
		component: DeadlineGantt,
		told: (asOf: number) => [knownCommitments(index, asOf).length, 'commitment'] as const,
		drawing: (html: string) => between(html, 'gantt', 'data-table')
	}
};
type Chart = keyof typeof CHARTS;

function draw(chart: Chart, view: View): string {
	return render(CHARTS[chart].component, { props: { index, view } }).body;
}

interface Known {
	record: string;
	sources: number;
}

/** The records that a chart draws on a day, and how many sources each has. */
function recordsOf(chart: Chart, asOf: number): Known[] {
	if (chart === 'deadlines')
		return knownCommitments(index, asOf).map(({ commitment, sources }) => ({
			record: `commitments/${commitment.id}`,
			sources
		}));
	return [
		...knownRoles(index, asOf).map(({ role, sources }) => ({
			record: `roles/${role.id}`,
			sources
		})),
		...knownStrengths(index, asOf).map(({ strength, sources }) => ({
			record: `strengths/${strength.id}`,
			sources
		}))
	];
}

interface DrawnMark {
	record: string;
	lane: number;
	day: number;
	x: number;
}

/** The marks of a drawing, each at the x of the first symbol in it. */
function marksOf(drawing: string): DrawnMark[] {
	const tags = tagsOf(drawing);
	return tags
		.filter(({ attributes }) => attributes['data-record'])
		.map(({ at, attributes }) => ({
			record: attributes['data-record']!,
			lane: Number(attributes['data-lane']),
			day: Number(attributes['data-day']),
			x: percentOf(
				tags.find((tag) => tag.at > at && tag.attributes.class === 'at')!,
				'x'
			)
		}));
}

function percentOf({ attributes }: Tag, name: string): number {
	return Number(attributes[name]!.replace('%', ''));
}

/** Whether what is later stands further along time, for every two. */
function expectAlongTime(placed: { day: number; x: number }[], time: TimeDirection): void {
	const sign = time === 'ltr' ? 1 : -1;
	const sorted = placed.toSorted((a, b) => a.day - b.day);
	expect(sorted.length).toBeGreaterThan(2);
	for (const [number, later] of sorted.slice(1).entries()) {
		const earlier = sorted[number]!;
		if (earlier.day === later.day) expect(later.x).toBe(earlier.x);
		else expect((later.x - earlier.x) * sign).toBeGreaterThan(0);
	}
}

/** The rows of all tables, without their heads. */
function rowsOf(tables: string): string[] {
	return tables
		.split(/<tr[ >]/)
		.slice(1)
		.filter((row) => /<td[ >]/.test(row));
}

const charts = (['roles', 'deadlines'] as const).flatMap((chart) =>
	LANGUAGES.map((language) => [chart, language] as const)
);
const days = recordDays(index).map(formatDay);

describe.each(charts)('the real record, %s in %s', (chart, language) => {
	const view = viewOf(language, LAST);
	const html = draw(chart, view);
	const drawing = CHARTS[chart].drawing(html);

	test('has a mark a record, all of them', () => {
		const records = withAttribute(drawing, 'data-record').map(
			({ attributes }) => attributes['data-record']!
		);
		expect(new Set(records).size).toBe(records.length);
		const folders =
			chart === 'roles' ? (['roles', 'strengths'] as const) : (['commitments'] as const);
		const recorded = folders.flatMap((folder) =>
			index.bundle[folder].map(({ id }) => `${folder}/${id}`)
		);
		expect(records.toSorted()).toEqual(recorded.toSorted());
	});

	test('names each mark and links it to its record', () => {
		for (const { name, attributes } of withAttribute(html, 'data-record')) {
			expect(name).toBe('a');
			expect(attributes['aria-label']).toMatch(/\S{2}/);
			expect(attributes.href).toBe(`/${language}/${attributes['data-record']}/`);
		}
	});

	test.each<TimeDirection>(['ltr', 'rtl'])('places later marks further along time, %s', (time) => {
		const turned = CHARTS[chart].drawing(draw(chart, { ...view, time }));
		expectAlongTime(marksOf(turned), time);
	});

	test.each<TimeDirection>(['ltr', 'rtl'])('places later years further along time, %s', (time) => {
		const labels = ofClass(draw(chart, { ...view, time }), 'tick-label').map((tag) => ({
			day: Number(tag.attributes['data-day']),
			x: percentOf(tag, 'x')
		}));
		expectAlongTime(labels, time);
	});

	test('lets time run in the direction of reading', () => {
		expectAlongTime(marksOf(drawing), language === 'ar' ? 'rtl' : 'ltr');
	});

	test('keeps the order of time within a lane, and of lanes down the page', () => {
		const marks = marksOf(drawing);
		const order = marks.toSorted((a, b) => a.lane - b.lane || a.day - b.day);
		expect(marks.map(({ lane, day }) => [lane, day])).toEqual(
			order.map(({ lane, day }) => [lane, day])
		);
	});

	test('fixes the direction and the anchor of every text', () => {
		const texts = tagsOf(html).filter(({ name }) => name === 'text');
		expect(texts.length).toBeGreaterThan(3);
		for (const { attributes } of texts) {
			expect(attributes.direction).toMatch(/^(ltr|rtl)$/);
			expect(attributes['text-anchor']).toMatch(/^(start|middle|end)$/);
		}
	});

	test('stays inside the drawing', () => {
		for (const tag of tagsOf(drawing))
			for (const name of ['x', 'x1', 'x2'])
				if (tag.attributes[name]?.endsWith('%')) {
					expect(percentOf(tag, name)).toBeGreaterThanOrEqual(0);
					expect(percentOf(tag, name)).toBeLessThanOrEqual(100);
				}
	});

	test('has a table with a caption, scopes and, for each record, as many source links as its name says', () => {
		const table = between(html, 'data-table');
		expect(table).toMatch(/<table[^>]*>(?:<!--.*?-->|\s)*<caption>[^<]/);
		const heads = tagsOf(table).filter(({ name }) => name === 'th');
		expect(heads.every(({ attributes }) => /^(col|row)$/.test(attributes.scope ?? ''))).toBe(true);
		const links = rowsOf(table).map((row) => row.split('/sources/').length - 1);
		expect(links.toSorted()).toEqual(
			recordsOf(chart, view.asOf)
				.map(({ sources }) => sources)
				.toSorted()
		);
	});

	test.each(days)('on %s counts in sentence, marks and table agree, without a hole', (day) => {
		const then = viewOf(language, day);
		const known = recordsOf(chart, then.asOf).map(({ record }) => record);
		const body = draw(chart, then);
		expect(body).not.toMatch(/NaN|Infinity|undefined|\[object/);
		const marks = marksOf(CHARTS[chart].drawing(body)).map(({ record }) => record);
		expect(marks.toSorted()).toEqual(known.toSorted());
		expect(rowsOf(between(body, 'data-table'))).toHaveLength(known.length);
		const [count, noun] = CHARTS[chart].told(then.asOf);
		if (count > 0)
			expect(textOf(body, `${chart}-takeaway`)).toContain(countedInSentence(count, noun, then));
	});
});

describe.each(LANGUAGES)('in %s', (language) => {
	const view = viewOf(language, LAST);

	test('the narrow layout of the role chart has the same marks with the same names', () => {
		const html = draw('roles', view);
		const named = (part: string) =>
			withAttribute(part, 'data-record')
				.map(({ attributes }) => `${attributes['data-record']} ${attributes['aria-label']}`)
				.toSorted();
		const narrow = between(html, 'role-columns', 'turning-points');
		expect(named(narrow)).toEqual(named(CHARTS.roles.drawing(html)));
	});

	test('revision n of a commitment links to its deadline n', () => {
		const drawn = withAttribute(draw('deadlines', view), 'data-revision').map(
			({ attributes }) => `${attributes.href} ${attributes['data-revision']}`
		);
		const recorded = index.bundle.commitments.flatMap(({ id, deadlines = [] }) =>
			deadlines.map((_, number) => `/${language}/commitments/${id}/#deadline-${number} ${number}`)
		);
		expect(recorded.length).toBeGreaterThan(5);
		expect(drawn.toSorted()).toEqual(recorded.toSorted());
	});

	test('all digits of a drawing are of the kind that the reader chose', () => {
		for (const chart of ['roles', 'deadlines'] as const) {
			const html = draw(chart, { ...view, digits: 'arab' });
			const texts = html.match(/<text[^>]*>[^<]*<\/text>|<output>[^<]*/g)!;
			expect(texts.some((text) => /[٠-٩]/.test(text))).toBe(true);
			expect(texts.filter((text) => />[^<]*\d/.test(text))).toEqual([]);
		}
	});
});

test('a view of one day is the same whatever was seen before', () => {
	const languages: Language[] = ['en', 'ar', 'en'];
	const [first, , again] = languages.map((language) =>
		draw('deadlines', viewOf(language, days[6]!))
	);
	expect(again).toBe(first);
	expect(dayOf(days[6]!)).toBeLessThan(dayOf(LAST));
});
