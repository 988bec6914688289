/** The kinds of record that have pages. */
export const kinds = ['events', 'commitments', 'roles', 'strengths', 'sources', 'actors'] as const;

export type Kind = (typeof kinds)[number];

export function isKind(value: string): value is Kind {
	return (kinds as readonly string[]).includes(value);
}
