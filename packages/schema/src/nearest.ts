/** ` (did you mean x?)` where one of the known words is close to the one given, else nothing. */
export function nearest(given: unknown, known: Iterable<string>): string {
	if (typeof given !== 'string' || given.length > 100) return '';
	let best: string | undefined;
	let least = Math.max(2, Math.floor(given.length / 3)) + 1;
	for (const word of known) {
		const distance = editDistance(given.toLowerCase(), word.toLowerCase());
		if (distance < least) [best, least] = [word, distance];
	}
	return best === undefined ? '' : ` (did you mean ${best}?)`;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[b.length]!;
}
