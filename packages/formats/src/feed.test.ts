import { indexBundle, type RecordIndex } from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { parseAtomFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { atomFeed } from './feed.ts';
import { bundle, HOSTILE, publication, smallIndex } from './fixture.ts';
import { learned } from './learned.ts';
import { xml } from './xml.ts';

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
	archive: (number: number) => `${publication.data}feed.${language}.${number}.xml`,
	home: publication.home(language),
	pageOf: publication.page.bind(undefined, language)
});
const index = indexBundle(bundle);
const documentsOf = (language: 'ar' | 'en', record = index, earlier: RecordIndex[] = []) =>
	atomFeed(record, language, addresses(language), earlier);
const named = ({ children }: Element, name: string) =>
	children.filter((child) => child.name === name);
const one = (element: Element, name: string) => {
	expect(named(element, name), name).toHaveLength(1);
	return named(element, name)[0]!;
};
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const linksOf = (feed: Element) =>
	new Map(named(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href]));
const idsOf = (feed: Element) => named(feed, 'entry').map((entry) => one(entry, 'id').text);
const entryOf = (feed: Element, id: string) =>
	named(feed, 'entry').find((entry) => one(entry, 'id').text.endsWith(id))!;

describe.each(['ar', 'en'] as const)('the feed of the record in %s', (language) => {
	const documents = documentsOf(language);
	const feeds = documents.map(({ content }) => parsed(content));

	test('keeps the rules of RFC 4287 for a feed, in each of its documents', () => {
		for (const feed of feeds) {
			expect(feed.attributes).toMatchObject({
				xmlns: 'http://www.w3.org/2005/Atom',
				'xml:lang': language
			});
			for (const name of ['id', 'title', 'updated', 'author']) one(feed, name);
			expect(one(one(feed, 'author'), 'name').text).toBe(bundle.dataset.creator![language]);
			expect(one(feed, 'id').text).toBe(`${bundle.dataset.uriSpace}feed/${language}`);
			expect(one(feed, 'updated').text).toMatch(RFC_3339);
			for (const rel of ['self', 'alternate']) expect(linksOf(feed).has(rel)).toBe(true);
		}
	});

	test('keeps the rules of RFC 4287 for every entry', () => {
		for (const feed of feeds) {
			for (const entry of named(feed, 'entry')) {
				for (const name of ['id', 'title', 'updated', 'published', 'summary']) one(entry, name);
				expect(one(entry, 'updated').text).toMatch(RFC_3339);
				expect(one(entry, 'published').text).toMatch(RFC_3339);
				expect(one(entry, 'id').text).toMatch(
					new RegExp(`^${bundle.dataset.uriSpace}record/\\w+/`)
				);
				expect(() => new URL(one(entry, 'link').attributes.href!)).not.toThrow();
			}
			expect(new Set(idsOf(feed)).size).toBe(idsOf(feed).length);
		}
	});

	test('is newest first, and its documents hold everything that was learned', () => {
		for (const feed of feeds) {
			const days = named(feed, 'entry').map(
				(entry) => one(entry, 'updated').text + one(entry, 'published').text
			);
			expect(days).toEqual(days.toSorted().reverse());
			expect(days.length).toBeLessThanOrEqual(100);
		}
		const ids = new Set(feeds.flatMap(idsOf));
		expect(ids.size).toBe(learned(index).length);
		expect(ids.size).toBeGreaterThan(300);
	});

	test('its archive is linked from the newest to the oldest and back (RFC 5005)', () => {
		const byAddress = new Map(feeds.map((feed) => [linksOf(feed).get('self'), feed]));
		expect(byAddress.size).toBe(feeds.length);
		const walk = (from: Element, rel: string): Element[] => {
			const to = linksOf(from).get(rel);
			return to === undefined ? [from] : [from, ...walk(byAddress.get(to)!, rel)];
		};
		const back = walk(feeds[0]!, 'prev-archive');
		expect(back).toHaveLength(feeds.length);
		expect(walk(back.at(-1)!, 'next-archive').toReversed()).toEqual(back.slice(1));
		for (const [i, feed] of feeds.entries()) {
			expect(named(feed, 'fh:archive')).toHaveLength(i === 0 ? 0 : 1);
			expect(linksOf(feed).get('current')).toBe(i === 0 ? undefined : addresses(language).self);
		}
		expect(feeds[0]!.attributes['xmlns:fh']).toBe('http://purl.org/syndication/history/1.0');
	});

	test('is read the same by an independent feed reader', () => {
		for (const [i, { content }] of documents.entries()) {
			const read = parseAtomFeed(content);
			expect(read.entries?.map(({ id }) => id)).toEqual(idsOf(feeds[i]!));
			expect(read.entries?.map(({ updated }) => updated)).toEqual(
				named(feeds[i]!, 'entry').map((entry) => one(entry, 'updated').text)
			);
		}
	});
});

