import { Compile } from 'typebox/compile';
import { inlined } from '../inlined.ts';
import type { Peer } from '../peer.ts';

const check = Compile(inlined as never);

export const peer: Peer = {
	name: 'typebox',
	accepts: (value) => check.Check(value),
	problems: (value) => check.Errors(value).length
};
