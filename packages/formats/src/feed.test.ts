import { indexBundle } from '@mithaq/model';
import { parseAtomFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { atomFeed, xml } from './feed.ts';
import { bundle, HOSTILE, publication, smallIndex } from './fixture.ts';
import { learned } from './learned.ts';

interface Element {
	name: string;
	attributes: Record<string, string>;
	children: Element[];
	text: string;
}

/** A strict XML parser's view of a text; it throws where the text is not well-formed. */
function parsed(text: string): Element {
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const parser = new SaxesParser({ xmlns: false });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element = {
			name,
			attributes: attributes as Record<string, string>,
			children: [],
			text: ''
		};
		open.at(-1)!.children.push(element);
		open.push(element);
	});
	parser.on('text', (part) => {
		open.at(-1)!.text += part;
	});
	parser.on('closetag', () => {
		open.pop();
	});
	parser.write(text).close();
	return root.children[0]!;
}

const addresses = (language: 'ar' | 'en') => ({
	self: `${publication.data}feed.${language}.xml`,
	home: publication.home(language),
	pageOf: publication.page.bind(undefined, language)
});
const feedOf = (language: 'ar' | 'en') =>
	atomFeed(indexBundle(bundle), language, addresses(language));
const named = ({ children }: Element, name: string) =>
	children.filter((child) => child.name === name);
const one = (element: Element, name: string) => {
	expect(named(element, name), name).toHaveLength(1);
	return named(element, name)[0]!;
};
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

describe.each(['ar', 'en'] as const)('the feed of the record in %s', (language) => {
	const feed = parsed(feedOf(language));
	const entries = named(feed, 'entry');

	test('keeps the rules of RFC 4287 for a feed', () => {
		expect(feed.attributes).toMatchObject({
			xmlns: 'http://www.w3.org/2005/Atom',
			'xml:lang': language
		});
		for (const name of ['id', 'title', 'updated', 'author']) one(feed, name);
		expect(one(one(feed, 'author'), 'name').text).toBe(bundle.dataset.creator![language]);
		expect(one(feed, 'id').text).toBe(`${bundle.dataset.uriSpace}feed/${language}`);
		expect(one(feed, 'updated').text).toMatch(RFC_3339);
		const links = named(feed, 'link').map(({ attributes }) => attributes.rel);
		expect(links).toEqual(['self', 'alternate']);
	});

	test('keeps the rules of RFC 4287 for every entry', () => {
		for (const entry of entries) {
			for (const name of ['id', 'title', 'updated', 'summary']) one(entry, name);
			expect(one(entry, 'updated').text).toMatch(RFC_3339);
			expect(one(entry, 'id').text).toMatch(new RegExp(`^${bundle.dataset.uriSpace}record/\\w+/`));
			expect(() => new URL(one(entry, 'link').attributes.href!)).not.toThrow();
		}
		const ids = entries.map((entry) => one(entry, 'id').text);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('is newest first and holds everything that was learned', () => {
		const days = entries.map((entry) => one(entry, 'updated').text);
		expect(days).toEqual(days.toSorted().reverse());
		expect(entries).toHaveLength(learned(indexBundle(bundle)).length);
		expect(entries.length).toBeGreaterThan(50);
	});

	test('is read the same by an independent feed reader', () => {
		const read = parseAtomFeed(feedOf(language));
		expect(read.entries).toHaveLength(entries.length);
		expect(read.entries?.[0]).toMatchObject({
			id: one(entries[0]!, 'id').text,
			updated: one(entries[0]!, 'updated').text
		});
	});
});

test('a later deadline, assessment and reading are entries of their own', () => {
	const keys = learned(smallIndex()).map(({ id, part }) => `${id} ${part?.name ?? 'record'}`);
	expect(keys).toEqual(
		expect.arrayContaining([
			'moved record',
			'moved deadlines',
			'moved assessments',
			'contested readings'
		])
	);
	expect(keys.filter((key) => key === 'moved deadlines')).toHaveLength(1);
});

test('nothing is told before a source said it', () => {
	const ids = learned(smallIndex('2021-01-31')).map(({ id }) => id);
	expect(ids).not.toContain('said');
	expect(ids).toContain('moved');
});

test('a record that names no creator has its title for one, which a feed must have', () => {
	const { bundle: small } = smallIndex();
	const { creator: _, ...dataset } = { ...small.dataset, title: { ar: HOSTILE, en: HOSTILE } };
	const feed = parsed(atomFeed(indexBundle({ ...small, dataset }), 'en', addresses('en')));
	expect(one(one(feed, 'author'), 'name').text).toBe(
		HOSTILE.replace('\r\n', '\n').replace('\u0007', '')
	);
});

test('a hostile text is read back as text; what XML forbids is gone', () => {
	const feed = parsed(atomFeed(smallIndex(), 'en', addresses('en')));
	const titles = named(feed, 'entry').map((entry) => one(entry, 'title').text);
	const text = HOSTILE.replace('\r\n', '\n').replace('\u0007', '');
	expect(titles).toContain(`Event: ${text}`);
});

test.each([
	['a<b & "c">', 'a&lt;b &amp; &quot;c&quot;&gt;'],
	['\u0000x\uFFFE\uD800y', 'xy'],
	['😀', '😀']
])('xml(%j) is %j', (text, escaped) => {
	expect(xml(text)).toBe(escaped);
});
