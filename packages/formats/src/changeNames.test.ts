import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { KIND_NAMES } from './changeNames.ts';
import { fieldName } from './changeNames.ts';

const SCHEMAS = {
	dataset: 'dataset',
	sources: 'source',
	actors: 'actor',
	events: 'event',
	commitments: 'commitment',
	roles: 'role',
	strengths: 'strength'
} satisfies Record<keyof typeof KIND_NAMES, string>;

test.each(Object.entries(SCHEMAS))('every field of %s has a name in a sentence', (_, schema) => {
	const file = new URL(import.meta.resolve(`@mithaq/schema/schemas/${schema}.json`));
	const { properties } = JSON.parse(readFileSync(file, 'utf8')) as { properties: object };
	const fields = Object.keys(properties).filter((field) => field !== '$schema' && field !== 'id');
	for (const field of fields) {
		expect(fieldName(field, 'en'), field).toMatch(/^[a-z' ]+$/);
		expect(fieldName(field, 'ar'), field).toMatch(/[\u0621-\u064a]/);
	}
});
