import type { Words } from './language.ts';
import type { Severity } from './json.ts';

/**
 * Part of a record, as it stands in a file: fields, or the whole file where it begins with a brace.
 *
 * A test puts it into a record without a fault and sees what `check` says.
 */
export interface Example {
	file: string;
	text: string;
}

/** A page about one name that a problem can carry. */
export interface Explanation {
	/** The name in brackets at the end of a problem. */
	name: string;
	severity: Severity;
	/** What must hold, in a sentence. */
	description: Words;
	/** What that means, exactly. */
	meaning: Words;
	/** Why it must hold. */
	reason: Words;
	/** How to mend what breaks it. */
	mend: Words;
	right: Example;
	wrong: Example;
}
