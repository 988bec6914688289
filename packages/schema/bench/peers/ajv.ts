import { Ajv2020 } from 'ajv/dist/2020.js';
import { inlined } from '../inlined.ts';
import type { Peer } from '../peer.ts';

const first = new Ajv2020().compile(inlined);
const all = new Ajv2020({ allErrors: true }).compile(inlined);

export const peer: Peer = {
	name: 'ajv, at run time',
	accepts: first,
	problems: (value) => (all(value) ? 0 : all.errors!.length)
};
