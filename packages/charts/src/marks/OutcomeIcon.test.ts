import { outcome } from '@mithaq/schema';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { ofClass, tagsOf } from '../markup.ts';
import marks from '../style/marks.css?raw';
import OutcomeIcon from './OutcomeIcon.svelte';

const codes = outcome.codes.map(({ code }) => code);

/** The shapes of an icon, without the class that colours it. */
function shapesOf(code: (typeof codes)[number]): string {
	const paths = tagsOf(render(OutcomeIcon, { props: { outcome: code } }).body).filter(
		({ name }) => name === 'path'
	);
	return paths.map(({ attributes }) => `${attributes.class} ${attributes.d}`).join();
}

test('every outcome has an icon of its own; silence is a ring of dots where an undated one is a ring', () => {
	const dotted = ['noWord'];
	const shapes = codes.map((code) => `${shapesOf(code)}${dotted.includes(code) ? ' dotted' : ''}`);
	expect(shapes.every((shape) => shape.length > 5)).toBe(true);
	expect(new Set(shapes).size).toBe(codes.length);
	expect(marks).toMatch(/\.outcome-icon\.noWord path \{\s*stroke-dasharray/);
});

test.each(codes)('the icon of %s is called by its code', (code) => {
	const { body } = render(OutcomeIcon, { props: { outcome: code } });
	expect(ofClass(body, code)).toHaveLength(1);
});

test('only what somebody says was not met or was undone has the colour of what is late', () => {
	const late = /\.outcome-icon:is\(([^)]*)\) path \{\s*stroke: var\(--c-late/.exec(marks)![1];
	expect(late).toBe('.saidNotMet, .reversed');
});
