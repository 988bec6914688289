import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvParseRows } from 'd3-dsv';
import { shownCommitmentTable, shownHeadCountTable, shownStatementTable } from '@mithaq/formats';
import { dayOf, indexBundle } from '@mithaq/model';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { answers, onPage, useBrowser } from '../browser/page.ts';
import { serve } from '../browser/server.ts';
import { buildFolder, bundle, htmlOf, languages, pagePaths, valuesOf } from './build.ts';
import { asOf, movedOn } from './facts.ts';

useBrowser();

const CHARTS = ['roles', 'deadlines', 'slips'] as const;
const MARKS = {
	roles: bundle.roles.length + bundle.strengths.length,
	deadlines: bundle.commitments.length,
	slips: movedOn(asOf).length
};
const FIGURES = ['roles', 'deadlines'] as const;
/** The tables of a figure, the marks of each, the folder of their records, and at which place of a row a column's words stand. */
const TABLES = {
	statements: {
		figure: 'roles',
		marks: '.role-lanes',
		kind: 'roles',
		cells: { activities_words: 4 }
	},
	'head-counts': {
		figure: 'roles',
		marks: '.role-lanes',
		kind: 'strengths',
		cells: { figure_words: 1, place_words: 3, counts_words: 4 }
	},
	commitments: {
		figure: 'deadlines',
		marks: ':is(.gantt, .slips)',
		kind: 'commitments',
		cells: { deadline_words: 3, outcome_words: 4, moves_words: 5 }
	}
} as const;
/** What a cell of a page says where that of a file is empty. */
const NONE = { ar: 'لا شيء', en: 'none' };
const index = indexBundle(bundle);
const view = { asOf: 0, language: 'en', digits: 'latn' } as const;
/** The same tables without a row, which say how their columns are headed. */
const EMPTY = {
	statements: shownStatementTable([], index, view),
	'head-counts': shownHeadCountTable([], index, view),
	commitments: shownCommitmentTable([], index, view)
};
const WORDS = {
	ar: {
		SVG: 'رسم (SVG)',
		PNG: 'صورة (PNG)',
		statements: 'الأقوال (CSV)',
		'head-counts': 'أعداد القوات (CSV)',
		commitments: 'الالتزامات (CSV)',
		link: 'انسخ الرابط',
		cancel: 'ألغِ الإعداد'
	},
	en: {
		SVG: 'Drawing (SVG)',
		PNG: 'Image (PNG)',
		statements: 'Statements (CSV)',
		'head-counts': 'Head counts (CSV)',
		commitments: 'Commitments (CSV)',
		link: 'Copy link',
		cancel: 'Cancel'
	}
};

