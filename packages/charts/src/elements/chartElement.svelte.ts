import { mount, unmount } from 'svelte';
import charts from '../charts.css?inline';
import own from './elements.css?inline';
import ElementChart from './ElementChart.svelte';
import type { Bundle } from '@mithaq/schema';
import type { ChartElement } from './element.ts';
import { checkedRecord, loadRecord } from './load.ts';
import { ATTRIBUTES, attributesOf, type ElementState } from './state.ts';

let styles: CSSStyleSheet | undefined;

/** Constructed, and not a `<style>`: it holds also where a page's policy forbids styles in the page. */
function styleSheet(): CSSStyleSheet {
	if (styles) return styles;
	styles = new CSSStyleSheet();
	styles.replaceSync(charts + own);
	return styles;
}

/** A custom element that draws one of the charts, from the `bundle` that it was given or from the one at the address in `src`. */
export function chartElement(chart: 'roles' | 'deadlines'): new () => ChartElement {
	return class extends HTMLElement implements ChartElement {
		static observedAttributes = ATTRIBUTES;

		#state: ElementState = $state({ ...attributesOf(this), loaded: undefined });
		#mounted: Record<string, unknown> | undefined;
		#fetching: AbortController | undefined;
		#bundle: unknown;

		get bundle(): Bundle | undefined {
			return this.#bundle as Bundle | undefined;
		}

		set bundle(value: unknown) {
			this.#bundle = value ?? undefined;
			if (this.#mounted) void this.#load();
		}

		connectedCallback(): void {
			const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
			root.adoptedStyleSheets = [styleSheet()];
			this.#takeEarlyBundle();
			Object.assign(this.#state, attributesOf(this));
			const props = { chart, state: this.#state };
			this.#mounted = mount(ElementChart, { target: root, props });
			void this.#load();
		}

		disconnectedCallback(): void {
			this.#fetching?.abort();
			if (this.#mounted) void unmount(this.#mounted);
			this.#mounted = undefined;
		}

		attributeChangedCallback(name: string, before: string | null, after: string | null): void {
			if (!this.#mounted || before === after) return;
			Object.assign(this.#state, attributesOf(this));
			if (name === 'src') void this.#load();
		}

		/** A property that was set before the script came hides the one of the class. */
		#takeEarlyBundle(): void {
			if (!Object.hasOwn(this, 'bundle')) return;
			const { bundle } = this;
			Reflect.deleteProperty(this, 'bundle');
			this.bundle = bundle;
		}

		/** The answer to an address that is no longer wanted is not shown. */
		async #load(): Promise<void> {
			this.#fetching?.abort();
			const fetching = new AbortController();
			this.#fetching = fetching;
			this.#state.loaded = undefined;
			const { src } = this.#state;
			if (this.#bundle !== undefined) {
				this.#state.loaded = checkedRecord(this.#bundle, 'element.bundle');
				return;
			}
			if (src === undefined) return;
			const loaded = await loadRecord(src, this.baseURI, fetching.signal);
			if (!fetching.signal.aborted) this.#state.loaded = loaded;
		}
	};
}
