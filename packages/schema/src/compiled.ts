export * from './generated/validators.js';
export type { ShapeError, Validator } from './validator.ts';
