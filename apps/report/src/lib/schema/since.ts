import { createRequire } from 'node:module';
import { versions } from '@mithaq/schema/migrate';
import { holdsOf, type Schema, type Type } from './types.ts';

const load = createRequire(import.meta.url);

/** The major versions before the current one, latest first. */
const earlier = versions.slice(0, -1).toReversed();

/** A type as a version had it. */
function typeIn(version: number, { name, isKind }: Type): Schema | undefined {
	const file = isKind ? name : 'common';
	const schema = load(`@mithaq/schema/versions/${version}/schemas/${file}.json`) as Schema;
	return isKind ? schema : schema.$defs?.[name];
}

/** Since which major version of the schemas a field of a type has held what it holds. */
export function sinceOf(type: Type, field: string): number {
	const held = formOf(type.schema, field);
	const other = earlier.find((version) => formOf(typeIn(version, type), field) !== held);
	return other === undefined ? versions[0]! : other + 1;
}

/** One or many, of a code list or of none: what a reader of the field has to know; undefined where there is no such field. */
function formOf(type: Schema | undefined, field: string): string | undefined {
	const held = type?.properties?.[field];
	if (!held) return undefined;
	const { many, codes } = holdsOf(held);
	return `${many} ${codes}`;
}
