import { folders, type Bundle, type Folder } from '@mithaq/schema';

/**
 * A bundle as JSON that is the same, byte for byte, however its records and fields were ordered:
 * records sorted by id, fields by name (by UTF-16 code unit, as RFC 8785 has it), tab-indented, with
 * a line feed at the end. The order inside lists is part of the record and stays.
 */
export function bundleJSON(bundle: Bundle): string {
	const sorted = Object.keys(folders).map((folder) => [
		folder,
		[...bundle[folder as Folder]].sort((a, b) => compare(a.id, b.id))
	]);
	return toJSON({ dataset: bundle.dataset, ...Object.fromEntries(sorted) });
}

/** Any JSON value with its fields sorted by name, tab-indented, with a line feed at the end. */
export function toJSON(value: unknown): string {
	return `${JSON.stringify(sortFields(value), null, '\t')}\n`;
}

function sortFields(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(sortFields);
	const fields = Object.entries(value).sort(([a], [b]) => compare(a, b));
	return Object.fromEntries(fields.map(([name, field]) => [name, sortFields(field)]));
}

/** By UTF-16 code unit, the same on every machine and in every locale. */
export function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
