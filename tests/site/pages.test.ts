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

	test('shows on an actor’s page all that it promised, was promised, said, gave, read, assessed and took part in', () => {
		let shown = 0;
		for (const { id } of bundle.actors) {
			const groups = new Map(
				htmlOf(`${language}/actors/${id}`)
					.split('<div id="')
					.slice(1)
					.map((group) => [group.slice(0, group.indexOf('"')), group.split('</ul>')[0]!])
			);
			for (const [capacity, records] of Object.entries(namedAs(id))) {
				const kind = capacity.split('-')[0];
				const links = valuesOf(groups.get(capacity) ?? '', 'href');
				const wanted = records.map((record) => `/${language}/${kind}/${record.id}/`);
				expect(links.toSorted(), `${id} ${capacity}`).toEqual(wanted.toSorted());
				shown += wanted.length;
			}
		}
		expect(shown).toBeGreaterThan(500);
	});

	test('says on the page of each record how to correct it and how recent it is', () => {
		for (const kind of KINDS)
			for (const { id } of bundle[kind]) {
				const file = htmlOf(`${language}/${kind}/${id}`).split('class="file"')[1]!;
				expect(file, id).toContain(`data/${kind}/${id}.json`);
				expect(file, id).toContain(bundle.dataset.version);
				expect(file.includes(LATEST[language]), id).toBe(kind !== 'sources');
			}
	});

	test('names its language and direction', () => {
		const direction = language === 'ar' ? 'rtl' : 'ltr';
		expect(htmlOf(language)).toContain(`<html lang="${language}" dir="${direction}"`);
	});
});

const LATEST = {
	ar: 'تاريخ نشر أحدث مصادره',
	en: 'Latest source published'
};

/** The records that name an actor, by what they name it as. */
function namedAs(actor: string): Record<string, { id: string }[]> {
	const { commitments, roles, strengths, events } = bundle;
	return {
		'commitments-by': commitments.filter(({ by }) => by.includes(actor)),
		'commitments-to': commitments.filter(({ to }) => to?.includes(actor)),
		'commitments-reader': commitments.filter(({ readings }) =>
			readings?.some((reading) => reading.actor === actor)
		),
		'commitments-assessor': commitments.filter(({ assessments }) =>
			assessments?.some(({ assessor }) => assessor === actor)
		),
		'roles-speakers': roles.filter(({ speakers }) => speakers.includes(actor)),
		'roles-force': roles.filter(({ force }) => force === actor),
		'strengths-speaker': strengths.filter(({ speaker }) => speaker === actor),
		'strengths-force': strengths.filter(({ force }) => force === actor),
		'events-participant': events.filter(({ participants }) =>
			participants?.some((participant) => participant.actor === actor)
		)
	};
}

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
			else if (target.hash && !hasId(target) && !isFormer(page, target))
				broken.push(`${page} → ${href} (no such element)`);
		}
	}
	expect(broken).toEqual([]);
});

/** A chart of an earlier version names deadlines by their place; today's record may have fewer: its page opens at its head. */
function isFormer(page: string, { hash }: URL): boolean {
	return page.includes('/versions/') && /^#deadline-\d+$/.test(hash);
}

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
