/** The pointer of a member or element, escaped after RFC 6901. */
export function childPointer(pointer: string, key: string | number): string {
	return `${pointer}/${escaped(String(key))}`;
}

function escaped(key: string): string {
	return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The names of members and positions in lists that an RFC 6901 pointer leads through. */
export function keysOf(pointer: string): string[] {
	const keys = pointer.split('/').slice(1);
	if (!pointer.includes('~')) return keys;
	return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value that an RFC 6901 pointer leads to, or undefined. */
export function valueAt(value: unknown, pointer: string): unknown {
	return keysOf(pointer).reduce<unknown>((container, key) => {
		if (typeof container !== 'object' || container === null) return undefined;
		return Object.hasOwn(container, key) ? (container as Record<string, unknown>)[key] : undefined;
	}, value);
}
