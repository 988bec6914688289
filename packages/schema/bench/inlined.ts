import codes from '../schemas/codes.json' with { type: 'json' };
import commitment from '../schemas/commitment.json' with { type: 'json' };
import common from '../schemas/common.json' with { type: 'json' };
import { withoutBranches } from '../generate/simplify.ts';
import type { Schema } from '../generate/types.ts';

const files: Record<string, Schema> = {
	'codes.json': withoutBranches(codes as Schema),
	'common.json': common as Schema
};

/**
 * The schema of commitments in the form that suits other libraries best: in one piece, code lists as
 * enumerations, and closed by `additionalProperties`, which here means the same.
 */
export const inlined = inline(commitment as Schema, 'commitment.json') as Record<string, never>;

function inline(value: unknown, file: string): unknown {
	if (Array.isArray(value)) return value.map((item) => inline(item, file));
	if (typeof value !== 'object' || value === null) return value;
	const { $ref, $schema: _, $id: _id, format: _format, ...rest } = value as Record<string, unknown>;
	if (typeof $ref === 'string') {
		const [name, definition] = $ref.split('#/$defs/');
		const target = name || file;
		return inline(files[target]!.$defs![definition!], target);
	}
	const { unevaluatedProperties: closed, ...plain } = rest;
	const entries = Object.entries(plain).map(([key, child]) => [key, inline(child, file)]);
	return {
		...Object.fromEntries(entries),
		...(closed === false && { additionalProperties: false })
	};
}
