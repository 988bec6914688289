import type { EntryFinding, Records } from '../records.ts';
import type { TextCheck } from '../refusal.ts';
import type { Says, Violation } from '../violation.ts';

/** What the schemas cannot say: looks at records together, or at single texts. Its name is its file's name. */
export interface Rule {
	name: string;
	/** It says something only of a record in which nothing else is wrong: what is broken may be what it misses. */
	onlyWhole?: true;
	check?: (records: Records) => Iterable<EntryFinding>;
	/** Nothing is asked of texts where it gives nothing. */
	texts?: (records: Records) => TextCheck | undefined;
}

/** A rule that says of a violated schema constraint what it means, better than the keyword does. */
export interface Claim {
	rule: string;
	concerns: (violation: Violation) => boolean;
	says: Says;
}
