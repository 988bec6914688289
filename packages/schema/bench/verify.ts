import type { Documents } from './documents.ts';
import type { Peer } from './peer.ts';

/** Throws unless a validator accepts what is valid, and finds at least each fault in what is not. */
export function verify({ name, accepts, problems }: Peer, { valid, invalid }: Documents): void {
	for (const value of valid) {
		if (!accepts(value) || problems(value) > 0) throw new Error(`${name} refuses ${shown(value)}`);
	}
	for (const { value, faults } of invalid) {
		if (accepts(value)) throw new Error(`${name} accepts ${shown(value)}`);
		const found = problems(value);
		if (found < faults) throw new Error(`${name} finds ${found} of ${faults} in ${shown(value)}`);
	}
}

function shown(value: unknown): string {
	return JSON.stringify(value);
}
