/** What a reader does to the drawing with a pointer. */
export interface Gestures {
	/** Drags it so many pixels to the right. */
	pan: (pixels: number) => void;
	/** Makes the stretch so many times as long, around a point so many pixels from the left. */
	zoom: (factor: number, x: number) => void;
	/** Points somewhere, in pixels from the corner; undefined where the pointer has left or drags. */
	point: (at: { x: number; y: number } | undefined) => void;
}

/** Pixels that a pointer may move before a click becomes a drag. */
const STILL = 4;
/** How much of a wheel's turn halves or doubles the stretch. */
const TURN = 300;

/**
 * Svelte attachment: a drag pans; a pinch and the wheel with Ctrl zoom. The plain wheel and a finger
 * that moves up or down belong to the page. Gestures begin in the element, or only in what `within` selects there.
 */
export function gestures(
	handlers: () => Gestures,
	within?: string
): (element: HTMLElement) => () => void {
	return (element) => {
		const isWithin = ({ target }: Event) => !within || (target as Element).closest(within) !== null;
		const controller = new AbortController();
		const options = { signal: controller.signal };
		const pointers = new Map<number, PointerEvent>();
		let moved = 0;
		const xOf = (event: MouseEvent) => event.clientX - element.getBoundingClientRect().left;
		const listen = <K extends keyof HTMLElementEventMap>(
			type: K,
			listener: (event: HTMLElementEventMap[K]) => void,
			rest: AddEventListenerOptions = {}
		) => element.addEventListener(type, listener, { ...options, ...rest });

		listen('wheel', (event) => isWithin(event) && onWheel(event, handlers(), xOf(event)), {
			passive: false
		});
		listen('pointerdown', (event) => {
			if (event.button !== 0 || !isWithin(event)) return;
			if (pointers.size === 0) moved = 0;
			pointers.set(event.pointerId, event);
		});
		listen('pointermove', (event) => {
			const last = pointers.get(event.pointerId);
			if (!last) {
				const { left, top } = element.getBoundingClientRect();
				return handlers().point({ x: event.clientX - left, y: event.clientY - top });
			}
			const step = event.clientX - last.clientX;
			moved += Math.abs(step);
			if (moved < STILL) return;
			element.setPointerCapture(event.pointerId);
			handlers().point(undefined);
			if (pointers.size === 2) pinch(pointers, event, handlers(), xOf);
			else handlers().pan(moved - Math.abs(step) < STILL ? Math.sign(step) * moved : step);
			pointers.set(event.pointerId, event);
		});
		const release = (event: PointerEvent) => void pointers.delete(event.pointerId);
		listen('pointerup', release);
		listen('pointercancel', release);
		listen('pointerleave', () => handlers().point(undefined));
		listen(
			'click',
			(event) => {
				if (moved < STILL) return;
				event.preventDefault();
				event.stopPropagation();
			},
			{ capture: true }
		);
		return () => controller.abort();
	};
}

function onWheel(event: WheelEvent, { zoom }: Gestures, x: number): void {
	if (!event.ctrlKey && !event.metaKey) return;
	event.preventDefault();
	zoom(2 ** (event.deltaY / TURN), x);
}

function pinch(
	pointers: Map<number, PointerEvent>,
	event: PointerEvent,
	{ zoom }: Gestures,
	xOf: (event: MouseEvent) => number
): void {
	const last = pointers.get(event.pointerId)!;
	const other = [...pointers.values()].find(({ pointerId }) => pointerId !== event.pointerId)!;
	const apart = (one: PointerEvent) =>
		Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
	const [before, after] = [apart(last), apart(event)];
	if (before > 0 && after > 0) zoom(before / after, (xOf(event) + xOf(other)) / 2);
}
