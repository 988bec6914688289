import { firstWhere } from './cull.ts';
import type { PackedGantt } from './packed.ts';
import { AXIS, dayAt, rowAt, type Viewport } from './viewport.ts';

/** How far beside a mark a pointer may be, in pixels. */
const SLOP = 8;

/** The mark under a point of the canvas, or the closest within reach in its row. */
export function markAt(
	packed: PackedGantt,
	viewport: Viewport,
	x: number,
	y: number
): number | undefined {
	const row = y < AXIS ? undefined : rowAt(packed, y + viewport.top);
	if (row === undefined) return undefined;
	const day = dayAt(viewport, x);
	const [low, high] = [packed.firstMark[row]!, packed.firstMark[row + 1]!];
	const after = firstWhere(low, high, (mark) => packed.to[mark]! >= day);
	const near = [after - 1, after].filter((mark) => mark >= low && mark < high);
	const away = (mark: number) => Math.max(packed.from[mark]! - day, day - packed.to[mark]!, 0);
	const [closest] = near.sort((a, b) => away(a) - away(b));
	const slop = SLOP * Math.abs(dayAt(viewport, 1) - dayAt(viewport, 0));
	return closest !== undefined && away(closest) <= slop ? closest : undefined;
}
