import type { CommitmentFacts, RecordIndex } from '@mithaq/model';
import { layoutSlips, type SlipLayout } from './layout/slips.ts';
import { chosenCommitments, deadlineDays, inOrder } from './shown.ts';
import type { View } from './view.ts';

/** The commitments that the deadline chart shows in the form that is chosen, in the order of its table. */
export function shownCommitments(index: RecordIndex, view: View): CommitmentFacts[] {
	if (view.arrangement?.form === 'slips')
		return slipsOf(index, view).lines.map(({ facts }) => facts);
	return inOrder(index, view, chosenCommitments(index, view, 'bars'));
}

/** The slip chart, laid out over the same days; `widths` as `layoutSlips` takes them. */
export function slipsOf(index: RecordIndex, view: View, widths?: readonly number[]): SlipLayout {
	const commitments = chosenCommitments(index, view, 'slips');
	return layoutSlips(commitments, view, deadlineDays(index, view), widths);
}
