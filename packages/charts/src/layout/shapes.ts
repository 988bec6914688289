import { symbol, symbolCircle, symbolDiamond2, symbolSquare2, symbolTriangle2 } from 'd3-shape';
import type { Side } from '@mithaq/schema';

/** Area of a symbol, in square pixels, so that no shape looks heavier than another. */
const AREA = 72;

const TYPES = {
	iraq: symbolSquare2,
	unitedStates: symbolCircle,
	coalition: symbolTriangle2,
	other: symbolDiamond2
} satisfies Record<Side, unknown>;

/** The outline of each side's symbol around the origin, as an SVG path. */
export const sideShapes: Record<Side, string> = {
	iraq: outline('iraq'),
	unitedStates: outline('unitedStates'),
	coalition: outline('coalition'),
	other: outline('other')
};

function outline(side: Side): string {
	return symbol(TYPES[side], AREA).digits(2)() ?? '';
}
