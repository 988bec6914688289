import { buffer } from 'node:stream/consumers';
import { schemaId } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { onPage, useBrowser } from '../browser/page.ts';
import { bundle, languages } from './build.ts';

useBrowser();

/** The promise that the record is about. */
const promise = bundle.commitments.find(({ id }) => id === 'end-coalition-mission-in-iraq')!;
const SOUGHT = { ar: 'إنهاء المهمة العسكرية', en: 'End the Coalition' };
const CITED = { ar: 'الإصدار', en: 'version' };

/** Presses Tab until what has the keyboard is the sought element; fails where it is never reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let stop = 0; stop < 400; stop++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((sought) => document.activeElement!.matches(sought), selector)) return;
	}
	throw new Error(`no Tab leads to ${selector}`);
}

/** What a record's page shows of its readings, their words, how to cite it and where its data is. */
async function seen(page: Page, language: (typeof languages)[number]): Promise<void> {
	const readings = page.locator('.readings > li');
	expect(await readings.count()).toBe(promise.readings!.length);
	const quote = promise.readings!.flatMap(({ evidence }) => evidence).find((item) => item.quote)!;
	expect(await page.locator('.readings').textContent()).toContain(quote.quote);
	const citation = await page.locator('.file .citation').textContent();
	for (const part of [promise.title[language], `${CITED[language]} ${bundle.dataset.version}`])
		expect(citation).toContain(part);
}

describe.each(languages)(
	'find a promise, see its readings, read the words, cite it, take its data, in %s',
	(language) => {
		const path = `/${language}/commitments/${promise.id}/`;

		test('with the keyboard alone', () =>
			onPage(`/${language}/`, {}, async (page) => {
				await tabTo(page, '[role=search] input');
				await page.keyboard.type(SOUGHT[language]);
				await page.keyboard.press('Enter');
				await page.waitForSelector('.results a');
				await tabTo(page, `.results a[href="${path}"]`);
				await page.keyboard.press('Enter');
				await page.waitForURL(`**${path}`);
				await seen(page, language);
				await tabTo(page, '.readings .outlet a');
				await tabTo(page, '.file a[download]');
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					page.keyboard.press('Enter')
				]);
				const { $schema, ...record } = JSON.parse(
					(await buffer(await download.createReadStream())).toString('utf8')
				) as typeof promise;
				expect($schema).toBe(schemaId('commitment'));
				expect(record).toEqual(promise);
			}));

		test('without scripts, by links alone', () =>
			onPage(`/${language}/`, { javaScriptEnabled: false }, async (page) => {
				await page.locator('.site-footer a[href$="/commitments/"]').click();
				await page.locator(`main a[href="${path}"]`).click();
				await page.waitForURL(`**${path}`);
				await seen(page, language);
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					page.locator('.file a[download]').click()
				]);
				expect((await buffer(await download.createReadStream())).toString('utf8')).toContain(
					`"id": "${promise.id}"`
				);
			}));
	}
);
