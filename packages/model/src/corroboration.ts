import type { Evidence } from '@mithaq/schema';
import { findSource, type RecordIndex } from './record.ts';

/**
 * How many independent originals support a claim, wholly or partly. Reprints of one original count
 * once, even where the original itself is not cited, and so do sources that carry one statement or one
 * agency's text (`origin`). One means that the claim is provisional.
 *
 * Pass `knownEvidence(…)` to ask it of a day. Throws an Error `missing source: x`.
 */
export function corroboration(index: RecordIndex, evidence: readonly Evidence[]): number {
	return new Set(evidence.filter(isSupport).map(({ source }) => originOf(index, source))).size;
}

/** Whether some of the evidence quotes a source whose text is held, so that the phrase can be checked. */
export function isProven(index: RecordIndex, evidence: readonly Evidence[]): boolean {
	return evidence.some(
		({ source, quote }) => quote !== undefined && findSource(index, source).text !== undefined
	);
}

/** Whether evidence says the same as the claim, or part of it. */
export function isSupport({ stance }: Evidence): boolean {
	return stance === 'supports' || stance === 'partlySupports';
}

/** Whose words a source carries in the end, so that those who carry the same are one witness. */
function originOf(index: RecordIndex, id: string): string {
	const original = findSource(index, originalOf(index, id));
	if (!original.origin) return `source ${original.id}`;
	const { actor, event, date } = original.origin;
	return event === undefined ? `words ${actor} ${date ?? ''}` : `event ${event}`;
}

/** The source at the root of a chain of reprints; in a circle of reprints, the first id in it. */
function originalOf(index: RecordIndex, id: string): string {
	const seen: string[] = [];
	let source = findSource(index, id);
	while (source.reprintOf !== undefined && !seen.includes(source.id)) {
		seen.push(source.id);
		source = findSource(index, source.reprintOf);
	}
	if (source.reprintOf === undefined) return source.id;
	return seen.slice(seen.indexOf(source.id)).sort()[0] ?? source.id;
}
