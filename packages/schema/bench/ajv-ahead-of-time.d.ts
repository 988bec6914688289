/** What Ajv as it comes makes of the schema of commitments, ahead of time; `bundle.ts` writes it. */
declare module 'virtual:ajv-ahead-of-time' {
	import type { Validator } from '../src/validator.ts';
	export const commitment: Validator<unknown>;
}
