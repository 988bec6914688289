import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
	commitmentFacts,
	dayOf,
	dayWords,
	deadlineWords,
	indexBundle,
	judgementWords,
	movesWords,
	sortedBy,
	spanOf,
	voiceWords
} from '@mithaq/model';
import type { Commitment, Evidence } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { fileAt } from '../browser/server.ts';
import { buildFolder, bundle, htmlOf, languages, valuesOf } from './build.ts';

useBrowser();

const PAGES = ['timeline', 'promises', 'disagreements', 'cite', 'accessibility'];
const index = indexBundle(bundle);
const asOf = dayOf(bundle.dataset.asOf);

/** The pieces of a page that each tell of one record, in order: the record's name and its HTML. */
function pieces(html: string): { record: string; html: string }[] {
	return html
		.split(' data-record="')
		.slice(1)
		.map((piece) => ({ record: piece.slice(0, piece.indexOf('"')), html: piece }));
}

/** The text of HTML: markup gone, the entities that Svelte writes read. */
function textOf(html: string): string {
	return html
		.replace(/<script[^>]*>.*?<\/script>|<!--.*?-->|<[^>]+>/gs, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&');
}

describe.each(languages)('the timeline in %s', (language) => {
	const told = pieces(htmlOf(`${language}/timeline`));

	test('has each event once, in order of time', () => {
		const inOrder = sortedBy(bundle.events, ({ date, id }) => {
			const { start, end } = spanOf(date).interval;
			return [start, end, id];
		});
		expect(told.map(({ record }) => record)).toEqual(inOrder.map(({ id }) => `events/${id}`));
		expect(told.length).toBeGreaterThan(100);
	});

	test('says who took part in each, and where each promise was made', () => {
		let made = 0;
		for (const { record, html } of told) {
			const event = index.events.get(record.slice('events/'.length))!;
			for (const { actor } of event.participants ?? [])
				expect(html, record).toContain(`href="/${language}/actors/${actor}/"`);
			for (const { id } of bundle.commitments.filter(({ madeAt }) => madeAt === event.id)) {
				const promised = html.split('data-effect="made"')[1]!.split('data-effect')[0];
				expect(promised, record).toContain(`href="/${language}/commitments/${id}/"`);
				made++;
			}
		}
		expect(made).toBe(bundle.commitments.length);
	});

	test('leads to each of its years', () => {
		const html = htmlOf(`${language}/timeline`);
		const years = new Set(bundle.events.map(({ date }) => /\d{4}/.exec(date)![0]));
		for (const year of years) {
			expect(html).toContain(`href="#y${year}"`);
			expect(html).toContain(`id="y${year}"`);
		}
	});
});

/** What is open, then what nobody can say, then what is settled. */
const ORDER = [
	'noWord',
	'voicesDiffer',
	'unverifiable',
	'mayBeDue',
	'notYetDue',
	'underWay',
	'stalled',
	'notStarted',
	'partlyMet',
	'standing',
	'undated',
	'saidNotMet',
	'reversed',
	'noLongerInForce',
	'doneByEvent',
	'saidMet',
	'saidMetByMore'
];

describe.each(languages)('the page of the promises in %s', (language) => {
	const view = { language, digits: 'latn' } as const;
	const html = htmlOf(`${language}/promises`);
	const sections = html
		.split('<section id="')
		.slice(1)
		.map((section) => ({ code: section.slice(0, section.indexOf('"')), html: section }));

	test('has each commitment once, under what came of it by the last day', () => {
		const told = sections.flatMap(({ code, html }) =>
			pieces(html).map(({ record }) => [record, code])
		);
		const expected = bundle.commitments.map((commitment) => [
			`commitments/${commitment.id}`,
			commitmentFacts(index, commitment, asOf).outcome
		]);
		expect(told.toSorted()).toEqual(expected.toSorted());
	});

	test('has what is open before what is settled, each with the whole of what is said of it', () => {
		const order = sections.map(({ code }) => ORDER.indexOf(code));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		for (const { html } of sections)
			for (const { record, html: piece } of pieces(html)) {
				const commitment = index.commitments.get(record.slice('commitments/'.length))!;
				const facts = commitmentFacts(index, commitment, asOf);
				expect(textOf(piece), record).toContain(judgementWords(facts, index, view));
				expect(textOf(piece).includes(movesWords(facts, view)), record).toBe(true);
			}
	});

	test('passes no judgement', () => {
		expect(textOf(html)).not.toMatch(/broken|failed|violat|betray|نُقض|نكث|أخلّ|انتهك/i);
	});

	test('says how many there are of each', () => {
		const introduction = /<p class="introduction">(.*?)<\/p>/s.exec(html)![1]!;
		expect(introduction).toContain(String(bundle.commitments.length));
		for (const { code, html } of sections)
			expect(introduction, code).toContain(`(${pieces(html).length})`);
	});
});

describe.each(languages)('the page of disagreements in %s', (language) => {
	const view = { language, digits: 'latn' } as const;
	const html = htmlOf(`${language}/disagreements`);
	const AGAINST = ['qualifies', 'disputes', 'refutes'];
	const KINDS = ['events', 'commitments', 'roles', 'strengths', 'actors'] as const;
	const contested = KINDS.flatMap((kind) =>
		bundle[kind].map((record) => ({
			name: `${kind}/${record.id}`,
			against: evidenceIn(record).filter(({ stance }) => AGAINST.includes(stance))
		}))
	).filter(({ against }) => against.length > 0);
	const [readings, dates, voices, ...groups] = html.split('<section id="').slice(1);

	test('has each record that some evidence is against, and what that says, beside it', () => {
		const told = groups.flatMap(pieces);
		expect(told.map(({ record }) => record).toSorted()).toEqual(
			contested.map(({ name }) => name).toSorted()
		);
		for (const { name, against } of contested) {
			const { html } = told.find(({ record }) => record === name)!;
			const said = html
				.split('class="against"')
				.slice(1)
				.map((side) => side.split('class="beside"')[0]!);
			for (const { quote, note, source: id } of against) {
				const source = index.sources.get(id)!;
				expect(said.join(), name).toContain(`/${language}/sources/${id}/`);
				if (note) expect(textOf(said.join()), name).toContain(note[language]);
				if (!quote) continue;
				expect(textOf(said.join()), name).toContain(quote);
				const direction = source.language === 'ar' ? 'rtl' : 'ltr';
				expect(said.join(), name).toContain(`lang="${source.language}" dir="${direction}"`);
			}
		}
		expect(contested.flatMap(({ against }) => against).length).toBeGreaterThan(50);
		expect(
			contested.flatMap(({ against }) => against.filter(({ quote }) => quote)).length
		).toBeGreaterThan(5);
	});

	test('has each date of what is given several by different speakers, and each word of what came out differently', () => {
		const facts = bundle.commitments.map((commitment) => commitmentFacts(index, commitment, asOf));
		const dated = facts.filter(({ current }) => current.filter(({ due }) => due).length > 1);
		const told = facts.filter(({ outcome }) => outcome === 'voicesDiffer');
		expect(valuesOf(dates!, 'data-dated')).toEqual(
			expect.arrayContaining(dated.map(({ commitment }) => commitment.id))
		);
		expect(valuesOf(dates!, 'data-dated')).toHaveLength(dated.length);
		expect(valuesOf(voices!, 'data-told')).toHaveLength(told.length);
		for (const { current } of dated)
			for (const { deadline } of current)
				expect(textOf(dates!)).toContain(deadlineWords(deadline, index, view));
		for (const each of told)
			for (const voice of each.voices)
				expect(textOf(voices!)).toContain(voiceWords(voice, each, index, view));
		expect(told.length).toBeGreaterThan(0);
	});

	test('has each reading of what is read in several ways', () => {
		const several = bundle.commitments.filter(
			(commitment) => commitmentFacts(index, commitment, asOf).readings.length > 1
		);
		const told = pieces(readings!);
		expect(told.map(({ record }) => record).toSorted()).toEqual(
			several.map(({ id }) => `commitments/${id}`).toSorted()
		);
		for (const { id, readings } of several) {
			const { html } = told.find(({ record }) => record === `commitments/${id}`)!;
			for (const { reading } of readings!) expect(textOf(html), id).toContain(reading[language]);
		}
		expect(several.length).toBeGreaterThan(5);
	});
});

/** Every piece of evidence anywhere in a record. */
function evidenceIn(value: unknown): Evidence[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('stance' in value) return [value as Evidence];
	return Object.values(value as Partial<Commitment>).flatMap(evidenceIn);
}

describe.each(languages)('the page about citing in %s', (language) => {
	const html = htmlOf(`${language}/cite`);
	const citations = html
		.split('<blockquote class="citation"')
		.slice(1)
		.map((text) => textOf(`<${text.split('</blockquote>')[0]}`));

	test('cites with title, version, day and licence, at an address that the site has', () => {
		const { title, version, licence } = bundle.dataset;
		expect(citations.length).toBeGreaterThanOrEqual(7);
		for (const citation of citations) {
			expect(citation).toMatch(citation.includes(title.ar) ? title.ar : title.en);
			expect(citation).toContain(version);
			expect(citation).toContain(licence);
			const [address] = /https:\/\/w3id\.org\/mithaq\/\S+/.exec(citation)!;
			const { pathname, hash } = new URL(address.replace('/mithaq/', '/'));
			expect(fileAt(buildFolder, pathname), address).toBeDefined();
			if (hash) expect(valuesOf(htmlOf(pathname), 'id'), address).toContain(hash.slice(1));
		}
	});

	test('begins each citation of the whole with who keeps the record', () => {
		const { creator, title } = bundle.dataset;
		for (const each of languages)
			expect(citations.some((citation) => citation.startsWith(creator![each]))).toBe(true);
		for (const citation of citations)
			expect(citation).toContain(citation.includes(title.ar) ? creator!.ar : creator!.en);
	});

	test('shows the BibTeX entry that it offers as a file', () => {
		const [, entry] = /<pre class="bibtex"[^>]*><code>(.*?)<\/code>/s.exec(html)!;
		const file = readFileSync(join(buildFolder, 'data/CITATION.bib'), 'utf8');
		expect(textOf(entry!)).toBe(file);
		expect(html).toContain('href="/data/CITATION.bib" download');
	});

	test('cites the day of a chart that was moved to another', () => {
		const moved = citations.find((citation) => citation.includes('?asOf='))!;
		const [, day] = /\?asOf=([\d-]+)/.exec(moved)!;
		expect(moved).toContain(dayWords(dayOf(day!), { language, digits: 'latn' }));
		expect(dayOf(day!)).toBeLessThan(asOf);
	});
});

test.each(languages)(
	'the statement of accessibility names only keys that tests press, in %s',
	(language) => {
		const names: Record<string, string> = {
			'←': 'ArrowLeft',
			'→': 'ArrowRight',
			'↑': 'ArrowUp',
			'↓': 'ArrowDown',
			'Page Up': 'PageUp',
			'Page Down': 'PageDown',
			'−': '-'
		};
		const tests = ['keyboard', 'zoom'].map((name) =>
			readFileSync(new URL(`${name}.test.ts`, import.meta.url), 'utf8')
		);
		const keys = [...htmlOf(`${language}/accessibility`).matchAll(/<kbd[^>]*>(.*?)<\/kbd>/g)].map(
			([, key]) => textOf(key!)
		);
		expect(keys.length).toBeGreaterThan(10);
		for (const key of keys) expect(tests.join(), key).toContain(`'${names[key] ?? key}'`);
	}
);

test('none of these pages has a script, data of its own, or its words in a script of the site', () => {
	const folder = join(buildFolder, '_app/immutable');
	const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => readFileSync(join(folder, file), 'utf8'));
	expect(scripts.length).toBeGreaterThan(10);
	for (const language of languages) {
		for (const page of PAGES) {
			const path = `${language}/${page}`;
			const html = htmlOf(path);
			expect(html, path).not.toMatch(/<script[^>]*src|import\(|modulepreload/);
			expect(readdirSync(join(buildFolder, path)), path).toEqual(['index.html']);
			const sentence = /<p class="introduction">.*?([^<>{}.\d]{25,60})/s.exec(html)![1]!;
			expect(
				scripts.filter((script) => script.includes(sentence)),
				sentence
			).toEqual([]);
		}
	}
});

test.each(languages)('the foot of the front page leads to each of them, in %s', (language) =>
	onPage(`/${language}/`, {}, async (page) => {
		const noise: string[] = [];
		page.on('console', (message) => noise.push(message.text()));
		for (const path of PAGES) {
			await page.locator(`footer a[href="/${language}/${path}/"]`).click();
			await page.waitForURL(`**/${language}/${path}/`);
			await page.waitForSelector(`article.${path}`);
			await page.goBack();
			await page.waitForSelector('#roles');
		}
		expect(noise).toEqual([]);
	})
);
