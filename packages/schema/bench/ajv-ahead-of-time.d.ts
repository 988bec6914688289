/** What Ajv as it comes makes of the schema of commitments, ahead of time; `bundle.ts` writes it. */
declare module 'ajv-ahead-of-time' {
	export const commitment: import('../src/validator.ts').Validator<unknown>;
}
