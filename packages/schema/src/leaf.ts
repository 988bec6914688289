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

/** JSON with the members of every object in one order. It goes as deep as values do, which is deeper than calls may go. */
function canonical(value: object): string {
	const parts: string[] = [];
	const pending: (string | readonly [unknown])[] = [[value]];
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		if (typeof next === 'string') parts.push(next);
		else parts.push(opened(next[0], pending));
	}
	return parts.join('');
}

/** A scalar as JSON; of a list or object its beginning, while what it holds, and its end, are put before what is pending. */
function opened(value: unknown, pending: (string | readonly [unknown])[]): string {
	if (typeof value !== 'object' || value === null) return `${JSON.stringify(value)},`;
	pending.push(Array.isArray(value) ? ']' : '}');
	if (Array.isArray(value)) {
		for (let at = value.length; at--;) pending.push([value[at]]);
		return '[';
	}
	for (const key of Object.keys(value).sort().reverse()) {
		pending.push([(value as Record<string, unknown>)[key]], `${JSON.stringify(key)}:`);
	}
	return '{';
}
