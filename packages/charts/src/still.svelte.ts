import type { View } from './view.ts';

/**
 * A view without what changes while a reader zooms or points. It stays the same object meanwhile, so
 * that nothing that is drawn from it is drawn again. For use in a component's script.
 */
export function stillOf(view: () => View): { readonly current: View } {
	const language = $derived(view().language);
	const tag = $derived(view().tag);
	const months = $derived(view().months);
	const subject = $derived(view().subject);
	const digits = $derived(view().digits);
	const asOf = $derived(view().asOf);
	const time = $derived(view().time);
	const href = $derived(view().href);
	const arrangement = $derived(view().arrangement);
	const still = $derived<View>({
		language,
		tag,
		months,
		subject,
		digits,
		asOf,
		time,
		href,
		arrangement
	});
	return {
		get current() {
			return still;
		}
	};
}
