import { commitment } from '../../src/compiled.ts';
import type { Peer } from '../peer.ts';

export const peer: Peer = {
	name: '@mithaq/schema',
	accepts: commitment,
	problems: (value) => (commitment(value) ? 0 : commitment.errors!.length)
};
