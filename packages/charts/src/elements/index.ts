import { chartElement } from './chartElement.svelte.ts';
import type { ChartElement } from './element.ts';

export type { ChartElement, ElementAttributes, GanttAttributes } from './element.ts';

declare global {
	interface HTMLElementTagNameMap {
		'mithaq-gantt': ChartElement;
		'mithaq-roles': ChartElement;
	}
}

const ELEMENTS = { 'mithaq-gantt': 'deadlines', 'mithaq-roles': 'roles' } as const;

/** A server has no elements: there the script may be loaded, and does nothing. */
if ('customElements' in globalThis)
	for (const [name, chart] of Object.entries(ELEMENTS))
		if (!customElements.get(name)) customElements.define(name, chartElement(chart));
