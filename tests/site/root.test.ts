import { expect, inject, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';

useBrowser();

test('the root offers both languages to a reader it does not know', () =>
	onPage('/', {}, async (page) => {
		expect(new URL(page.url()).pathname).toBe('/');
		expect(await page.getByRole('link').allTextContents()).toEqual(['العربية', 'English']);
	}));

test('the root leads a reader back to the language that they last read in', () =>
	onPage('/en/', {}, async (page) => {
		await page.goto(inject('site'), { waitUntil: 'networkidle' });
		await page.waitForURL('**/en/');
	}));

test('without scripts the root still offers both languages', () =>
	onPage('/', { javaScriptEnabled: false }, async (page) => {
		expect(await page.getByRole('link').count()).toBe(2);
	}));
