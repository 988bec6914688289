import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { buildFolder, htmlOf, languages } from './build.ts';

useBrowser();

const content = (html: string, property: string) =>
	new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];

test.each(languages)(
	'a link to a page in %s is shown with its title and a card of its chart',
	(language) => {
		for (const [path, figure] of [
			['', 'deadlines'],
			['roles/', 'roles'],
			['changes/', 'deadlines']
		] as const) {
			const html = htmlOf(`${language}/${path}`);
			expect(content(html, 'og:title')).toBe(/<title>([^<]*)/.exec(html)![1]);
			expect(content(html, 'og:description')!.length).toBeGreaterThan(20);
			expect(content(html, 'og:url')).toMatch(new RegExp(`^https://.*/${language}/${path}$`));
			const image = content(html, 'og:image')!;
			expect(image).toMatch(new RegExp(`/cards/${figure}\\.${language}\\.png$`));
		}
	}
);

test.each(languages.flatMap((language) => [`roles.${language}`, `deadlines.${language}`]))(
	'the card %s is a picture of its size with text and marks in it',
	(name) =>
		onPage('/404.html', {}, async (page) => {
			const png = readFileSync(join(buildFolder, 'cards', `${name}.png`)).toString('base64');
			const { size, inks } = await page.evaluate(async (source) => {
				const image = new Image();
				image.src = source;
				await image.decode();
				const canvas = document.createElement('canvas');
				[canvas.width, canvas.height] = [image.width, image.height];
				const brush = canvas.getContext('2d')!;
				brush.drawImage(image, 0, 0);
				const inked = (y: number, height: number) => {
					const { data } = brush.getImageData(0, y, image.width, height);
					let count = 0;
					for (let at = 0; at < data.length; at += 4) if (data[at]! < 200) count++;
					return count;
				};
				return {
					size: [image.width, image.height],
					inks: [inked(40, 120), inked(300, 240), inked(560, 60)]
				};
			}, `data:image/png;base64,${png}`);
			expect(size).toEqual([1200, 630]);
			for (const ink of inks) expect(ink).toBeGreaterThan(500);
		})
);
