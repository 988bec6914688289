export type * from './generated/types.ts';
export * from './arabic.ts';
export * from './base.ts';
export * from './codes.ts';
export * from './edtf.ts';
export { isKind, kinds, schemaId, type Kind } from './kinds.ts';
export type { Language, Register, RecordLanguage, Words } from './language.ts';
export { folders, type Folder } from './records.ts';
export { referencesOf, type Reference } from './rules/references-resolve.ts';
