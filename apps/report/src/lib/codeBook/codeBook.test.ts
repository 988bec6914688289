import arabic from '@mithaq/data/README.ar.md?raw';
import english from '@mithaq/data/README.md?raw';
import { marked } from 'marked';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { targetOf } from './link.ts';
import Markdown from './Markdown.svelte';
import { slugOf, unescaped } from './slug.ts';

const html = (text: string, tag = 'en') =>
	render(Markdown, {
		props: { tokens: marked.lexer(text), addressOf: (href) => href, tag }
	}).body.replace(/<!--.*?-->/g, '');

test.each([
	['# A & B', '<h1 id="a-b">A &amp; B</h1>'],
	[
		'One **two** _three_ `<four>`.',
		'<p>One <strong>two</strong> <em>three</em> <code dir="auto">&lt;four></code>.</p>'
	],
	['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
	['[x](sources/y.json)', '<p><a href="sources/y.json">x</a></p>'],
	['<script>alert(1)</script>', '']
])('%j is %j', (text, markup) => {
	expect(html(text).replace(/\s*\n\s*/g, '')).toBe(markup);
});

test.each([
	['commitments/end-it.json', { tag: 'ar', path: 'commitments/end-it/' }],
	['README.md', { tag: 'en', path: 'code-book/' }],
	['research.json', { address: '#not-recorded' }],
	['https://example.org/', { address: 'https://example.org/' }]
])('a link to %s leads to %j', (href, target) => {
	expect(targetOf(href, 'ar')).toEqual(target);
});

test('slugOf(heading) keeps letters of any script', () => {
	expect(slugOf('How to cite?')).toBe('how-to-cite');
	expect(slugOf('ما هو، وما ليس هو')).toBe('ما-هو-وما-ليس-هو');
});

test('unescaped(text) undoes what the lexer escaped', () => {
	expect(unescaped('&lt;a&gt; &amp;amp; &quot;b&quot; &#39;c&#39;')).toBe('<a> &amp; "b" \'c\'');
});

test('the two code books have the same sections and rules', () => {
	const shape = (text: string) =>
		marked.lexer(text).flatMap((token) => (token.type === 'heading' ? [token.depth] : []));
	expect(shape(arabic)).toEqual(shape(english));
	const rules = (text: string) =>
		marked
			.lexer(text)
			.flatMap((token) => (token.type === 'list' && token.ordered ? [token.items.length] : []));
	expect(rules(arabic)).toEqual(rules(english));
	const tables = (text: string) =>
		marked.lexer(text).flatMap((token) => (token.type === 'table' ? [token.rows.length] : []));
	expect(tables(arabic)).toEqual(tables(english));
});

test('dates and identifiers of an Arabic text stand apart from its letters', () => {
	expect(html('نُشر 2021-04-07 بالمعرّف `a-b`.', 'ar')).toBe(
		'<p>نُشر <bdi dir="ltr">2021-04-07</bdi> بالمعرّف <code dir="auto">a-b</code>.</p>'
	);
});
