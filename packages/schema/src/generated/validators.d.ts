// Generated from schemas/*.json by `npm run generate`. Do not edit.
import type { CompiledValidator } from '../validate.ts';

export const actor: CompiledValidator;
export const bundle: CompiledValidator;
export const commitment: CompiledValidator;
export const dataset: CompiledValidator;
export const event: CompiledValidator;
export const role: CompiledValidator;
export const source: CompiledValidator;
export const strength: CompiledValidator;