/** A text of an SVG document, and where it stands on the screen. */
interface Box {
	text: string;
	/** Whether the sheet itself sets it, and not the drawing in it. */
	isLine: boolean;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Where the ink of the texts of an SVG document stands, line by line, and how large it is. */
function textsOf(): { width: number; height: number; texts: Box[] } {
	const root = document.documentElement as unknown as SVGSVGElement;
	const context = new OffscreenCanvas(1, 1).getContext('2d')!;
	const found = document.querySelectorAll<SVGTextElement>('text:not(.lines), text.lines tspan');
	const texts = [...found].map((line) => {
		const { fontWeight, fontSize, fontFamily } = getComputedStyle(line);
		context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
		const ink = context.measureText(line.textContent!);
		const baseline = line.getStartPositionOfChar(0).matrixTransform(line.getScreenCTM()!).y;
		const { left, right } = line.getBoundingClientRect();
		const top = baseline - ink.actualBoundingBoxAscent;
		const bottom = baseline + ink.actualBoundingBoxDescent;
		return { text: line.textContent!, isLine: line.tagName === 'tspan', left, right, top, bottom };
	});
	return { width: root.width.baseVal.value, height: root.height.baseVal.value, texts };
}

/** The faces of the site, so that where a text stands depends on no font of the machine. */
const FACES = ([400, 600] as const).flatMap((weight) => [
	{ file: faceOf('latin', weight), weight: `${weight}`, range: 'U+0-5FF,U+2000-2BFF' },
	{
		file: faceOf('arabic', weight),
		weight: `${weight}`,
		range: 'U+600-8FF,U+200C-200F,U+FB50-FEFC'
	}
]);

/** A face of the built site, as base64. */
function faceOf(script: string, weight: number): string {
	const folder = join(buildFolder, '_app/immutable/assets');
	const files = readdirSync(folder).filter((name) => name.includes(`-${script}-${weight}-normal.`));
	expect(files).toHaveLength(1);
	return readFileSync(join(folder, files[0]!), 'base64');
}

/** Sets the texts of an SVG document in the site's own faces. */
async function bringFonts(page: Page): Promise<void> {
	const loaded = await page.evaluate(async (faces) => {
		for (const { file, weight, range } of faces) {
			const source = `url(data:font/woff2;base64,${file})`;
			const face = new FontFace('Plex', source, { weight, unicodeRange: range });
			document.fonts.add(await face.load());
		}
		await document.fonts.ready;
		return [...document.fonts].filter(({ status }) => status === 'loaded').length;
	}, FACES);
	expect(loaded).toBe(FACES.length);
}

/** Tall scripts reach into the line above by a hair. */
const HAIR = 3;

function apart(a: Box, b: Box): boolean {
	return (
		a.right <= b.left + HAIR ||
		b.right <= a.left + HAIR ||
		a.bottom <= b.top + HAIR ||
		b.bottom <= a.top + HAIR
	);
}

/** How many colours an image has among points spread over it, its size, and how much of it is dark. */
function coloursOf(
	page: Page,
	address: string
): Promise<{ size: number[]; colours: number; ink: number }> {
	return page.evaluate(async (source) => {
		const image = new Image();
		image.src = source;
		await image.decode();
		const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
		const context = canvas.getContext('2d')!;
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		const colours = new Set<number>();
		let ink = 0;
		for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) ink += 4 / data.length;
		for (let at = 0; at < data.length; at += 4 * 97)
			colours.add(data[at]! * 65_536 + data[at + 1]! * 256 + data[at + 2]!);
		return { size: [canvas.width, canvas.height], colours: colours.size, ink };
	}, address);
}

