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

const license: Schema = {
	description: 'An SPDX licence identifier. Replaced by licence.',
	type: 'string',
	deprecated: true,
	'x-replacedBy': '/licence'
};

const promises: Schema = {
	description: 'Every commitment record. Replaced by commitments.',
	type: 'array',
	items: { $ref: 'commitment.json' },
	deprecated: true,
	'x-replacedBy': '/commitments'
};

/**
 * The validators as they would be had role statements kept `speaker`, of version 0, beside `speakers`; and
 * had a dataset and a bundle such a field too.
 */
export function deprecatingValidators(): Promise<Record<string, unknown>> {
	const code = validatorsModule({
		...schemas,
		'role.json': withFields('role.json', { speaker }),
		'dataset.json': withFields('dataset.json', { license }),
		'bundle.json': withFields('bundle.json', { promises })
	});
	return import(`data:text/javascript,${encodeURIComponent(code)}`) as Promise<
		Record<string, unknown>
	>;
}

function withFields(file: string, fields: Record<string, Schema>): Schema {
	const schema = schemas[file]!;
	return { ...schema, properties: { ...schema.properties, ...fields } };
}
