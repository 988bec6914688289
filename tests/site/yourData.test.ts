import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { spawnSync } from 'node:child_process';
import { schemaId } from '@mithaq/schema';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { buildFolder, bundle, htmlOf, languages } from './build.ts';

useBrowser();

const own = readFileSync(join(buildFolder, 'data/bundle.json'), 'utf8');
const MARKS = '.mithaq-chart a[data-record]';
const pathOf = (language: string) => `/${language}/your-data/`;

/** A file as a reader chooses it. */
function file(name: string, contents: string | Uint8Array) {
	return { name, mimeType: 'application/json', buffer: Buffer.from(contents) };
}

type Given = ReturnType<typeof file>;

async function choose(page: Page, ...files: Given[]): Promise<void> {
	await page.waitForLoadState('networkidle');
	await page.locator('main input[type="file"]').first().setInputFiles(files);
}

/** What the status says once the check is over. */
async function verdictOf(page: Page): Promise<string> {
	await page.waitForFunction(
		() => !document.querySelector('main progress') && document.querySelector('.checking button')
	);
	return (await page.locator('.checking [role="status"]').textContent()) ?? '';
}

/** The problems as they are shown, each in a line. */
async function problemsOf(page: Page, ...files: Given[]): Promise<string[]> {
	await choose(page, ...files);
	await page.waitForSelector('.problems li');
	const lines = await page.locator('.problems li').allInnerTexts();
	return lines.map((line) => line.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' '));
}

async function draw(page: Page, contents: string, name = 'mine.json'): Promise<void> {
	await choose(page, file(name, contents));
	await page.waitForSelector('.report .mithaq-chart');
}

const records = (page: Page) =>
	page.$$eval(MARKS, (marks) => marks.map((mark) => (mark as SVGElement).dataset.record!).sort());

