import { commitment } from '../src/generated/schemas.ts';

/** The schema of commitments in one piece, as it is published for other validators. */
export const inlined = commitment as unknown as Record<string, never>;