describe.each(languages)('in %s', (language) => {
	test.each(CHARTS)('the static picture of %s opens alone from a disk', (chart) => {
		const file = join(buildFolder, 'charts', `${chart}.${language}.svg`);
		return onPage('/', {}, async (page) => {
			await page.goto(pathToFileURL(file).href);
			expect(await page.locator('a[data-record]').count()).toBe(MARKS[chart]);
			expect(await page.evaluate(() => document.contentType)).toBe('image/svg+xml');
			expect(await page.evaluate(() => document.title.length)).toBeGreaterThan(10);
			await bringFonts(page);
			const { width, height, texts } = await page.evaluate(textsOf);
			expect(texts.length).toBeGreaterThan(30);
			for (const { text, left, right, top, bottom } of texts) {
				expect(Math.min(left, top), text).toBeGreaterThanOrEqual(0);
				expect(right, text).toBeLessThanOrEqual(width);
				expect(bottom, text).toBeLessThanOrEqual(height);
			}
			for (const line of texts.filter(({ isLine }) => isLine))
				for (const other of texts.filter((text) => text !== line))
					expect(apart(line, other), `${line.text} | ${other.text}`).toBe(true);
		});
	});

	test.each(CHARTS)('the static picture of %s is not blank as an image', (chart) =>
		onPage(`/${language}/data/`, {}, async (page) => {
			const { size, colours } = await coloursOf(page, `/charts/${chart}.${language}.svg`);
			expect(size[0]).toBe(1200);
			expect(colours).toBeGreaterThan(20);
		})
	);

	test('the downloads page links to every picture', () => {
		const links = valuesOf(htmlOf(`${language}/data`), 'href');
		for (const chart of CHARTS) expect(links).toContain(`/charts/${chart}.${language}.svg`);
	});

	test('a drawing leaves as it is shown', () =>
		onPage(`/${language}/?asOf=2021-06-01&time=ltr`, {}, async (page) => {
			const svg = (await taken(page, language, 'deadlines', 'SVG')).toString('utf8');
			const shown = await page.locator('#deadlines .gantt .track a[data-record]').count();
			expect(shown).toBeLessThan(MARKS.deadlines);
			expect(svg.match(/data-record=/g)).toHaveLength(shown);
			expect(svg).toContain('<dc:date>2021-06-01</dc:date>');
			expect(svg).toContain(`href="${inject('site')}/${language}/commitments/`);
			expect(svg).toContain((await page.textContent('#deadlines-takeaway'))!);
		}));

	test('a drawing and an image leave in the form that is shown', () =>
		onPage(`/${language}/?form=slips&asOf=2026-02-01`, {}, async (page) => {
			await page.waitForSelector('#deadlines .slips');
			const svg = (await taken(page, language, 'deadlines', 'SVG', 'slips')).toString('utf8');
			const shown = await page.locator('#deadlines .slips svg a[data-record]').count();
			expect(shown).toBe(movedOn(dayOf('2026-02-01')).length);
			expect(shown).toBeGreaterThan(0);
			expect(svg.match(/data-record=/g)).toHaveLength(shown);
			expect(svg).toContain('class="slip-line"');
			expect(svg).toContain((await page.textContent('#deadlines-title'))!);
			expect(svg).toContain((await page.textContent('#deadlines-takeaway'))!);
			const png = await taken(page, language, 'deadlines', 'PNG', 'slips');
			const address = `data:image/png;base64,${png.toString('base64')}`;
			const { size, colours } = await coloursOf(page, address);
			expect(size).toEqual([2400, Number(/ height="(\d+)"/.exec(svg)![1]) * 2]);
			expect(colours).toBeGreaterThan(20);
		}));

	test('an image leaves at twice the size of the drawing, with all its texts', () =>
		onPage(`/${language}/`, {}, async (page) => {
			const png = await taken(page, language, 'deadlines', 'PNG');
			const address = `data:image/png;base64,${png.toString('base64')}`;
			const { size, colours, ink } = await coloursOf(page, address);
			const picture = await coloursOf(page, `/charts/deadlines.${language}.svg`);
			const svg = readFileSync(join(buildFolder, 'charts', `deadlines.${language}.svg`), 'utf8');
			const height = Number(/ height="(\d+)"/.exec(svg)![1]);
			expect(size).toEqual([2400, height * 2]);
			expect(colours).toBeGreaterThan(20);
			expect(ink / picture.ink).toBeGreaterThan(0.8);
		}));

	test.each(['', '?asOf=2024-02-01', '?form=slips'])(
		'tables leave with a row for each mark and each row of the page: %j',
		(query) =>
			onPage(`/${language}/${query}`, {}, async (page) => {
				if (query.includes('slips')) await page.waitForSelector('.slips');
				for (const [name, { figure, marks, kind }] of Object.entries(TABLES)) {
					const table = name as keyof typeof TABLES;
					const ids = idsIn((await taken(page, language, figure, table)).toString('utf8'));
					const drawn = await recordsOf(page, `#${figure} ${marks} svg a[data-record^="${kind}/"]`);
					const rows = page.locator(`#${figure} .data-table`).nth(table === 'head-counts' ? 1 : 0);
					const isOfSlips = figure === 'deadlines' && query.includes('slips');
					if (isOfSlips) expect(ids).toHaveLength(MARKS.slips);
					else expect(ids.length).toBeGreaterThan(3);
					expect(ids.toSorted()).toEqual(drawn.toSorted());
					expect(await rows.locator('tbody tr').count()).toBe(ids.length);
					if (figure === 'deadlines') expect(ids).toEqual(drawn);
				}
			})
	);

	test('the words in a table that leaves are those in the table of the page', () =>
		onPage(`/${language}/`, {}, async (page) => {
			for (const [name, { figure, kind, cells }] of Object.entries(TABLES)) {
				const table = name as keyof typeof TABLES;
				const csv = (await taken(page, language, figure, table)).toString('utf8').slice(1);
				const [head = [], ...rows] = csvParseRows(csv);
				const { columns } = EMPTY[table];
				expect(head).toEqual(
					columns.map(({ name, words }) => (language === 'ar' ? words.head.ar : name))
				);
				const saved = rows.map((row) =>
					Object.fromEntries(columns.map((column, i) => [column.name, row[i]!]))
				);
				expect(saved).toHaveLength(bundle[kind].length);
				expect(
					columns
						.map((column) => column.name)
						.filter((column) => column.endsWith('_words'))
						.toSorted()
				).toEqual(Object.keys(cells).toSorted());
				const shown = await cellsOf(page, `#${figure}`, kind);
				for (const row of saved)
					for (const [column, place] of Object.entries(cells))
						expect(row[column] || NONE[language], `${row.id} ${column}`).toBe(
							shown[row.id!]![place]
						);
			}
		}));

	test('a figure has a file of each table under it', () => {
		const html = htmlOf(language);
		for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[])
			expect(html.split(WORDS[language][table])).toHaveLength(2);
	});

	test('the link leads back to the view, the citation to the version that its author saw', () =>
		onPage(`/${language}/?asOf=2024-02-01`, {}, async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			const actions = page.locator('.chart-actions').last();
			const copied = () => page.evaluate(() => navigator.clipboard.readText());
			await actions.getByRole('button', { name: WORDS[language].link }).click();
			await expect.poll(() => actions.getByRole('status').textContent()).not.toBe('');
			const address = `${inject('site')}/${language}/?asOf=2024-02-01#deadlines`;
			expect(await copied()).toBe(address);
			await actions.getByRole('button', { name: /citation|الاستشهاد/ }).click();
			await expect.poll(copied).toContain(bundle.dataset.version);
			const citation = await copied();
			const { title, version, licence } = bundle.dataset;
			const frozen = address.replace(`/${language}/?`, `/${language}/versions/${version}/?`);
			for (const part of [title[language], frozen, licence]) expect(citation).toContain(part);
			await page.goto(frozen);
			await answers(page);
			expect(await page.textContent('#deadlines-takeaway')).toMatch(/1 February 2024|1 شباط 2024/);
			expect(citation).toMatch(/1 February 2024|1 شباط 2024/);
		}));

	test('the code to embed names addresses that the site has', () =>
		onPage(`/${language}/?asOf=2024-02-01`, {}, async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			const actions = page.locator('.chart-actions').first();
			await actions.locator('summary').click();
			await actions.locator('dd button').first().waitFor();
			const codes: string[] = [];
			for (const button of await actions.locator('dd button').all()) {
				await button.click();
				await expect
					.poll(() => page.evaluate(() => navigator.clipboard.readText()))
					.not.toBe(codes.at(-1) ?? '');
				codes.push(await page.evaluate(() => navigator.clipboard.readText()));
			}
			const [frame, element, image] = codes as [string, string, string];
			expect(frame).toContain(`/${language}/embed/roles/?asOf=2024-02-01"`);
			expect(element).toMatch(/<mithaq-roles src="[^"]+" lang="[^"]+" as-of="2024-02-01"/);
			expect(image).toContain(`/charts/roles.${language}.svg"`);
			for (const code of codes)
				for (const address of [...valuesOf(code, 'src'), ...valuesOf(code, 'base')]) {
					const response = await page.request.get(address);
					expect(response.status(), address).toBe(200);
				}
		}));

	test('the code to embed is of the form that is shown', () =>
		onPage(`/${language}/?form=slips`, {}, async (page) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			const actions = page.locator('.chart-actions').last();
			await actions.locator('summary').click();
			await actions.locator('dd button').first().waitFor();
			const copied = () => page.evaluate(() => navigator.clipboard.readText());
			const parts = [
				`/${language}/embed/slips/?form=slips"`,
				'<mithaq-gantt form="slips" src="',
				`/charts/slips.${language}.svg"`
			];
			for (const [place, part] of parts.entries()) {
				await actions.locator('dd button').nth(place).click();
				await expect.poll(copied).toContain(part);
			}
		}));

	test.each(['embed/slips/', 'embed/deadlines/?form=slips'])('%s shows how dates moved', (path) =>
		onPage(`/${language}/${path}`, {}, async (page) => {
			await page.waitForSelector('.slips');
			expect(await page.locator('.slips svg a[data-record]').count()).toBe(MARKS.slips);
			expect(await page.locator('.embed-source a').getAttribute('href')).toBe(
				`/${language}/?form=slips#deadlines`
			);
		})
	);

	test('the page of the slip chart is whole without scripts', () =>
		onPage(`/${language}/embed/slips/`, { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('.slips svg a[data-record]').count()).toBe(MARKS.slips);
		}));

	test.each(CHARTS)('a frame with %s tells its height, and shows the view asked for', (chart) =>
		inFrame(language, chart, async (page) => {
			const height = () =>
				page.evaluate(() => Number((globalThis as unknown as { told?: number }).told ?? 0));
			await expect.poll(height).toBeGreaterThan(400);
			const frame = page.frameLocator('iframe');
			const day = language === 'ar' ? '1 شباط 2024' : '1 February 2024';
			await expect.poll(() => frame.locator('.takeaway').textContent()).toContain(day);
			const content = () => frame.locator('main').evaluate((main) => main.scrollHeight);
			await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(2);
			expect(await frame.locator('.embed-source a').getAttribute('href')).toBe(
				chart === 'slips'
					? `/${language}/?asOf=2024-02-01&form=slips#deadlines`
					: `/${language}/?asOf=2024-02-01#${chart}`
			);
			const before = await height();
			await page.setViewportSize({ width: 500, height: 800 });
			await expect.poll(height).not.toBe(before);
		})
	);

	test.each(CHARTS)(
		'the page of the frame with %s is the figure alone, and not for search',
		(chart) => {
			const html = htmlOf(`${language}/embed/${chart}`);
			expect(html).toContain('<meta name="robots" content="noindex"');
			expect(html).not.toContain('hreflang');
			expect(html.match(/<figure/g)).toHaveLength(1);
			expect(html).not.toContain('site-header');
			expect(html).toContain('provenance');
		}
	);
});