describe.each(languages)('own data in %s', (language) => {
	test('the record of this site is drawn with the marks, sentences and controls of the front page', async () => {
		const sentences = 'figcaption h2, .takeaway, .provenance';
		const seen = (page: Page) =>
			page.evaluate(
				(sentences) => ({
					sentences: [...document.querySelectorAll(sentences)].map((one) => one.textContent),
					controls: document.querySelectorAll('main :is(input, select, button):not(.own-button)')
						.length
				}),
				sentences
			);
		const [front, marks] = await onPage(
			`/${language}/`,
			{},
			async (page) => [await seen(page), await records(page)] as const
		);
		await onPage(pathOf(language), {}, async (page) => {
			const before = await page.locator('main input[type="file"]').count();
			await draw(page, own);
			expect(await records(page)).toEqual(marks);
			const mine = await seen(page);
			expect(mine.sentences).toEqual(front.sentences);
			/** Without the copies of address and citation, two each a chart, with the two file inputs. */
			expect(mine.controls).toBe(front.controls - 4 + before);
			expect(await page.locator('.report > h2').textContent()).toBe(bundle.dataset.title[language]);
		});
	});

	test('a mark leads to its record in the page, a deadline to its own place, and no link is dead', () =>
		onPage(pathOf(language), {}, async (page) => {
			await draw(page, own);
			const id = bundle.commitments.find(({ deadlines }) => (deadlines?.length ?? 0) > 1)!.id;
			await page.locator(`.mithaq-chart a[data-record="commitments/${id}"]`).focus();
			await page.keyboard.press('Enter');
			await page.waitForSelector('.own-record article');
			expect(await page.evaluate(() => document.activeElement?.className)).toContain('own-record');
			const hrefs = await page.$$eval('main a', (links) =>
				links.map((link) => link.getAttribute('href') ?? '')
			);
			const inside = [...new Set(hrefs.filter((href) => href.startsWith('#')))];
			expect(inside.length).toBeGreaterThan(50);
			for (const href of inside) {
				const [, kind, one] = /^#(\w+)\/([\w-]+)(#deadline-\d+)?$/.exec(href)!;
				expect(bundle[kind as 'events'].map(({ id }) => id)).toContain(one);
			}
			expect(hrefs.filter((href) => !/^(#|https?:|\/(ar|en)\/schema\/rules\/)/.test(href))).toEqual(
				[]
			);
			await page.evaluate((id) => (location.hash = `#commitments/${id}#deadline-1`), id);
			await page.waitForFunction(() => document.querySelector('#deadline-1'));
			await page.goBack();
			await page.evaluate(() => (location.hash = '#commitments/nobody-has-this'));
			await page.waitForFunction(() => !document.querySelector('.own-record article'));
		}));

	test('the day, the arrangement and the direction of time are changed in the page, and not in its address', () =>
		onPage(pathOf(language), {}, async (page) => {
			await draw(page, own);
			const marks = (await records(page)).length;
			await page.locator('.day-bar input[type="range"]').press('Home');
			await expect.poll(async () => (await records(page)).length).toBeLessThan(marks);
			const time = language === 'ar' ? 'ltr' : 'rtl';
			await page
				.locator('.view-switches fieldset')
				.first()
				.locator('input')
				.nth(time === 'ltr' ? 1 : 0)
				.check();
			expect(new URL(page.url()).search).toBe('');
		}));

	test('a planted error is told with its file, line and column, and mended it is drawn', () =>
		onPage(pathOf(language), {}, async (page) => {
			const broken = own.replace(/"date": "2021-04-07"/, '"date": "2021-02-30"');
			const lines = broken.slice(0, broken.indexOf('2021-02-30') - 1).split('\n');
			const place = `mine.json:${lines.length}:${lines.at(-1)!.length + 1}`;
			const [problem, ...more] = await problemsOf(page, file('mine.json', broken));
			expect(more).toEqual([]);
			expect(problem!.startsWith(`${place} `)).toBe(true);
			expect(problem).toContain('"2021-02-30"');
			expect(problem).toContain(language === 'ar' ? 'يجب أن' : 'must be a day that exists');
			expect(problem).toMatch(/ — .+ \[date-exists\]$/);
			const rule = await page.locator('.problems li a').getAttribute('href');
			expect(rule).toBe(`/${language}/schema/rules/date-exists/`);
			expect(htmlOf(rule!)).toContain('date-exists');
			expect(await page.locator('.mithaq-chart').count()).toBe(0);
			await draw(page, own);
			expect(await page.locator('.problems').count()).toBe(0);
		}));

	test('without scripts it says what it would do and how a terminal does it, and has no dead control', () =>
		onPage(pathOf(language), { javaScriptEnabled: false }, async (page) => {
			const controls = page.locator('main :is(input, button, progress, label)');
			for (const control of await controls.all()) expect(await control.isVisible()).toBe(false);
			expect(await page.locator('.only-without-scripts').isVisible()).toBe(true);
			expect(await page.locator('main pre').innerText()).toContain('@mithaq/schema/check');
		}));
});

describe('whatever is chosen, the page stays whole:', () => {
	const nested = '['.repeat(200_000);
	const utf16 = Buffer.from(`\uFEFF${own.slice(0, 1000)}`, 'utf16le');
	test.each<[string, string | Uint8Array, string, RegExp]>([
		['an empty file', '', '1:1', /ends too early.*\[json-syntax\]/],
		[
			'one that is no JSON',
			'hello',
			'1:1',
			/must be JSON: a record stands between braces.*\[json-syntax\]/
		],
		['UTF-16', utf16, '1:1', /must be text in UTF-8.*\[json-syntax\]/],
		['a byte order mark', `\uFEFF${own}`, '1:1', /byte order mark.*\[json-syntax\]/],
		['deep nesting', nested, '1:101', /at most 100 levels deep.*\[json-syntax\]/],
		[
			'__proto__ as a key',
			own.replace('{', '{"__proto__": {"hurt": 1},'),
			'1:15',
			/__proto__ must be left out.*\[additionalProperties\]/
		]
	])('%s is one clear problem', (_, contents, place, words) =>
		onPage(pathOf('en'), {}, async (page) => {
			const [problem, ...more] = await problemsOf(page, file('mine.json', contents));
			expect(more).toEqual([]);
			expect(problem!.startsWith(`mine.json:${place} `)).toBe(true);
			expect(problem).toMatch(words);
			expect(await page.evaluate(() => 'hurt' in {})).toBe(false);
		})
	);

	test('200 MB are refused before a byte is read', () =>
		onPage(pathOf('en'), {}, async (page) => {
			await page.waitForLoadState('networkidle');
			await page.evaluate(() => {
				const large = new File(Array(200).fill(new Blob([new Uint8Array(1e6)])), 'large.json');
				for (const read of ['stream', 'arrayBuffer', 'text', 'slice', 'bytes'] as const)
					Object.defineProperty(large, read, {
						value: () => {
							throw new Error('read');
						}
					});
				const transfer = new DataTransfer();
				transfer.items.add(large);
				const input = document.querySelector<HTMLInputElement>('main input[type="file"]')!;
				input.files = transfer.files;
				input.dispatchEvent(new Event('change', { bubbles: true }));
			});
			expect(await verdictOf(page)).toContain('That is 200 MB, and at most 50 MB are read here');
		}));

	test('a file of nothing but faults stops the check, and 200 of them are shown', () =>
		onPage(pathOf('en'), {}, async (page) => {
			const faults = `{"sources": [${'{},'.repeat(20_000)}{}]}`;
			const problems = await problemsOf(page, file('faults.json', faults));
			expect(problems).toHaveLength(200);
			expect(await verdictOf(page)).toMatch(/^10\d{3} errors\. The check stopped there/);
			expect(await page.locator('.problems').innerText()).toMatch(/9\d{3} more are not shown\./);
		}));

	test('a sound record that is too large to be drawn is told from one that is not', () =>
		onPage(pathOf('en'), {}, async (page) => {
			const roles = Array.from({ length: 100 }, (_, copy) =>
				bundle.roles.map((role) => ({ ...role, id: `${role.id}-${copy}` }))
			).flat();
			await choose(page, file('large.json', JSON.stringify({ ...bundle, roles })));
			expect(await verdictOf(page)).toBe('Sound: no errors.');
			expect(await page.locator('main').innerText()).toContain('too large to be drawn');
			expect(await page.locator('.mithaq-chart').count()).toBe(0);
		}));

	test('a sound record that cannot be drawn is told in words, and the page goes on', () =>
		onPage(pathOf('en'), {}, async (page) => {
			const dataset = { ...bundle.dataset, asOf: '9999-12-31' };
			await choose(page, file('late.json', JSON.stringify({ ...bundle, dataset })));
			await page.waitForSelector('main [role="alert"]');
			await draw(page, own);
		}));

	test('a check is cancelled at once, and the next one goes on', () =>
		onPage(pathOf('en'), {}, async (page) => {
			const large = `{"sources": [${'[[0]],'.repeat(4_000_000)}0]}`;
			await choose(page, file('large.json', large));
			await page.locator('.checking button').click();
			expect(await verdictOf(page)).toContain('Cancelled');
			expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe(
				'file'
			);
			await draw(page, own);
			await page.locator('.checking button').press('Enter');
			expect(await page.locator('.checking [role="status"]').textContent()).toBe('');
			expect(await page.locator('.mithaq-chart').count()).toBe(0);
		}));

	test('hostile texts and addresses are shown and never run', () =>
		onPage(
			pathOf('en'),
			{},
			async (page) => {
				const hostile = '<img src=x onerror="window.hurt=1">';
				const words = { ar: `نص ${hostile}`, en: hostile };
				const record = JSON.parse(own) as typeof bundle;
				for (const one of [...record.commitments, ...record.roles, ...record.events])
					one.title = words;
				record.dataset.title = words;
				record.dataset.description = words;
				for (const source of record.sources) source.publisher = words;
				await draw(page, JSON.stringify(record));
				const { id } = record.commitments[0]!;
				await page.evaluate((id) => (location.hash = `#commitments/${id}`), id);
				await page.waitForSelector('.own-record article');
				expect(await page.locator('main :is(img, script, iframe)').count()).toBe(0);

				for (const url of ['javascript:window.hurt=1', 'data:text/html,x', 'file:///etc/passwd']) {
					const changed = structuredClone(record);
					changed.sources[0]!.url = url;
					const [problem] = await problemsOf(page, file('mine.json', JSON.stringify(changed)));
					expect(problem).toContain('[url-is-web]');
				}
				const steering = own.replace('"en": "ABC News"', '"en": "ABC \u202ENews"');
				const [problem, ...more] = await problemsOf(page, file('a\u202E.json', steering));
				expect(more).toEqual([]);
				expect(problem).toContain('[visible-text]');
				const shown = await page.locator('.problems').innerText();
				expect(shown.replace(/[\u2066-\u2069]/g, '')).not.toMatch(/[\u202A-\u202E]/);
				expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
			},
			async (page) => {
				page.on('dialog', (dialog) => {
					throw new Error(dialog.message());
				});
			}
		));
});

describe('nothing leaves the machine:', () => {
	/** All that a page can keep. */
	const kept = (page: Page) =>
		page.evaluate(async () => ({
			local: { ...localStorage },
			cookies: document.cookie,
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length
		}));

	/** Scripts and the sign of the site, and what its worker keeps of this page to be read without a connection. */
	const OWN_FILES = /^\/(_app\/immutable\/\S+|icon\.svg|en\/your-data\/)$/;

	test('after a file is chosen only files of the site are asked for, and nothing is kept', () =>
		onPage(pathOf('en'), {}, async (page) => {
			await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
			await page.waitForLoadState('networkidle');
			const before = await kept(page);
			const asked: string[] = [];
			page.context().on('request', (request) => {
				const { origin, pathname, search } = new URL(request.url());
				const isOwnFile = origin === inject('site') && OWN_FILES.test(pathname);
				if (!isOwnFile || search || request.method() !== 'GET') asked.push(request.url());
			});
			page.on('websocket', (socket) => asked.push(socket.url()));
			await draw(page, own.replace('"en": "ABC News"', '"en": "Secret News"'));
			await page.locator('.day-bar input[type="range"]').press('ArrowLeft');
			await page.evaluate(
				(id) => (location.hash = `#commitments/${id}`),
				bundle.commitments[0]!.id
			);
			await page.waitForSelector('.own-record article');
			await page.waitForTimeout(500);
			expect(asked).toEqual([]);
			expect(await kept(page)).toEqual(before);
		}));

	test('with the network cut, files are checked, drawn, pointed at and saved as pictures', () =>
		onPage(pathOf('en'), {}, async (page) => {
			await page.waitForLoadState('networkidle');
			await page.context().setOffline(true);
			await draw(page, own);
			await page.locator(MARKS).first().focus();
			await page.keyboard.press('ArrowRight');
			await page.waitForSelector('.mark-card');
			for (const name of ['Drawing (SVG)', 'Image (PNG)', 'Statements (CSV)']) {
				const download = page.waitForEvent('download');
				await page.getByRole('button', { name }).first().click();
				const saved = await buffer(await (await download).createReadStream());
				expect(saved.length).toBeGreaterThan(1000);
				if (name.includes('SVG')) expect(saved.toString()).not.toMatch(/<a [^>]*href=/);
			}
		}));
});

describe('a record of several files', () => {
	const folders = ['sources', 'actors', 'events', 'commitments', 'roles', 'strengths'] as const;
	const kinds = ['source', 'actor', 'event', 'commitment', 'role', 'strength'] as const;
	const files = [
		file('dataset.json', JSON.stringify(bundle.dataset)),
		...folders.flatMap((folder, at) =>
			bundle[folder].map((record) => {
				const $schema = schemaId(kinds[at]!);
				return file(`${record.id}.json`, JSON.stringify({ $schema, ...record }));
			})
		)
	];

	test('that are chosen one by one is drawn', () =>
		onPage(pathOf('ar'), {}, async (page) => {
			await choose(page, ...files);
			await page.waitForSelector('.report .mithaq-chart');
			expect((await records(page)).length).toBeGreaterThan(50);
		}));

	test('of which some say nothing of themselves: those are named', () =>
		onPage(pathOf('en'), {}, async (page) => {
			await choose(page, ...files.slice(0, 5), file('notes.json', '{}'));
			await page.waitForSelector('.passed-over');
			expect(await page.locator('.passed-over').innerText()).toContain('notes.json');
		}));
});

test('the command for a terminal says of a record what the page says', () => {
	const [html] = /<pre[^>]*><code[^>]*>[^]*?<\/code>/.exec(htmlOf('en/your-data'))!;
	const text = html
		.replace(/<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&quot;', '"');
	const command = text.split('\n').at(-1)!.replace('record.json', '"$0"');
	const sample = join(
		import.meta.dirname,
		'../../packages/schema/samples/invalid/bundle-actors-missing.json'
	);
	const { stdout, stderr } = spawnSync('sh', ['-c', command, sample], { encoding: 'utf8' });
	expect(stderr).toBe('');
	expect(stdout).toMatch(/bundle-actors-missing\.json:1:1 actors must .+ \[required\]/);
});
