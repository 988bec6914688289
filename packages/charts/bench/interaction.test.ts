import type { Browser, Page } from 'playwright-core';
import type { Server } from 'node:http';
import { knownCommitments } from '@mithaq/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packGantt, type PackedGantt } from '../src/canvas/packed.ts';
import { dayOrder, nextPacked } from '../src/canvas/packedCursor.ts';
import { SYNTHETIC_DAY, syntheticRecord } from '../src/canvas/synthetic.ts';
import { ganttDomain } from '../src/layout/gantt.ts';
import { launch, serve } from './browser.ts';
import { bundleOf } from './bundle.ts';

const COUNT = 2000;
let packed: PackedGantt;
let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
	const index = syntheticRecord(COUNT);
	const commitments = knownCommitments(index, SYNTHETIC_DAY);
	const domain = ganttDomain(commitments, SYNTHETIC_DAY);
	packed = packGantt(commitments, SYNTHETIC_DAY, domain, index.sides);
	const { script, style } = await bundleOf(
		`import { read } from '${import.meta.dirname}/ours/reader.ts'; read();`
	);
	const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>${style}</style><figure class="mithaq-chart"></figure><div style="height:3000px"></div><script type="module" src="/page.js"></script>`;
	({ server, address } = await serve(
		new Map([
			['/page.html', page],
			['/page.js', script]
		])
	));
	browser = await launch(true);
}, 60_000);

afterAll(async () => {
	await browser.close();
	server.close();
});

async function opened(hash: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
	await page.goto(`${address}/page.html#${COUNT},${hash}`);
	await page.waitForFunction(() => (document.querySelector('canvas')?.width ?? 300) !== 300);
	return page;
}

const focused = (page: Page) =>
	page.evaluate(() => ({ ...(document.activeElement as HTMLElement).dataset }));

describe.each([
	['en', 'ltr'],
	['ar', 'rtl']
] as const)('a reader of %s, with time running %s,', (language, time) => {
	const open = () => opened(`${language},${time}`);

	test('goes from mark to mark with one tab stop, and sees which one is focused', async () => {
		const page = await open();
		await page.locator('.canvas-tools button').first().focus();
		await page.keyboard.press('Tab');
		const order = dayOrder(packed);
		let mark = 0;
		for (const key of [
			'ArrowDown',
			'ArrowRight',
			'ArrowLeft',
			'PageDown',
			'End',
			'ArrowUp',
			'Home'
		]) {
			mark = nextPacked(packed, () => order, time, mark, key) ?? mark;
			await page.keyboard.press(key);
			const { record } = await focused(page);
			expect(record, key).toBe(`commitments/${packed.facts[mark]!.commitment.id}`);
		}
		const outline = await page.evaluate(
			() => getComputedStyle(document.activeElement!).outlineWidth
		);
		expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('.canvas-gantt'))).toBeNull();
		await page.close();
	});

	test('goes through the deadlines of a commitment with brackets, opens with Enter, leaves with Escape', async () => {
		const page = await open();
		await page.locator('.canvas-link.cursor').focus();
		const { deadlines, commitment } = packed.facts[0]!;
		await page.keyboard.press(']');
		expect(await focused(page)).toMatchObject({ revision: String(deadlines[0]!.index) });
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe(
			`#/commitments/${commitment.id}/#deadline-${deadlines[0]!.index}`
		);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FIGURE');
		await page.close();
	});

	test('scrolls with the wheel, zooms with Ctrl and the wheel, and moves through time by dragging', async () => {
		const page = await open();
		const stretch = () => page.locator('.canvas-tools output').textContent();
		const whole = await stretch();
		const { x, y } = (await page.locator('canvas').boundingBox())!;
		await page.mouse.move(x + 500, y + 300);
		await page.mouse.wheel(0, 200);
		await page.waitForFunction(() => document.querySelector('.canvas-scroller')!.scrollTop > 0);
		expect(await stretch()).toBe(whole);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -300);
		await page.keyboard.up('Control');
		await page.waitForTimeout(400);
		const shorter = await stretch();
		expect(shorter).not.toBe(whole);
		await page.mouse.down();
		await page.mouse.move(x + 400, y + 300, { steps: 5 });
		await page.mouse.up();
		await page.waitForTimeout(400);
		expect(await stretch()).not.toBe(shorter);
		expect(new URL(page.url()).hash).toBe(`#${COUNT},${language},${time}`);
		await page.locator('.canvas-tools button').last().click();
		await page.waitForTimeout(400);
		expect(await stretch()).toBe(whole);
		await page.close();
	});

	test('sees the title of the commitment under the pointer, and follows its link by a click', async () => {
		const page = await open();
		const box = (await page.locator('.canvas-link.cursor').boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		const tip = page.locator('.canvas-link.pointed .canvas-tip');
		expect(await tip.textContent()).toContain(packed.facts[0]!.commitment.title[language]);
		await page.keyboard.press('Escape');
		expect(await tip.count()).toBe(0);
		await page.mouse.move(box.x + box.width / 2, box.y + box.height + 100);
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.up();
		await expect
			.poll(() => new URL(page.url()).hash)
			.toBe(`#/commitments/${packed.facts[0]!.commitment.id}/`);
		await page.close();
	});
});
