import type { CommitmentFacts } from '@mithaq/model';

/** Above so many marks an SVG is slow to draw and to move through. */
const MOST_MARKS = 1_500;

/** Whether a Gantt of these commitments is to be painted on a canvas: a mark each, and one each deadline. */
export function needsCanvas(commitments: readonly CommitmentFacts[]): boolean {
	return commitments.reduce((sum, { deadlines }) => sum + 1 + deadlines.length, 0) > MOST_MARKS;
}
