import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { inlined } from '../inlined.ts';
import type { Peer } from '../peer.ts';

const ADDRESS = 'https://w3id.org/mithaq/bench/commitment';
registerSchema(inlined, ADDRESS, 'https://json-schema.org/draft/2020-12/schema');
const check = await validate(ADDRESS);

export const peer: Peer = {
	name: '@hyperjump/json-schema',
	accepts: (value) => check(value as never).valid,
	problems(value) {
		const output = check(value as never, 'BASIC');
		return output.valid ? 0 : output.errors!.length;
	}
};
