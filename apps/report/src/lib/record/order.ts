import { pageLanguage, type RecordIndex, type Wording } from '@mithaq/model';
import type { Kind } from '../kinds.ts';
import { all, titleOf, whenOf, type Found } from './record.ts';

/** In which language names are sorted. */
type Page = Pick<Wording, 'language' | 'tag'>;

const NEVER = { start: Infinity, end: Infinity };

/** The records of a kind in date order, then by id; actors by side, then by name. */
export function recordsInOrder(index: RecordIndex, kind: Kind, page: Page): Found[] {
	const found = all(index, kind);
	return kind === 'actors' ? bySideAndName(index, found, page) : inDateOrder(index, found);
}

/** Records by first day, then by last day, then by id; those without a date last. */
export function inDateOrder<T extends Found>(index: RecordIndex, records: readonly T[]): T[] {
	const dated = records.map((found) => ({ found, when: whenOf(index, found)?.interval ?? NEVER }));
	return dated
		.sort(
			(a, b) =>
				compare(a.when.start, b.when.start) ||
				compare(a.when.end, b.when.end) ||
				compare(a.found.record.id, b.found.record.id)
		)
		.map(({ found }) => found);
}

/** The records of the same kind that come before and after one in time; an actor has none. */
export function nextInTime(index: RecordIndex, found: Found): { previous?: Found; next?: Found } {
	if (found.kind === 'actors') return {};
	const ordered = inDateOrder(index, all(index, found.kind));
	const place = ordered.findIndex(({ record }) => record.id === found.record.id);
	const previous = ordered[place - 1];
	const next = ordered[place + 1];
	return { ...(previous && { previous }), ...(next && { next }) };
}

function bySideAndName(index: RecordIndex, found: Found[], page: Page): Found[] {
	const { language } = page;
	const collator = new Intl.Collator(pageLanguage(page));
	const sides = [...index.sides.keys()];
	const rank = ({ kind, record }: Found) => (kind === 'actors' ? sides.indexOf(record.side) : 0);
	return found.sort(
		(a, b) =>
			rank(a) - rank(b) ||
			collator.compare(titleOf(index, a, language), titleOf(index, b, language))
	);
}

function compare<T extends number | string>(a: T, b: T): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