/** Opens a page of another origin that has the chart in a frame and listens to it. */
async function inFrame(
	language: string,
	chart: string,
	test: (page: Page) => Promise<void>
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'mithaq-frame-'));
	const source = `${inject('site')}/${language}/embed/${chart}/?asOf=2024-02-01`;
	writeFileSync(
		join(folder, 'index.html'),
		`<!doctype html><title>A page</title><script>addEventListener('message',({data})=>{if(data?.type==='mithaq:height')globalThis.told=data.height})</script><iframe src="${source}" width="100%" height="300"></iframe>`
	);
	const { server, address } = await serve(folder);
	try {
		await onPage('/', {}, async (page) => {
			await page.goto(address);
			await test(page);
		});
	} finally {
		server.close();
		rmSync(folder, { recursive: true });
	}
}

/** The identifiers in a table: its first column. */
function idsIn(csv: string): string[] {
	expect(csv).toMatch(/^\uFEFF(id|المعرّف),/);
	const rows = csv.trimEnd().split(/\r\n(?=[a-z\d-]+,)/);
	return rows.slice(1).map((row) => row.split(',')[0]!);
}

/** What stands in the cells of each row of a figure's table, by the identifier of its record. */
async function cellsOf(
	page: Page,
	figure: string,
	kind: string
): Promise<Record<string, string[]>> {
	const rows = page.locator(`${figure} tbody tr:has(th a[href*="/${kind}/"])`);
	const found = await rows.evaluateAll((elements) =>
		elements.map((row) => [
			row.querySelector('th a')!.getAttribute('href')!.split('/').at(-2)!,
			[...row.children].map((cell) =>
				(cell.querySelector('.lines > :last-child') ?? cell).textContent.trim()
			)
		])
	);
	return Object.fromEntries(found) as Record<string, string[]>;
}

