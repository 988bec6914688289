import { chartElement } from './chartElement.svelte.ts';

const ELEMENTS = { 'mithaq-gantt': 'deadlines', 'mithaq-roles': 'roles' } as const;

for (const [name, chart] of Object.entries(ELEMENTS))
	if (!customElements.get(name)) customElements.define(name, chartElement(chart));
