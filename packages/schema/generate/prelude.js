export const hasOwn = Object.prototype.hasOwnProperty;

export function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON Schema counts characters, which are one or two code units each. */
export function hasAtMost(text, limit) {
	return text.length <= 2 * limit && codePoints(text) <= limit;
}

export function codePoints(text) {
	let count = text.length;
	for (let at = 1; at < text.length; at++) {
		if (isTrail(text.charCodeAt(at)) && isLead(text.charCodeAt(at - 1))) count--;
	}
	return count;
}

function isLead(unit) {
	return (unit & 0xfc00) === 0xd800;
}

function isTrail(unit) {
	return (unit & 0xfc00) === 0xdc00;
}

/** The last item that also stands earlier, and where it does so last. */
export function duplicate(list) {
	if (list.length > 16 && new Set(list).size === list.length) return undefined;
	for (let i = list.length - 1; i > 0; i--) {
		const j = list.lastIndexOf(list[i], i - 1);
		if (j >= 0) return { i, j };
	}
	return undefined;
}
