import { commitment, errorsOf } from '../../src/compiled.ts';
import type { Peer } from '../peer.ts';

export const peer: Peer = {
	name: '@mithaq/schema',
	accepts: commitment.fits,
	problems: (value) => (commitment.fits(value) ? 0 : errorsOf(commitment, value).length)
};
