import { nextMark, nextRevision, type Mark } from './cursor.ts';

interface LinkMark extends Mark {
	element: SVGAElement;
}

/**
 * Gives a chart one tab stop and a cursor that follows the screen: the arrow to the right goes to the
 * mark on the right, whichever way time runs. Without scripts every mark stays a link in the tab order.
 *
 * Svelte attachment. Marks are links with `data-record`, `data-lane` and `data-day`; the marks of a
 * commitment's deadlines are links with `data-revision` beside it. After the ARIA pattern of a roving tabindex.
 */
export function markCursor(chart: Element): () => void {
	const controller = new AbortController();
	const options = { signal: controller.signal };
	const observer = new MutationObserver(() => rove(chart));
	chart.addEventListener('keydown', (event) => onKey(chart, event as KeyboardEvent), options);
	chart.addEventListener('focusin', ({ target }) => keep(chart, target as Element), options);
	observer.observe(chart, { childList: true, subtree: true });
	rove(chart);
	return () => {
		controller.abort();
		observer.disconnect();
	};
}

function links(chart: Element, selector: string): SVGAElement[] {
	return [...chart.querySelectorAll<SVGAElement>(selector)];
}

/** Exactly one link of the chart is in the tab order. */
function rove(chart: Element): void {
	const all = links(chart, 'a[data-record], a[data-revision]');
	const current = all.find((link) => link.getAttribute('tabindex') === '0') ?? all[0];
	for (const link of all) link.setAttribute('tabindex', link === current ? '0' : '-1');
}

function keep(chart: Element, target: Element): void {
	const link = target.closest('a[data-record], a[data-revision]');
	if (!link) return;
	for (const other of links(chart, 'a[tabindex="0"]')) other.setAttribute('tabindex', '-1');
	link.setAttribute('tabindex', '0');
}

function onKey(chart: Element, event: KeyboardEvent): void {
	if (event.altKey || event.ctrlKey || event.metaKey) return;
	const focused = (event.target as Element).closest<SVGAElement>(
		'a[data-record], a[data-revision]'
	);
	if (!focused) return;
	if (event.key === 'Escape') return leave(chart, event);
	const next = target(chart, focused, event.key);
	if (!next) return;
	event.preventDefault();
	next.focus();
}

/** Focus moves to the chart itself, so that the next tab leaves it. */
export function leave(chart: Element, event: KeyboardEvent): void {
	const figure = chart.closest<HTMLElement>('figure');
	if (!figure) return;
	event.preventDefault();
	figure.setAttribute('tabindex', '-1');
	figure.focus({ preventScroll: true });
}

function target(chart: Element, focused: SVGAElement, key: string): SVGAElement | undefined {
	const recordLink = recordOf(focused);
	if (key === '[' || key === ']') return revision(recordLink, focused, key === ']' ? 1 : -1);
	const marks = links(chart, 'a[data-record]').map(markOf);
	const here = marks.find(({ element }) => element === recordLink);
	return here && nextMark(marks, here, key)?.element;
}

function recordOf(link: Element): Element {
	if (link.hasAttribute('data-record')) return link;
	return link.closest('svg.track, .slip-line')?.querySelector('a[data-record]') ?? link;
}

function revision(record: Element, focused: SVGAElement, step: 1 | -1): SVGAElement | undefined {
	const revisions = links(record.parentElement ?? record, 'a[data-revision]');
	return nextRevision(revisions, focused, step);
}

function markOf(element: SVGAElement): LinkMark {
	const target = element.querySelector('.at .target') ?? element;
	const { left } = target.getBoundingClientRect();
	return {
		element,
		x: left,
		lane: Number(element.dataset.lane),
		day: Number(element.dataset.day)
	};
}