/** The identifiers of the records that marks stand for, in their order. */
function recordsOf(page: Page, selector: string): Promise<string[]> {
	return page.$$eval(selector, (links) =>
		links.map((link) => link.getAttribute('data-record')!.split('/')[1]!)
	);
}

/** What is saved when a form of a chart is asked for. */
async function taken(
	page: Page,
	language: 'ar' | 'en',
	figure: (typeof FIGURES)[number],
	form: 'SVG' | 'PNG' | keyof typeof TABLES,
	name: string = form in TABLES ? form : figure
): Promise<Buffer> {
	const actions = page.locator('.chart-actions').nth(FIGURES.indexOf(figure));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		actions.getByRole('button', { name: WORDS[language][form] }).click()
	]);
	expect(download.suggestedFilename()).toMatch(
		new RegExp(`^mithaq-${name}-\\d{4}-\\d{2}-\\d{2}\\.${language}\\.(svg|png|csv)$`)
	);
	await expect.poll(() => actions.getByRole('status').textContent()).toMatch(/Saved|حُفظ/);
	return buffer(await download.createReadStream());
}

test.each(languages)(
	'a picture on its way shows how far it is, and can be cancelled: %s',
	(language) =>
		onPage(`/${language}/`, {}, async (page) => {
			const actions = page.locator('.chart-actions').first();
			let letGo = () => {};
			const held = new Promise<void>((resolve) => (letGo = resolve));
			await page.route('**/*.woff2', async (route) => {
				await held;
				await route.continue();
			});
			const downloads: string[] = [];
			page.on('download', (download) => downloads.push(download.suggestedFilename()));
			const make = actions.getByRole('button', { name: WORDS[language].PNG });
			await make.click();
			await actions.getByRole('progressbar').waitFor();
			await actions.getByRole('button', { name: WORDS[language].cancel }).press('Enter');
			await expect.poll(() => actions.getByRole('status').textContent()).toMatch(/Cancelled|أُلغي/);
			expect(await actions.getByRole('progressbar').count()).toBe(0);
			expect(await make.evaluate((button) => button === document.activeElement)).toBe(true);
			letGo();
			await taken(page, language, 'roles', 'PNG');
			expect(downloads).toHaveLength(1);
		})
);

test('what makes files is not fetched before it is asked for', () =>
	onPage('/en/', {}, async (page) => {
		const before = await page.evaluate(() => performance.getEntriesByType('resource').length);
		const loaded = await page.evaluate(async () => {
			const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
			const texts = scripts.filter((name) => name.endsWith('.js')).map((name) => fetch(name));
			return Promise.all((await Promise.all(texts)).map((response) => response.text()));
		});
		expect(before).toBeGreaterThan(0);
		for (const text of loaded) expect(text).not.toContain('invalid width');
		await taken(page, 'en', 'roles', 'statements');
	}));

test('without scripts nothing is offered that needs them', () =>
	onPage('/en/', { javaScriptEnabled: false }, async (page) => {
		expect(await page.locator('.chart-actions').first().isVisible()).toBe(false);
	}));

test('the script of the elements is the one that the package has', () => {
	const served = readFileSync(join(buildFolder, 'charts/elements.js'), 'utf8');
	expect(served).toContain('mithaq-gantt');
	expect(served).toContain('customElements');
});

test('the published site has no gallery', () => {
	const files = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' });
	expect(files.filter((file) => file.includes('gallery'))).toEqual([]);
	expect(pagePaths().filter((path) => path.includes('gallery'))).toEqual([]);
});
