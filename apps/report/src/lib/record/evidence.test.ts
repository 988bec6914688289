import type { View } from '@mithaq/charts';
import type { Evidence } from '@mithaq/schema';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import EvidencePiece from './EvidencePiece.svelte';
import { indexOf, source } from './fixture.ts';

const index = indexOf({ sources: [source('s', '2020-01-02')] });
const quoted: Evidence = { source: 's', quote: 'حتى 2020-09-30', paragraph: 1, stance: 'supports' };

/** A piece of evidence on a page, without the marks of the framework. */
function shown(evidence: Evidence, language: 'ar' | 'en'): string {
	const view: View = { language, digits: 'latn', time: 'ltr', asOf: 0, href: () => '/' };
	const { body } = render(EvidencePiece, { props: { evidence, index, view } });
	return body.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}

test('words of ours stand beside a quotation, in the language of the page and marked as ours', () => {
	const evidence = { ...quoted, gloss: { en: 'until 30 September 2020' } };
	const html = shown(evidence, 'en');
	expect(html).toContain('<p class="gloss" lang="en" dir="ltr">');
	expect(html).toMatch(/in our words:<\/span> until 30 September 2020<\/p>/);
	const [, quotation] = /<blockquote[^>]*>(.*?)<\/blockquote>/.exec(html)!;
	expect(quotation).not.toContain('until');
	expect(/<p class="gloss".*?<\/p>/.exec(html)![0]).not.toMatch(/["“”«»]\s*until/);
	expect(shown(evidence, 'ar')).not.toContain('class="gloss"');
});

test('words of ours stand beside nothing but a quotation', () => {
	const { quote: _, ...unquoted } = { ...quoted, gloss: { en: 'until then' } };
	expect(shown(unquoted, 'en')).not.toContain('until then');
});

test('a date in an Arabic quotation runs from left to right on every page', () => {
	for (const language of ['ar', 'en'] as const)
		expect(shown(quoted, language)).toContain('حتى <bdi dir="ltr">2020-09-30</bdi>');
});
