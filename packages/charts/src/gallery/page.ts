import { renderToSVG } from '../svg/index.ts';
import { galleryStates } from './states.ts';

/** The drawing of a state; undefined where there is none of that name. */
export function gallerySVG(name: string): string | undefined {
	const state = galleryStates.find((candidate) => candidate.name === name);
	return state && renderToSVG(state.chart, state.bundle, state.options);
}

/** A page of all states with their names, whose pictures are under `prefix`. */
export function galleryPage(prefix: string): string {
	const figures = galleryStates.map(
		({ name }) =>
			`<figure id="${name}"><figcaption><a href="${prefix}${name}.svg">${name}</a></figcaption><img src="${prefix}${name}.svg" alt="${name}" loading="lazy"></figure>`
	);
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Every chart in every state</title>
<style>
body { margin: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; background: #888; }
figure { margin: 0 0 2rem; }
figcaption a { color: #000; }
img { display: block; max-width: 100%; height: auto; }
</style>
<h1>Every chart in every state</h1>
${figures.join('\n')}
</html>
`;
}