describe('versions', () => {
	const { bundle: first } = smallIndex('2022-12-31');
	const later = (change: (copy: Bundle) => void, asOf = '2024-12-31') => {
		const copy = structuredClone(first);
		copy.dataset.asOf = asOf;
		change(copy);
		return indexBundle(copy);
	};
	const earlier = [indexBundle(first)];
	const feedOf = (record: RecordIndex, versions = earlier) =>
		parsed(documentsOf('en', record, versions)[0]!.content);
	const told = (feed: Element, id: string) => {
		const entry = entryOf(feed, id);
		return [one(entry, 'published').text, one(entry, 'updated').text];
	};

	test('an entry is published with its first source and updated with the version it came in', () => {
		const feed = feedOf(later(() => {}));
		expect(told(feed, 'commitments/firm')).toEqual([
			'2020-01-01T00:00:00Z',
			'2022-12-31T00:00:00Z'
		]);
		expect(one(feed, 'updated').text).toBe('2022-12-31T00:00:00Z');
	});

	test('what a version corrected appears anew, and nothing else does', () => {
		const corrected = later((copy) => {
			copy.commitments.find(({ id }) => id === 'firm')!.evidence[0]!.stance = 'disputes';
		});
		const feed = feedOf(corrected);
		expect(idsOf(feed)[0]).toMatch(/commitments\/firm$/);
		expect(told(feed, 'commitments/firm')).toEqual([
			'2020-01-01T00:00:00Z',
			'2024-12-31T00:00:00Z'
		]);
		const updated = named(feed, 'entry').map((entry) => one(entry, 'updated').text);
		expect(updated.filter((moment) => moment.startsWith('2024'))).toHaveLength(1);
		expect(idsOf(feed)).toHaveLength(idsOf(feedOf(later(() => {}))).length);
	});

	test('a version kept to the same day as the one before is newer by a second', () => {
		const corrected = later((copy) => {
			copy.commitments.find(({ id }) => id === 'firm')!.action.en = 'Do it well.';
		}, first.dataset.asOf);
		expect(told(feedOf(corrected), 'commitments/firm')[1]).toBe('2022-12-31T00:00:01Z');
	});

	test('the same version frozen and not is the same feed', () => {
		const record = later(() => {});
		expect(documentsOf('en', record, [...earlier, record])).toEqual(
			documentsOf('en', record, earlier)
		);
	});

	test('a source that is dated anew makes its news appear anew', () => {
		const redated = later((copy) => {
			copy.sources.find(({ id }) => id === 'on-2021-06-01')!.published = '2021-06-02';
		});
		expect(told(feedOf(redated), '#deadline-at-2021-06-01-fixed')).toEqual([
			'2021-06-02T00:00:00Z',
			'2024-12-31T00:00:00Z'
		]);
	});

	test('what a version left out is said to be gone, and no address leads to its page', () => {
		const without = later((copy) => {
			copy.events = copy.events.filter(({ id }) => id !== 'strike');
		});
		const feed = feedOf(without);
		const [gone, ...others] = named(feed, 'at:deleted-entry').map(({ attributes }) => attributes);
		expect(gone).toMatchObject({ when: '2024-12-31T00:00:00Z' });
		expect(gone!.ref).toMatch(/events\/strike$/);
		expect(others).toEqual([]);
		expect(one(feed, 'updated').text).toBe('2024-12-31T00:00:00Z');
		expect(idsOf(feed).join()).not.toContain('strike');
		expect(parseAtomFeed(documentsOf('en', without, earlier)[0]!.content).entries).toHaveLength(
			idsOf(feed).length
		);
		const back = documentsOf(
			'en',
			later(() => {}),
			[...earlier, without]
		)[0]!.content;
		expect(back).not.toContain('deleted-entry');
		expect(back).toContain('events/strike</id>');
	});

	test('an earlier deadline found later leaves the identifiers of the others to them', () => {
		const found = later((copy) => {
			const { deadlines } = copy.commitments.find(({ id }) => id === 'moved')!;
			deadlines!.unshift({ ...deadlines![1]!, event: 'strike' });
		});
		const before = feedOf(indexBundle(first), []);
		const after = feedOf(found);
		const id = 'moved#deadline-at-2021-06-01-fixed';
		expect(one(entryOf(after, id), 'title').text).toBe(one(entryOf(before, id), 'title').text);
		expect(told(after, id)[1]).toBe('2022-12-31T00:00:00Z');
		expect(told(after, 'moved#deadline-strike-fixed')[1]).toBe('2024-12-31T00:00:00Z');
		for (const entry of named(after, 'entry'))
			expect(one(entry, 'link').attributes.href!.split('#')[1]).toBe(
				one(entry, 'id').text.split('#')[1]
			);
	});

	test('a document of the archive stays as it is, whatever comes after it', () => {
		const grown = { ...index.bundle, dataset: { ...bundle.dataset, asOf: '2026-12-31' } };
		grown.events = grown.events.map((event, i) =>
			i % 2 ? event : { ...event, summary: { ar: 'صُحّح.', en: 'Corrected.' } }
		);
		const before = documentsOf('en');
		const after = documentsOf('en', indexBundle(grown), [index]);
		expect(after.length).toBeGreaterThan(before.length - 1);
		expect(after.slice(1, before.length)).toEqual(
			before.slice(1).map((document) =>
				document.archive! < before.length - 1
					? document
					: {
							...document,
							content: expect.stringContaining('<fh:archive/>') as string
						}
			)
		);
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
	const feed = parsed(documentsOf('en', indexBundle({ ...small, dataset }))[0]!.content);
	expect(one(one(feed, 'author'), 'name').text).toBe(
		HOSTILE.replace('\r\n', '\n').replace('\u0007', '')
	);
});

test('a hostile text is read back as text; what XML forbids is gone', () => {
	const feed = parsed(documentsOf('en', smallIndex())[0]!.content);
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
