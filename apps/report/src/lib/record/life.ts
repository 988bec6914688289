import { whenWords, type LifecycleFacts, type Wording } from '@mithaq/model';
import { labelOf, lifecycle } from '@mithaq/schema';

/** A step of a commitment's own life and its day, where it has one: "superseded on 11 April 2024". */
export function lifeWords({ state, when }: LifecycleFacts, view: Wording): string {
	const label = labelOf(lifecycle, state, view.language);
	return when ? `${label} ${whenWords(when, view)}` : label;
}
