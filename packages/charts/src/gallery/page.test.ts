import { expect, test } from 'vitest';
import { withAttribute } from '../markup.ts';
import { renderToSVG } from '../svg/index.ts';
import { galleryPage, gallerySVG } from './page.ts';
import { galleryStates } from './states.ts';

test('the page shows every state under its name', () => {
	const pictures = withAttribute(galleryPage('/gallery/'), 'src').map(
		({ attributes }) => attributes
	);
	expect(pictures.map(({ src }) => src)).toEqual(
		galleryStates.map(({ name }) => `/gallery/${name}.svg`)
	);
});

test('a state is drawn, and there is no other', () => {
	const { chart, bundle, options } = galleryStates[0]!;
	expect(gallerySVG(galleryStates[0]!.name)).toBe(renderToSVG(chart, bundle, options));
	expect(gallerySVG('pie')).toBeUndefined();
});
