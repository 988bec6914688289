import type { Assessment, Commitment, Deadline, Reading } from '@mithaq/schema';

/** The lists of a commitment whose items have addresses of their own. */
export type PartName = 'deadlines' | 'assessments' | 'readings';

type Part = Deadline | Assessment | Reading;

/** The fields that say which item of its list it is; an edit of any other leaves it the same item. */
export const PART_FIELDS = {
	deadlines: ['event', 'kind'],
	assessments: ['assessor', 'date'],
	readings: ['side', 'actor']
} as const satisfies Record<PartName, readonly string[]>;

/**
 * What tells each item of a list of a commitment from the others, in the order of the list: what it says of itself, and
 * not where it stands, so that one found later leaves the others as they were. Items that say the same of themselves are
 * told apart by their order among themselves.
 */
export function partKeys(commitment: Commitment, name: PartName): string[] {
	return uniqueKeys(commitment[name] ?? [], (item: Part) =>
		PART_FIELDS[name].map((field) => (item as unknown as Record<string, unknown>)[field])
	);
}

/** A key for each item, in order; of those that share one, all but the first have their number behind it. */
export function uniqueKeys<T>(items: readonly T[], fieldsOf: (item: T) => unknown[]): string[] {
	const used = new Set<string>();
	return items.map((item) => {
		const name = fieldsOf(item)
			.filter((field) => field !== undefined)
			.join(' ');
		let unique = name;
		for (let n = 2; used.has(unique); n++) unique = `${name} (${n})`;
		used.add(unique);
		return unique;
	});
}

/**
 * The part of an address that leads to an item of a list, on the page of its commitment and under its identifier
 * (RFC 3986 fragment): `deadline-joint-statement-2024-09-27-fixed`.
 */
export function partAnchor(name: PartName, key: string): string {
	const said = key.replace(/ \((\d+)\)$/, ' $1').split(' ');
	return [name.slice(0, -1), ...said.map(encodeURIComponent)].join('-');
}
