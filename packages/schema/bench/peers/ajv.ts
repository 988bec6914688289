import { Ajv2020 } from 'ajv/dist/2020.js';
import { inlined } from '../inlined.ts';
import type { Peer } from '../peer.ts';

const options = { validateFormats: false, strictRequired: false };
const first = new Ajv2020(options).compile(inlined);
const all = new Ajv2020({ ...options, allErrors: true }).compile(inlined);

export const peer: Peer = {
	name: 'ajv',
	accepts: first,
	problems: (value) => (all(value) ? 0 : all.errors!.length)
};
