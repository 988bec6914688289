const DAYS_A_YEAR = 365;

/** A mark as the reader sees it: where it stands on the screen. */
interface Mark {
	element: SVGAElement;
	x: number;
	lane: number;
	day: number;
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
function leave(chart: Element, event: KeyboardEvent): void {
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
	return link.closest('svg.track')?.querySelector('a[data-record]') ?? link;
}

function revision(record: Element, focused: SVGAElement, step: number): SVGAElement | undefined {
	const revisions = links(record.parentElement ?? record, 'a[data-revision]');
	const place = revisions.indexOf(focused);
	if (place === -1) return step > 0 ? revisions[0] : revisions.at(-1);
	return revisions[place + step];
}

function markOf(element: SVGAElement): Mark {
	const anchor = element.querySelector('.at') ?? element;
	const { left } = anchor.getBoundingClientRect();
	return {
		element,
		x: left,
		lane: Number(element.dataset.lane),
		day: Number(element.dataset.day)
	};
}

/** The mark that a key leads to from here, or undefined where there is none in that direction. */
function nextMark(marks: Mark[], here: Mark, key: string): Mark | undefined {
	const order = [...marks].sort((a, b) => a.x - b.x || a.lane - b.lane);
	const inLane = order.filter(({ lane }) => lane === here.lane);
	const along = inLane.length > 1 ? inLane : order;
	const place = along.indexOf(here);
	switch (key) {
		case 'ArrowRight':
			return along[place + 1];
		case 'ArrowLeft':
			return along[place - 1];
		case 'ArrowUp':
			return nearestIn(marks, here, -1);
		case 'ArrowDown':
			return nearestIn(marks, here, 1);
		case 'Home':
			return along[0];
		case 'End':
			return along.at(-1);
		case 'PageUp':
			return yearAway(marks, here, -DAYS_A_YEAR);
		case 'PageDown':
			return yearAway(marks, here, DAYS_A_YEAR);
		default:
			return undefined;
	}
}

/** The mark closest across the page in the next lane that has any. */
function nearestIn(marks: Mark[], here: Mark, step: number): Mark | undefined {
	const beyond = marks.filter(({ lane }) => (lane - here.lane) * step > 0);
	const lane =
		step > 0
			? Math.min(...beyond.map((mark) => mark.lane))
			: Math.max(...beyond.map((mark) => mark.lane));
	return closest(
		beyond.filter((mark) => mark.lane === lane),
		(mark) => Math.abs(mark.x - here.x)
	);
}

/** The mark closest to a year from here, which is not this one and lies in that direction. */
function yearAway(marks: Mark[], here: Mark, days: number): Mark | undefined {
	const ahead = marks.filter(({ day }) => (day - here.day) * days > 0);
	return closest(ahead, ({ day }) => Math.abs(day - here.day - days));
}

function closest(marks: Mark[], distance: (mark: Mark) => number): Mark | undefined {
	return marks.reduce<Mark | undefined>(
		(best, mark) => (!best || distance(mark) < distance(best) ? mark : best),
		undefined
	);
}
