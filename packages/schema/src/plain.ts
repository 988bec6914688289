import { DEEPEST } from './syntax.ts';

/**
 * The value of a JSON text of which `JSON.parse` passes nothing over: no key that stands twice, no number
 * that is read as another, no brackets too deep.
 *
 * Undefined for any other text. This is several times as fast as reading with places, which only
 * problems need.
 */
export function plainValue(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return membersOf(value, 0) === membersIn(text) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** How many members the objects of a value have; no number where anything is too deep, or a number not exact. */
function membersOf(value: unknown, depth: number): number {
	if (typeof value === 'number') return isExact(value) ? 0 : NaN;
	if (typeof value !== 'object' || value === null) return 0;
	if (depth >= DEEPEST) return NaN;
	let members = 0;
	if (Array.isArray(value)) {
		for (let at = 0; at < value.length; at++) members += membersOf(value[at], depth + 1);
		return members;
	}
	for (const name in value) {
		if (!Object.hasOwn(value, name)) continue;
		members += 1 + membersOf((value as Record<string, unknown>)[name], depth + 1);
	}
	return members;
}

/** White space between a name and its colon; or a name with an escape, one of which V8 13.6 takes for another. */
const ODD_NAME = /"\s+:|\\.[^"\\]*":/;

/**
 * How many members are written in a text that is JSON. Where a string holds what looks like the end of a
 * name they are too many, and never too few.
 */
function membersIn(text: string): number {
	return ODD_NAME.test(text) ? NaN : (text.match(/":/g)?.length ?? 0);
}

/** Whether a number is read as it is written: beyond 2^53 two integers that are written differently become one. */
export function isExact(value: number): boolean {
	return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
