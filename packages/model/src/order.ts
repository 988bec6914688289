/**
 * Sorts by keys, the first of them first, in the order of numbers or of code units: the same on every
 * machine, whatever its language. Open ends (±Infinity) sort like other days.
 */
export function sortedBy<T>(items: readonly T[], keys: (item: T) => (number | string)[]): T[] {
	return items
		.map((item) => ({ item, keys: keys(item) }))
		.sort((a, b) => compareKeys(a.keys, b.keys))
		.map(({ item }) => item);
}

function compareKeys(a: (number | string)[], b: (number | string)[]): number {
	for (const [i, key] of a.entries()) {
		const other = b[i] ?? key;
		if (key !== other) return key < other ? -1 : 1;
	}
	return 0;
}
