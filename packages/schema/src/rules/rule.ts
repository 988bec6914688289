import type { EntryFinding, Records } from '../records.ts';
import type { ShapeError } from '../validate.ts';

/** One thing that must hold of a record. Its name is its file's name. */
export interface Rule {
	name: string;
	/** What must hold, and why. */
	description: string;
	/** Says of a violated schema constraint what the value must be, where this rule explains it better. */
	claims?: (error: ShapeError) => string | undefined;
	/** What the schemas cannot say: looks at well-shaped records together. */
	check?: (records: Records) => Iterable<EntryFinding>;
}

/** The name of the field that a pointer ends in. */
export function fieldOf(pointer: string): string {
	return pointer.slice(pointer.lastIndexOf('/') + 1);
}
