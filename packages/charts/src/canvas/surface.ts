import { inkOf, type Ink } from './ink.ts';
import type { PackedGantt } from './packed.ts';
import type { Lettering } from './paint.ts';
import { panningPaint } from './panning.ts';
import type { Viewport } from './viewport.ts';

/** A canvas that is as fine as its screen, and painted in the colours of the place where it stands. */
export interface Surface {
	draw: (packed: PackedGantt, viewport: Viewport, lettering: Lettering) => void;
	/** Colours may be others from now on. */
	forgetColours: () => void;
}

/** Makes a canvas ready to be painted; its size follows what it is told to show. */
export function surfaceOf(canvas: HTMLCanvasElement): Surface {
	const brush = canvas.getContext('2d', { alpha: false });
	const paint = panningPaint();
	let ink: Ink | undefined;
	let time: Viewport['time'] | undefined;

	function fit({ width, height }: Viewport): void {
		const [across, down] = [width, height].map((side) => Math.round(side * devicePixelRatio));
		if (canvas.width === across && canvas.height === down) return;
		[canvas.width, canvas.height] = [across!, down!];
		ink = undefined;
	}

	return {
		draw(packed, viewport, lettering) {
			if (!brush || viewport.width === 0 || viewport.height === 0) return;
			fit(viewport);
			if (time !== viewport.time) ink = undefined;
			({ time } = viewport);
			ink ??= inkOf(canvas.parentElement!, devicePixelRatio, time);
			brush.setTransform(ink.density, 0, 0, ink.density, 0, 0);
			paint(brush, packed, viewport, ink, lettering);
		},
		forgetColours: () => void (ink = undefined)
	};
}
