import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderToSVG } from '../svg/index.ts';
import { galleryStates } from './states.ts';

const FOLDER = '../../gallery';

test.each(galleryStates.map((state) => [state.name, state] as const))(
	'%s is drawn as on file',
	async (name, { chart, bundle, options }) => {
		await expect(renderToSVG(chart, bundle, options)).toMatchFileSnapshot(`${FOLDER}/${name}.svg`);
	}
);

test('the gallery holds no state that is gone', () => {
	const names = galleryStates.map(({ name }) => `${name}.svg`);
	const files = readdirSync(join(import.meta.dirname, FOLDER));
	expect(files.filter((file) => !names.includes(file))).toEqual([]);
	expect(new Set(names).size).toBe(names.length);
});
