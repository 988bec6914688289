import type { Shapes } from '../kinds.ts';

/** A value as read, in whatever form; a step changes what it knows and leaves the rest. */
export type Loose = Record<string, unknown>;

/** The way from one major version of the schemas to the next. Its name is its file's name. */
export interface Step {
	from: number;
	to: number;
	/** What becomes of a record of a kind; kinds that stay as they are have none. */
	records: { readonly [K in keyof Shapes]?: (record: Loose) => Loose };
	/** Fields that the next version requires and that no other field tells. */
	asks: { readonly [K in keyof Shapes]?: readonly string[] };
}
