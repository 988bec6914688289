/** A theme that colours are chosen for. */
export type Theme = 'light' | 'dark';

/** The values of custom properties. */
export type Properties = Readonly<Record<string, string>>;

/**
 * A CSS value without `var()`, `light-dark()` and `rem`, for programs that know none of them; undefined
 * where a property that it names has no value. A rem is 16 pixels.
 */
export function plainValue(
	value: string,
	properties: Properties,
	theme: Theme
): string | undefined {
	const call = innermost(value);
	if (!call) return value.replace(/(-?[\d.]+)rem\b/g, (_, rem: string) => `${Number(rem) * 16}px`);
	const result = call.name === 'var' ? variable(call.inner, properties) : shade(call.inner, theme);
	if (result === undefined) return undefined;
	const { start, end } = call;
	return plainValue(value.slice(0, start) + result + value.slice(end), properties, theme);
}

const CALL = /\b(var|light-dark)\(/g;

/** The last call begins no other call inside itself. */
function innermost(value: string) {
	const last = [...value.matchAll(CALL)].at(-1);
	if (!last) return undefined;
	const from = last.index + last[0].length;
	const end = closing(value, from);
	return { name: last[1], start: last.index, end: end + 1, inner: value.slice(from, end) };
}

function closing(value: string, from: number): number {
	let depth = 1;
	for (let at = from; at < value.length; at++) {
		if (value[at] === '(') depth += 1;
		if (value[at] === ')') depth -= 1;
		if (depth === 0) return at;
	}
	throw new SyntaxError(`missing parenthesis: ${value}`);
}

function variable(inner: string, properties: Properties): string | undefined {
	const [name, fallback] = splitFirst(inner);
	return properties[name] ?? fallback;
}

function shade(inner: string, theme: Theme): string | undefined {
	const [light, dark] = splitFirst(inner);
	return theme === 'light' ? light : dark;
}

/** At the first comma that stands in no parentheses. */
function splitFirst(inner: string): [string, string?] {
	let depth = 0;
	for (const [at, character] of [...inner].entries()) {
		if (character === '(') depth += 1;
		if (character === ')') depth -= 1;
		if (character === ',' && depth === 0)
			return [inner.slice(0, at).trim(), inner.slice(at + 1).trim()];
	}
	return [inner.trim()];
}
