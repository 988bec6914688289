import { describe, expect, test } from 'vitest';
import { fileAt } from '../browser/server.ts';
import { buildFolder, bundle, htmlOf, languages, pagePaths, valuesOf } from './build.ts';

const KINDS = ['events', 'commitments', 'roles', 'strengths', 'sources', 'actors'] as const;
const pages = pagePaths();

describe.each(languages)('the site in %s', (language) => {
	test.each(['commitments', 'roles'] as const)(
		'has a mark for each of the %s, without scripts',
		(kind) => {
			const marks = valuesOf(htmlOf(language), 'data-record').filter((name) =>
				name.startsWith(`${kind}/`)
			);
			expect(marks.sort()).toEqual(bundle[kind].map(({ id }) => `${kind}/${id}`).sort());
		}
	);

	test('has a page for each record', () => {
		const wanted = KINDS.flatMap((kind) =>
			bundle[kind].map(({ id }) => `/${language}/${kind}/${id}/`)
		);
		expect(pages).toEqual(expect.arrayContaining(wanted));
		expect(wanted.length).toBeGreaterThan(100);
	});

	test.each(['commitments', 'roles', 'strengths', 'events', 'actors'] as const)(
		'shows on the page of each of the %s the phrase and the paragraph that it rests on',
		(kind) => {
			for (const record of bundle[kind]) {
				const html = textOf(htmlOf(`${language}/${kind}/${record.id}`));
				for (const { quote, paragraph } of record.evidence) {
					if (quote) expect(html, record.id).toContain(quote.replace(/\s+/g, ' '));
					if (paragraph)
						expect(html, record.id).toMatch(new RegExp(`(paragraph|الفقرة) ${paragraph}(?!\\d)`));
				}
			}
		}
	);

	test('names its language and direction', () => {
		const direction = language === 'ar' ? 'rtl' : 'ltr';
		expect(htmlOf(language)).toContain(`<html lang="${language}" dir="${direction}">`);
	});
});

/** Text as a reader sees it: markup gone, entities read, white space folded. */
function textOf(html: string): string {
	const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, '')
		.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!)
		.replace(/\s+/g, ' ');
}

test('every link inside the site leads to a file, and every fragment to an element', () => {
	const broken: string[] = [];
	for (const page of pages) {
		for (const href of valuesOf(htmlOf(page), 'href')) {
			if (/^(https?:|data:)/.test(href)) continue;
			const target = new URL(href, `http://site${page}`);
			const file = fileAt(buildFolder, decodeURIComponent(target.pathname));
			if (!file) broken.push(`${page} → ${href}`);
			else if (target.hash && !hasId(target)) broken.push(`${page} → ${href} (no such element)`);
		}
	}
	expect(broken).toEqual([]);
});

function hasId({ pathname, hash }: URL): boolean {
	return valuesOf(htmlOf(decodeURIComponent(pathname)), 'id').includes(
		decodeURIComponent(hash.slice(1))
	);
}

test('no page loads anything from elsewhere', () => {
	for (const page of pages) {
		const html = htmlOf(page);
		const loaded = [
			...valuesOf(html, 'src'),
			...(html.match(/<link(?! rel="(?:canonical|alternate)")[^>]+>/g) ?? [])
		];
		expect(
			loaded.filter((item) => /https?:\/\//.test(item)),
			page
		).toEqual([]);
	}
});

test('the root offers both languages', () => {
	expect(valuesOf(htmlOf('.'), 'href')).toEqual(expect.arrayContaining(['/ar/', '/en/']));
});
