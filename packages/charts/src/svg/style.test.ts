import { describe, expect, test } from 'vitest';
import marks from '../style/marks.css?raw';
import tokens from '../style/tokens.css?raw';
import sheet from './sheet.css?raw';
import { plainStyle } from './style.ts';
import { plainValue } from './values.ts';

test.each([
	['red', 'red'],
	['var(--ink)', '#111'],
	['var(--paper, light-dark(#fff, #000))', '#fff'],
	['light-dark(rgb(1 2 3 / 5%), var(--ink))', 'rgb(1 2 3 / 5%)'],
	['1px solid var(--ink)', '1px solid #111'],
	['0.8125rem', '13px'],
	['var(--missing)', undefined]
])('the plain value of %s is %s in the light theme', (value, plain) => {
	expect(plainValue(value, { '--ink': '#111' }, 'light')).toBe(plain);
});

test('a call that is not closed is an error', () => {
	expect(() => plainValue('var(--ink', {}, 'light')).toThrow('missing parenthesis: var(--ink');
});

const ROOT = '.mithaq-chart { --ink: light-dark(#111, #eee); --mark: var(--ink); }';

test.each([
	['a', '.mithaq-chart .a { fill: var(--ink); cursor: pointer }', '.mithaq-chart .a{fill:#eee}'],
	['a state is left out', '.a:hover { fill: red }', ''],
	['a query is left out', '@media print { .a { fill: red } } .b { fill: blue }', '.b{fill:blue}'],
	['choices are written out', '.a:is(.b, .c) path { fill: red }', '.a.b path,.a.c path{fill:red}'],
	['nothing is seen through', '.a { fill: transparent }', '.a{fill:#000;fill-opacity:0}'],
	['little is seen', '.a { fill: rgb(1 2 3 / 5%) }', '.a{fill:rgb(1,2,3);fill-opacity:0.05}'],
	[
		'what a class sets holds inside it',
		'.mithaq-chart .red { --mark: #f00 } .mithaq-chart .a { fill: var(--mark) }',
		'.mithaq-chart .a{fill:#eee}\n.mithaq-chart .red .a{fill:#f00}'
	],
	[
		'what a class sets for itself holds for it',
		'.mithaq-chart .a { --own: #f00 } .mithaq-chart .a { stroke: var(--own) }',
		'.mithaq-chart .a{stroke:#f00}'
	]
])('in a plain style %s', (_, css, plain) => {
	expect(plainStyle([ROOT, css], 'dark')).toBe(plain);
});

describe.each(['light', 'dark'] as const)("the charts' own sheets, %s", (theme) => {
	const style = plainStyle([tokens, marks, sheet], theme, { '--hatch': 'url(#hatch)' });

	test('need no properties, functions, nesting, states or queries', () => {
		expect(style).not.toMatch(/var\(|light-dark|--|@|:(?:hover|focus|is|dir|has)|&|rem\b|[<]/);
	});

	test('keep every mark and its colour', () => {
		for (const name of ['bar', 'diamond', 'symbol', 'band', 'as-of', 'grid', 'hatch', 'paper'])
			expect(style).toContain(`.${name}{`);
		expect(style).toContain(
			`.activity-combat .symbol{stroke:${theme === 'light' ? '#64140b' : '#d9604a'}}`
		);
		expect(style).toContain('.hatch{fill:url(#hatch);stroke:none}');
	});
});
