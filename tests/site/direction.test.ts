import { expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { bundle } from './build.ts';

useBrowser();

/** A token whose characters do not follow each other from left to right, and what stands around it. */
interface Turned {
	token: string;
	around: string;
}

/**
 * Every date, interval, address, identifier and Latin word that a page shows whose characters do not stand from
 * left to right, and how many were looked at. A token that is broken is looked at line by line.
 */
function turnedOn(): { seen: number; turned: Turned[] } {
	for (const box of document.querySelectorAll('details')) box.open = true;
	const TOKEN =
		/[\dA-Za-zÀ-ÖØ-öø-ɏ]+(?:[-–/.:_~?%#@&=+'’]+[\dA-Za-zÀ-ÖØ-öø-ɏ]+)*[~?%]?(?:\/\.\.)?/gu;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const turned: Turned[] = [];
	let seen = 0;
	const range = document.createRange();
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const text = node.data;
		if (!/[\dA-Za-z]/.test(text) || node.parentElement!.closest('script, style, noscript'))
			continue;
		for (const { 0: token, index } of text.matchAll(TOKEN)) {
			if (token.length < 2) continue;
			let before: DOMRect | undefined;
			let isTurned = false;
			for (let at = index; at < index + token.length; at++) {
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const [box] = range.getClientRects();
				if (!box || box.width === 0) continue;
				if (before && Math.abs(before.top - box.top) < box.height / 2 && box.left < before.left)
					isTurned = true;
				before = box;
			}
			if (!before) continue;
			seen++;
			if (isTurned) turned.push({ token, around: text.slice(Math.max(0, index - 30), index + 40) });
		}
	}
	return { seen, turned };
}

const sources = bundle.sources.filter(({ publishedNote }) => publishedNote).slice(0, 6);
const PAGES = [
	'',
	'promises/',
	'timeline/',
	'disagreements/',
	'changes/',
	'cite/',
	'data/',
	'code-book/',
	'accessibility/',
	'schema/',
	'schema/evidence/',
	'schema/commitment/',
	'schema/event/',
	'schema/codes/outcome/',
	'commitments/',
	'sources/',
	'events/',
	'strengths/',
	'actors/',
	...bundle.commitments.slice(0, 8).map(({ id }) => `commitments/${id}/`),
	...sources.map(({ id }) => `sources/${id}/`),
	...bundle.events
		.filter(({ note, dateNote }) => note ?? dateNote)
		.slice(0, 8)
		.map(({ id }) => `events/${id}/`),
	...bundle.roles.slice(0, 4).map(({ id }) => `roles/${id}/`),
	...bundle.actors.slice(0, 4).map(({ id }) => `actors/${id}/`)
];

test.each(PAGES)('dates, addresses and Latin words are not turned round on /ar/%s', (path) =>
	onPage(`/ar/${path}`, {}, async (page) => {
		const { seen, turned } = await page.evaluate(turnedOn);
		expect(turned).toEqual([]);
		expect(seen).toBeGreaterThan(3);
	})
);

test('a token that is turned round is found', () =>
	onPage('/ar/accessibility/', {}, async (page) => {
		await page.locator('main').evaluate((main) => {
			main.innerHTML = '<p>بالتاريخ 10-02-2024</p><p>بالتاريخ <bdi dir="ltr">10-02-2025</bdi></p>';
		});
		const { turned } = await page.evaluate(turnedOn);
		expect(turned.map(({ token }) => token)).toEqual(['10-02-2024']);
	}));
