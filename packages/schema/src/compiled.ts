export { errorsOf, type CompiledSchema, type ShapeError } from './errors.ts';
export * from './generated/validators.js';
