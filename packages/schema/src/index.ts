export type * from './generated/types.ts';
export * from './codes.ts';
export * from './edtf.ts';
