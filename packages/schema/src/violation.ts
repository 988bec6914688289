import type { Message } from './message.ts';

/** One constraint of a schema that a value violates. */
export interface Violation {
	/** Where the value is that is at fault (RFC 6901 pointer). */
	pointer: string;
	/** The JSON Schema keyword. */
	keyword: string;
	/** What the keyword asks for, such as `{ limit: 120 }`. */
	params: Record<string, unknown>;
	/** Name of the field that is at fault. */
	field: string;
	/** The value of that field; undefined where it is missing. */
	actual: unknown;
	/** The value that the keyword was applied to: for a missing field, the object that lacks it. */
	subject: unknown;
}

/** What a keyword, or the rule that explains it better, says of a violation. */
export type Says = (violation: Violation) => Message;
