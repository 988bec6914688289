import { commitment } from 'virtual:ajv-ahead-of-time';
import type { Peer } from '../peer.ts';

export const peer: Peer = {
	name: 'ajv, ahead of time',
	accepts: commitment,
	problems: (value) => (commitment(value) ? 0 : commitment.errors!.length)
};
