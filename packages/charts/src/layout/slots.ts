/** Something that must not overlap its neighbours: where it stands along the line, in percent. */
export interface Slotted {
	x: number;
}

/**
 * Gives each item the lowest slot in which it is at least `gap` away from the item before it.
 * Items keep their own x: what is crowded goes beside, not elsewhere.
 */
export function slotsOf(items: readonly Slotted[], gap: number): number[] {
	const last: number[] = [];
	const order = items.map((_, index) => index).sort((a, b) => items[a]!.x - items[b]!.x || a - b);
	const slots: number[] = [];
	for (const index of order) {
		const { x } = items[index]!;
		const free = last.findIndex((end) => x - end >= gap);
		const slot = free === -1 ? last.length : free;
		last[slot] = x;
		slots[index] = slot;
	}
	return slots;
}
