import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from '../../generate/types.ts';
import { validatorsModule } from '../../generate/validators.ts';

const folder = join(import.meta.dirname, '../../schemas');
const schemas = Object.fromEntries(
	readdirSync(folder).map((file) => [
		file,
		JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema
	])
);

const speaker: Schema = {
	description: 'Who says so (id of an actor). Replaced by speakers.',
	$ref: 'common.json#/$defs/id',
	deprecated: true,
	'x-replacedBy': '/speakers'
};

/** The validators as they would be had role statements kept `speaker`, of version 0, beside `speakers`. */
export function deprecatingValidators(): Promise<Record<string, unknown>> {
	const role = schemas['role.json']!;
	const withSpeaker = { ...role, properties: { ...role.properties, speaker } };
	const code = validatorsModule({ ...schemas, 'role.json': withSpeaker });
	return import(`data:text/javascript,${encodeURIComponent(code)}`) as Promise<
		Record<string, unknown>
	>;
}
