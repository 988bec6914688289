import { flushSync, hydrate, type Component } from 'svelte';
import { firstSign, whenIdle } from './firstSign.ts';
import { languageOfPage } from './languageOfPage.ts';
import type { Part } from './part.ts';
import { parts, type PartName } from './parts.ts';

/** What a reader, or what speaks for one, does to something. */
const EVENTS = ['pointerover', 'focusin', 'click', 'input', 'change'];

type AnyPart = Part<unknown, unknown, Record<string, unknown>>;

/**
 * Takes over the parts of a page. What the server drew is read before anything is asked of the line or the processor:
 * code and data come when the page has been loaded. Where they do not arrive, the page stays as the server drew it and
 * says so (`html[data-scripts=failed]`).
 */
async function takeOver(elements: HTMLElement[]): Promise<void> {
	const { dataset } = document.documentElement;
	try {
		await loaded();
		const ready = await Promise.all(
			elements.map(async (element) => [element, await come(element)] as const)
		);
		for (const [element, { part, props }] of ready) attend(element, part, props);
		dataset.scripts = 'ready';
	} catch (error) {
		dataset.scripts = 'failed';
		console.error(error);
	}
}

const loaded = () =>
	new Promise<void>((go) => {
		if (document.readyState === 'complete') whenIdle(go);
		else addEventListener('load', () => whenIdle(go), { once: true });
	});

async function come({ dataset }: HTMLElement) {
	const { part: name, given, from } = dataset;
	const [part, fetched] = await Promise.all([
		parts[name as PartName]() as unknown as Promise<AnyPart>,
		from && contentOf(from)
	]);
	return { part, props: part.propsOf(JSON.parse(given!), fetched) };
}

async function contentOf(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`missing ${address}: ${response.status}`);
	return response.json();
}

/**
 * A part is taken over when its reader first does something: at once, so that it gets the event that it is taken over
 * for, or when the browser has time.
 */
function attend(
	element: HTMLElement,
	{ Body, waits }: AnyPart,
	props: Record<string, unknown>
): void {
	const controller = new AbortController();
	const take = (event?: Event) => {
		if (controller.signal.aborted) return;
		controller.abort();
		const keep = choiceIn(event);
		hydrate(Body as Component, { target: element, props });
		flushSync();
		keep();
		element.dataset.scripts = 'ready';
	};
	if (!waits?.()) return take();
	for (const type of EVENTS)
		element.addEventListener(type, take, { signal: controller.signal, capture: true });
	void firstSign().then(() => whenIdle(() => take()));
}

/** Remembers what a reader has just chosen in a field: taken over, it is as the server drew it until this is called. */
function choiceIn(event?: Event): () => void {
	const field = event?.target;
	if (field instanceof HTMLInputElement) {
		const { value, checked } = field;
		return () => Object.assign(field, { value, checked });
	}
	if (!(field instanceof HTMLSelectElement)) return () => undefined;
	const { value } = field;
	return () => Object.assign(field, { value });
}

languageOfPage();
const elements = [...document.querySelectorAll<HTMLElement>('[data-part]')];
if (elements.length > 0) void takeOver(elements);
