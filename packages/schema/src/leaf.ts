/** Whether a text has more characters (Unicode code points) than a limit, as JSON Schema's `maxLength` counts. */
export function isLonger(text: string, limit: number): boolean {
	return text.length > limit && (text.length > 2 * limit || codePoints(text) > limit);
}

/** Whether a text has fewer characters (Unicode code points) than a limit, as JSON Schema's `minLength` counts. */
export function isShorter(text: string, limit: number): boolean {
	return text.length < 2 * limit && codePoints(text) < limit;
}

function codePoints(text: string): number {
	let count = text.length;
	for (let at = 1; at < text.length; at++) {
		if (isTrail(text.charCodeAt(at)) && isLead(text.charCodeAt(at - 1))) count--;
	}
	return count;
}

function isLead(unit: number): boolean {
	return (unit & 0xfc00) === 0xd800;
}

function isTrail(unit: number): boolean {
	return (unit & 0xfc00) === 0xdc00;
}

/** Two places of a list that hold the same JSON value, `j` before `i`. */
export interface Duplicate {
	i: number;
	j: number;
}

/** The last item of a list that also stands earlier, and where it does so last; one pass whatever the items are. */
export function duplicate(list: readonly unknown[]): Duplicate | undefined {
	const primitives = new Map<unknown, number>();
	const containers = new Map<unknown, number>();
	let found: Duplicate | undefined;
	for (let i = 0; i < list.length; i++) {
		const item = list[i];
		const isContainer = typeof item === 'object' && item !== null;
		const last = isContainer ? containers : primitives;
		const key = isContainer ? canonical(item) : item;
		const j = last.get(key);
		if (j !== undefined) found = { i, j };
		last.set(key, i);
	}
	return found;
}

/** JSON with the members of every object in one order, and no object written as a list. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) => {
		if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
		return { '': Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)) };
	});
}
