const HELD = Symbol('held');

/** Asked by `console.log` of Node, which otherwise shows no member that is made when it is read. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
const SHOWN: PropertyDescriptor = {
	value(this: object) {
		return { ...this };
	}
};

/** What lazy members are made from, and what has been made of it. */
interface Held<S, L> {
	source: S;
	made: L | undefined;
}

/**
 * A function that gives objects members which are made, all together, when one of them is first read.
 * They are like any other members: they are listed, copied, printed and written as JSON.
 */
export function lazily<S, L extends object>(
	make: (source: S) => L,
	...names: (keyof L & string)[]
): <T extends object>(object: T, source: S) => T & L {
	const getters = names.map((name) => [name, getterOf(name, make)] as const);
	return (object, source) => {
		Object.defineProperty(object, HELD, { value: { source, made: undefined } });
		Object.defineProperty(object, INSPECT, SHOWN);
		for (const [name, getter] of getters) Object.defineProperty(object, name, getter);
		return object as typeof object & L;
	};
}

/** One getter for all objects: V8 shares their hidden class only if they share their getters. */
function getterOf<S, L>(name: keyof L, make: (source: S) => L): PropertyDescriptor {
	return {
		enumerable: true,
		configurable: true,
		get(this: { [HELD]: Held<S, L> }) {
			const held = this[HELD];
			return (held.made ??= make(held.source))[name];
		}
	};
}
