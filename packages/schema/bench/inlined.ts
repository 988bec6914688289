import flat from '../flat/commitment.json' with { type: 'json' };

const definitions: Record<string, unknown> = flat.$defs;

/** The schema of commitments in the form that suits other libraries best: without an address, and each definition in its place. */
export const inlined = inline(flat) as Record<string, never>;

function inline(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inline);
	if (typeof value !== 'object' || value === null) return value;
	const { $ref, $schema, $id: _id, $defs: _defs, ...rest } = value as Record<string, unknown>;
	if (typeof $ref === 'string') return inline(definitions[$ref.slice('#/$defs/'.length)]);
	const isField = typeof $schema === 'object';
	const entries = Object.entries({ ...(isField && { $schema }), ...rest });
	return Object.fromEntries(entries.map(([key, child]) => [key, inline(child)]));
}
