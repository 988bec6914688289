import { fitsBody, type Module } from './fits.ts';
import { partAt, targetOf, type Part } from './part.ts';
import { tableFields } from './table.ts';
import type { Schema } from './types.ts';
import { refuseUnknown } from './vocabulary.ts';

/**
 * Writes, for what is referred to and for every object and array, a function that tells as fast as can be
 * whether a value fits, and a table by which to find what is wrong with one that does not.
 */
export class Compiler implements Module {
	readonly #schemas: Record<string, Schema>;
	readonly #declarations = new Map<string, string>();
	readonly #places = new Map<string, string>();
	readonly #constants = new Map<string, string>();

	constructor(schemas: Record<string, Schema>) {
		this.#schemas = schemas;
	}

	/** Everything written so far; each declaration stands after those that it needs. */
	get code(): string {
		const constants = [...this.#constants].map(([value, name]) => `const ${name} = ${value};`);
		return [...constants, ...this.#declarations.values()].join('\n');
	}

	/** Declares what stands at a place: a function named `fits` and a table named `of` what is returned. */
	declare(place: string): string {
		const name = nameOf(place);
		const known = this.#declarations.get(name);
		const namesake = this.#places.get(name) ?? place;
		if (namesake !== place) throw new TypeError(`one name for ${namesake} and ${place}`);
		this.#places.set(name, place);
		if (known === '') throw new TypeError(`recursive schema: ${place}`);
		if (known !== undefined) return name;
		this.#declarations.set(name, '');
		const declaration = this.#declaration(partAt(this.#schemas, place), name);
		this.#declarations.delete(name);
		this.#declarations.set(name, declaration);
		return name;
	}

	#declaration(part: Part, name: string): string {
		const fields = [`fits: fits${name}`, ...tableFields(part, this)].join(', ');
		return `function fits${name}(v) {\n${fitsBody(part, this)}\n}\nconst of${name} = { ${fields} };\n`;
	}

	nameFor(part: Part): string | undefined {
		const target = targetOf(part);
		if (target !== undefined) {
			refuseUnknown(part);
			return this.declare(target);
		}
		const { type } = part.schema;
		return type === 'object' || type === 'array' ? this.declare(part.place) : undefined;
	}

	hoist = (expression: string): string => {
		const name = this.#constants.get(expression) ?? `constant${this.#constants.size}`;
		this.#constants.set(expression, name);
		return name;
	};
}

/** `common.json#/$defs/id` is CommonId. */
function nameOf(place: string): string {
	const words = place.replace(/\.json|\$defs|properties/g, '').match(/\w+/g) ?? [];
	return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}
