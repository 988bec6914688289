import type { Bundle } from '@mithaq/schema';
import type { Digits, TimeDirection } from '../view.ts';

/** A custom element that draws a chart. */
export interface ChartElement extends HTMLElement {
	/** The record to draw, in place of the one at the address in `src`; what is no bundle is told in words. */
	get bundle(): Bundle | undefined;
	set bundle(value: unknown);
}

/** What may stand in the markup of both elements. */
export interface ElementAttributes {
	/** The address of a bundle. */
	src?: string;
	lang?: string;
	/** The day as known on which it is drawn, as `2025-01-01`. */
	'as-of'?: string;
	time?: TimeDirection;
	digits?: Digits;
	/** The address of the site that marks lead to. */
	base?: string;
}

/** What may stand in the markup of `<mithaq-gantt>`. */
export interface GanttAttributes extends ElementAttributes {
	/** Bars over time, or how dates moved. */
	form?: 'bars' | 'slips';
}
