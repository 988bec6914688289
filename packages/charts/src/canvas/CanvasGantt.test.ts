import { commitmentName, knownCommitments } from '@mithaq/model';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, viewOf } from '../fixture.ts';
import { ganttDomain } from '../layout/gantt.ts';
import DeadlineGantt from '../charts/DeadlineGantt.svelte';
import { ofClass, tagsOf, withAttribute } from '../markup.ts';
import CanvasGantt from './CanvasGantt.svelte';
import { packGantt } from './packed.ts';
import { syntheticRecord } from './synthetic.ts';

const index = syntheticRecord(400);

describe.each(LANGUAGES)('the Gantt on a canvas, in %s', (language) => {
	const view = viewOf(language, index.bundle.dataset.asOf);
	const commitments = knownCommitments(index, view.asOf);
	const domain = ganttDomain(commitments, view.asOf);
	const html = render(CanvasGantt, { props: { commitments, index, view, domain } }).body;

	test('has one tab stop among its marks: a link to the first commitment, with its name', () => {
		const links = tagsOf(html).filter(({ name }) => name === 'a');
		const [first] = packGantt(commitments, view.asOf, domain, index.sides).facts;
		expect(links).toHaveLength(1);
		expect(links[0]!.attributes).toMatchObject({
			href: view.href('commitments', first!.commitment.id),
			'data-record': `commitments/${first!.commitment.id}`,
			'aria-label': commitmentName(first!, index, view)
		});
	});

	test('hides the canvas from those who hear it, and claims to be no application', () => {
		const canvas = tagsOf(html).find(({ name }) => name === 'canvas');
		expect(canvas!.attributes['aria-hidden']).toBe('true');
		expect(withAttribute(html, 'role').map(({ attributes }) => attributes.role)).toEqual([
			'group',
			'group'
		]);
		for (const { attributes } of withAttribute(html, 'role'))
			expect(attributes['aria-label']).toMatch(/\S{3}/);
	});

	test('names each party above its rows', () => {
		const parties = new Set(
			commitments.map(({ sides }) => (sides.length === 1 ? sides[0] : 'together'))
		);
		expect(tagsOf(html).filter(({ name }) => name === 'h3')).toHaveLength(parties.size);
	});

	test('names its buttons', () => {
		const buttons = tagsOf(html).filter(({ name }) => name === 'button');
		expect(buttons).toHaveLength(3);
		expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
	});

	test('has no mark where there is no commitment', () => {
		const props = { commitments: [], index, view, domain };
		expect(withAttribute(render(CanvasGantt, { props }).body, 'data-record')).toEqual([]);
	});
});

test('a chart of so many commitments leaves the rows to the canvas, and its table stands open without scripts', () => {
	const large = syntheticRecord(2000);
	const view = viewOf('en', large.bundle.dataset.asOf);
	const html = render(DeadlineGantt, { props: { index: large, view } }).body;
	expect(ofClass(html, 'gantt')).toEqual([]);
	expect(ofClass(html, 'data-table')[0]!.attributes).toHaveProperty('open');
	const known = knownCommitments(large, view.asOf);
	expect(html.split('<th scope="row"').length - 1).toBe(known.length);
});
