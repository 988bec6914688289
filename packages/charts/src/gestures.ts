import type { Interval } from '@mithaq/model';
import type { Attachment } from 'svelte/attachments';
import { panBy, zoomBy } from './layout/zoom.ts';
import type { TimeDirection } from './view.ts';

/** What gestures need to know of the drawing, at the moment when one is made. */
export interface Zoomable {
	/** All days that the drawing has. */
	domain: Interval;
	/** Those in the window. */
	shown: Interval;
	time: TimeDirection;
	/** Called with the stretch to show; with undefined for all. */
	onzoom: (zoom: Interval | undefined) => void;
}

/** A drag shorter than this, in pixels, is a click. */
const CLICK = 4;
/** How much a notch of the wheel zooms. */
const PER_PIXEL = 0.004;

/**
 * Zooms with ctrl-wheel and with two fingers, moves with a mouse that drags. The plain wheel and one
 * finger belong to the page. Attach it to an element that holds `.window`s.
 */
export function zoomGestures(current: () => Zoomable): Attachment<HTMLElement> {
	return (element) => {
		const controller = new AbortController();
		const { signal } = controller;
		const drag = dragging(current);
		element.addEventListener('wheel', (event) => onWheel(event, current()), {
			passive: false,
			signal
		});
		element.addEventListener('pointerdown', drag.down, { signal });
		element.addEventListener('pointermove', drag.move, { signal });
		for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const)
			element.addEventListener(type, drag.up, { signal });
		element.addEventListener('click', drag.click, { capture: true, signal });
		element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
		return () => controller.abort();
	};
}

function windowAt({ target }: Event): HTMLElement | undefined {
	return (target as Element).closest<HTMLElement>('.window') ?? undefined;
}

/** The day under a point of the screen. */
function dayAt(clientX: number, pane: HTMLElement, { shown, time }: Zoomable): number {
	const { left, width } = pane.getBoundingClientRect();
	const along = time === 'ltr' ? (clientX - left) / width : 1 - (clientX - left) / width;
	return shown.start + along * (shown.end - shown.start);
}

function onWheel(event: WheelEvent, zoomable: Zoomable): void {
	const pane = windowAt(event);
	if (!event.ctrlKey || !pane) return;
	event.preventDefault();
	const { domain, shown, onzoom } = zoomable;
	const factor = Math.exp(Math.max(-100, Math.min(100, event.deltaY)) * PER_PIXEL);
	onzoom(zoomBy(domain, shown, factor, dayAt(event.clientX, pane, zoomable)));
}

interface Held {
	x: number;
	pane: HTMLElement;
}

function dragging(current: () => Zoomable) {
	const held = new Map<number, Held>();
	let travelled = 0;

	function down(event: PointerEvent): void {
		const pane = windowAt(event);
		if (!pane || (event.pointerType === 'mouse' && event.button !== 0)) return;
		if (held.size === 0) travelled = 0;
		held.set(event.pointerId, { x: event.clientX, pane });
	}

	function move(event: PointerEvent): void {
		const before = held.get(event.pointerId);
		if (!before) return;
		held.set(event.pointerId, { ...before, x: event.clientX });
		travelled += Math.abs(event.clientX - before.x);
		if (held.size === 2) pinch(event.pointerId, before.x);
		else if (event.pointerType === 'mouse') pan(event.clientX - before.x, before.pane);
	}

	function pan(pixels: number, pane: HTMLElement): void {
		const { domain, shown, time, onzoom } = current();
		if (shown.end - shown.start >= domain.end - domain.start) return;
		const days = (pixels / pane.clientWidth) * (shown.end - shown.start);
		onzoom(panBy(domain, shown, time === 'ltr' ? -days : days));
	}

	function pinch(moved: number, before: number): void {
		const [[, other]] = [...held].filter(([id]) => id !== moved) as [[number, Held]];
		const { x, pane } = held.get(moved)!;
		const factor = Math.max(8, Math.abs(before - other.x)) / Math.max(8, Math.abs(x - other.x));
		const zoomable = current();
		const middle = dayAt((x + other.x) / 2, pane, zoomable);
		zoomable.onzoom(zoomBy(zoomable.domain, zoomable.shown, factor, middle));
	}

	function up(event: PointerEvent): void {
		if (event.type !== 'pointerleave' || event.pointerType !== 'mouse' || event.buttons === 0)
			held.delete(event.pointerId);
	}

	/** What ended a drag is no click on the mark under it. */
	function click(event: MouseEvent): void {
		if (travelled < CLICK || event.detail === 0) return;
		travelled = 0;
		event.preventDefault();
		event.stopPropagation();
	}

	return { down, move, up, click };
}
