import type { Interval, RecordIndex } from '@mithaq/model';
import type { PackedGantt } from '../../src/canvas/packed.ts';
import type { View } from '../../src/view.ts';

/** Properties of a mounted chart that can be changed from outside. */
export class Props {
	packed = $state.raw() as PackedGantt;
	zoom = $state.raw<Interval | undefined>();
	index: RecordIndex;
	view: View;
	onzoom = (zoom?: Interval): void => void (this.zoom = zoom);

	constructor(index: RecordIndex, view: View, packed: PackedGantt) {
		this.index = index;
		this.view = view;
		this.packed = packed;
	}
}

/** The same of the chart that is SVG. */
export class SvgProps {
	index = $state.raw() as RecordIndex;
	view = $state.raw() as View;

	constructor(index: RecordIndex, view: View) {
		this.index = index;
		this.view = view;
	}
}
