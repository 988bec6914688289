import type { TimeDirection } from '../view.ts';
import type { Colours } from './colours.ts';
import { drawStamps, type Stamps } from './stamps.ts';

/** What a canvas is painted with. */
export interface Ink extends Colours, Stamps {
	/** The family of the page's type. */
	family: string;
}

const NAMES: readonly (keyof Colours)[] = [
	'paper',
	'ink',
	'soft',
	'rule',
	'accent',
	'future',
	'bar',
	'late',
	'good'
];

/** Where readers have colours of their own, what those are called (CSS system colours). */
const FORCED: Colours = {
	paper: 'Canvas',
	ink: 'CanvasText',
	soft: 'CanvasText',
	rule: 'GrayText',
	accent: 'Highlight',
	future: 'transparent',
	bar: 'CanvasText',
	late: 'CanvasText',
	good: 'CanvasText'
};

/** Reads the colours as they are where an element stands, in the theme and the contrast of the moment. */
export function inkOf(element: HTMLElement, density: number, time: TimeDirection): Ink {
	const colours = matchMedia('(forced-colors: active)').matches ? FORCED : coloursAt(element);
	return {
		...colours,
		...drawStamps(colours, density, time === 'ltr' ? 1 : -1),
		family: getComputedStyle(element).fontFamily
	};
}

/** A custom property keeps its `light-dark()`; the colour of an element that uses it does not. */
function coloursAt(element: HTMLElement): Colours {
	const probe = element.ownerDocument.createElement('span');
	probe.hidden = true;
	const samples = NAMES.map((name) => {
		const sample = element.ownerDocument.createElement('i');
		sample.style.color = `var(--c-${name})`;
		return sample;
	});
	probe.append(...samples);
	element.append(probe);
	const colours = NAMES.map((name, at) => [name, getComputedStyle(samples[at]!).color]);
	probe.remove();
	return Object.fromEntries(colours) as Colours;
}
