/** The pointer of a member or element, escaped after RFC 6901. */
export function childPointer(pointer: string, key: string | number): string {
	return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The value that an RFC 6901 pointer leads to, or undefined. */
export function valueAt(value: unknown, pointer: string): unknown {
	const keys = pointer.split('/').slice(1);
	return keys.reduce<unknown>((container, key) => {
		if (typeof container !== 'object' || container === null) return undefined;
		const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
		return Object.hasOwn(container, name)
			? (container as Record<string, unknown>)[name]
			: undefined;
	}, value);
}
