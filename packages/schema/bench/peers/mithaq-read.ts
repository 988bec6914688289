import { commitment } from '../../src/standard.ts';
import type { Peer } from '../peer.ts';

const { validate } = commitment['~standard'];

export const peer: Peer = {
	name: '@mithaq/schema, each word read',
	accepts: (value) => !validate(value).issues,
	problems: (value) => validate(value).issues?.filter(({ message }) => message !== '').length ?? 0
};
