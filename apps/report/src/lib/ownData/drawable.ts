import type { Bundle } from '@mithaq/schema';
import { kinds } from '../kinds.ts';

/** So many records, and so many marks of the role chart, a page draws in about two seconds; more would hold it up. */
const MOST_RECORDS = 10_000;
const MOST_MARKS = 2_000;

/** How many records a bundle holds. */
export function sizeOf(bundle: Bundle): number {
	return kinds.reduce((sum, kind) => sum + bundle[kind].length, 0);
}

/** Whether a page can draw a bundle without standing still. */
export function isDrawable(bundle: Bundle): boolean {
	return (
		sizeOf(bundle) <= MOST_RECORDS && bundle.roles.length + bundle.strengths.length <= MOST_MARKS
	);
}
