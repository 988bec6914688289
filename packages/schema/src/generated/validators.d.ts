// Generated from schemas/*.json by `npm run generate`. Do not edit.
import type { Validator } from '../validator.ts';
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

export const actor: Validator<Actor>;
export const bundle: Validator<Bundle>;
export const commitment: Validator<Commitment>;
export const dataset: Validator<Dataset>;
export const event: Validator<Event>;
export const role: Validator<RoleStatement>;
export const source: Validator<Source>;
export const strength: Validator<Strength>;
