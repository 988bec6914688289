import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { commitment, deadline, event, indexOf, LANGUAGES, on, role, viewOf } from '../fixture.ts';
import { ofClass, readable, tagsOf, withAttribute } from '../markup.ts';
import type { Language } from '../view.ts';
import DeadlineGantt from './DeadlineGantt.svelte';
import DeadlineSlips from './DeadlineSlips.svelte';
import RoleShift from './RoleShift.svelte';
import { SMALL_DAY, smallRecord } from './smallRecord.ts';

const CHARTS = { roles: RoleShift, deadlines: DeadlineGantt, slips: DeadlineSlips };
const index = smallRecord();

function draw(chart: keyof typeof CHARTS, language: Language, day = SMALL_DAY): string {
	const view = viewOf(language, day);
	return render(CHARTS[chart], { props: { index, view } }).body;
}

function page(language: Language, body: string): string {
	return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8" />
<link rel="stylesheet" href="../../charts.css" />
${readable(body)}</html>
`;
}

const drawings = LANGUAGES.flatMap((language) =>
	(['roles', 'deadlines', 'slips'] as const).map((chart) => [chart, language] as const)
);

test.each(drawings)('the small record is drawn as on file: %s, %s', async (chart, language) => {
	const drawn = page(language, draw(chart, language));
	await expect(drawn).toMatchFileSnapshot(`./__snapshots__/${chart}-${language}.html`);
});

describe('the small record needs every kind of mark', () => {
	const deadlines = draw('deadlines', 'en');
	const drawn = deadlines.slice(0, deadlines.indexOf('data-table'));
	const gantt = drawn.slice(drawn.indexOf('class="gantt"'));
	const roles = draw('roles', 'en');
	const lanes = roles.slice(roles.indexOf('role-lanes'), roles.indexOf('role-columns'));

	test.each([
		'bar',
		'maybe',
		'hatch',
		'late',
		'open-bar',
		'chevron',
		'cap',
		'until',
		'until-end',
		'made',
		'before',
		'before-words',
		'diamond',
		'undated',
		'current',
		'slip',
		'slip-words',
		'touch',
		'outcome',
		'readings',
		'gantt-grid',
		'as-of',
		'future',
		'tick-label'
	])('of the deadline chart: %s', (name) => {
		expect(ofClass(gantt, name).length).toBeGreaterThan(0);
	});

	test.each([
		'symbol',
		'filled',
		'planned',
		'ring',
		'centre',
		'change',
		'denied',
		'tie',
		'maybe-when',
		'band',
		'hatch',
		'turning',
		'turning-badge',
		'zero',
		'figure',
		'caps',
		'range',
		'bound',
		'no-figure',
		'authorised',
		'planned',
		'place-label',
		'as-of',
		'future',
		'tick-label'
	])('of the role chart: %s', (name) => {
		expect(ofClass(lanes, name).length).toBeGreaterThan(0);
	});
});

test.each(['step', 'diagonal', 'turning-badge', 'current', 'outcome', 'as-of', 'future'])(
	'the small record needs every kind of mark of the slip chart: %s',
	(name) => {
		const slips = draw('slips', 'en');
		const drawn = slips.slice(slips.indexOf('class="slips"'), slips.indexOf('data-table'));
		expect(ofClass(drawn, name).length).toBeGreaterThan(0);
	}
);

describe.each(drawings)('the small record, %s in %s', (chart, language) => {
	test.each(['2019-01-01', '2021-01-10', '2021-04-07', '2022-03-05', SMALL_DAY, '2031-01-01'])(
		'is drawn without a hole on %s',
		(day) => {
			const html = draw(chart, language, day);
			expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
			for (const { attributes } of tagsOf(html))
				for (const name of ['width', 'height', 'r'])
					expect(Number.parseFloat(attributes[name] ?? '0')).toBeGreaterThanOrEqual(0);
		}
	);

	test('keeps its ids, and those that others refer to, in the page', () => {
		const html = draw(chart, language);
		const ids = withAttribute(html, 'id').map(({ attributes }) => attributes.id!);
		expect(new Set(ids).size).toBe(ids.length);
		const referred = ['aria-labelledby', 'aria-describedby'].flatMap((name) =>
			withAttribute(html, name).map(({ attributes }) => attributes[name]!)
		);
		expect(referred.length).toBeGreaterThan(0);
		expect(ids).toEqual(expect.arrayContaining(referred));
	});
});

test('moving the day beyond the record keeps the as-of line at its date', () => {
	const html = draw('deadlines', 'en', '2031-01-01');
	const { x1 } = ofClass(html, 'as-of')[0]!.attributes;
	const years = ofClass(html, 'grid').map(({ attributes }) => attributes.x1);
	expect(x1).toBe(years.findLast(Boolean));
	expect(x1).not.toBe('100%');
});

test('nothing is drawn where nothing was known', () => {
	for (const chart of ['roles', 'deadlines', 'slips'] as const) {
		const html = draw(chart, 'en', '2019-01-01');
		expect(withAttribute(html, 'data-record')).toEqual([]);
		expect(ofClass(html, 'turning-points')).toEqual([]);
		expect(html).not.toMatch(/<ol[^>]*>(?:<!--[^>]*-->|\s)*<\/ol>/);
	}
});

describe.each([
	'2021',
	'2021-04',
	'2021-04-07',
	'2021-04-07?',
	'2021-04~',
	'2021-04-07/2021-04-09',
	'2021-04-07/..',
	'../2021-04-07',
	'../2021'
])('a record whose dates are all %s', (date) => {
	const told = { evidence: on('2021-12-31') };
	const happening = event('happening', date, { type: 'agreement', ...told });
	const dated = indexOf(
		{
			events: [happening],
			commitments: [
				commitment('undated', date, { madeAt: 'happening', ...told }),
				...(['fixed', 'window', 'until'] as const).map((kind) =>
					commitment(kind, date, {
						madeAt: 'happening',
						deadlines: [
							deadline('2021-12-31', { kind, date, event: 'happening' }),
							deadline('2021-12-31', { kind, date: '2022-06', change: 'extended' })
						].slice(0, kind === 'fixed' ? 2 : 1),
						...told
					})
				)
			],
			roles: [
				role('said', date, { event: 'happening', ...told }),
				role('said-again', date, { speakers: ['iraq', 'us'], ...told })
			]
		},
		'2022-01-01'
	);

	test.each(drawings)('is drawn without a hole: %s, %s', (chart, language) => {
		const view = viewOf(language, '2022-01-01');
		const html = render(CHARTS[chart], { props: { index: dated, view } }).body;
		expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
		expect(withAttribute(html, 'data-record')).toHaveLength(chart === 'slips' ? 1 : 4);
		for (const { attributes } of withAttribute(html, 'width'))
			expect(Number.parseFloat(attributes.width!)).toBeGreaterThanOrEqual(0);
	});
});
