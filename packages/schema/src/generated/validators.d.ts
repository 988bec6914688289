// Generated from schemas/*.json by `npm run generate`. Do not edit.
import type { CompiledSchema } from '../errors.ts';
import type {
	Actor,
	Bundle,
	Commitment,
	Dataset,
	Event,
	RoleStatement,
	Source,
	Strength
} from './types.ts';

export const actor: CompiledSchema<Actor>;
export const bundle: CompiledSchema<Bundle>;
export const commitment: CompiledSchema<Commitment>;
export const dataset: CompiledSchema<Dataset>;
export const event: CompiledSchema<Event>;
export const role: CompiledSchema<RoleStatement>;
export const source: CompiledSchema<Source>;
export const strength: CompiledSchema<Strength>;
