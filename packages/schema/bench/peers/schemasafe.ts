import { validator } from '@exodus/schemasafe';
import { inlined } from '../inlined.ts';
import type { Peer } from '../peer.ts';

const dialect = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...inlined };
const first = validator(dialect);
const all = validator(dialect, { includeErrors: true, allErrors: true });

export const peer: Peer = {
	name: '@exodus/schemasafe',
	accepts: (value) => first(value as never),
	problems: (value) => (all(value as never) ? 0 : all.errors!.length)
};
