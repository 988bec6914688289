import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, dayWords } from '@mithaq/model';
import type { Dataset } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { packageFolder } from '../packages.ts';

const data = packageFolder('@mithaq/data');
const { version, asOf } = JSON.parse(readFileSync(join(data, 'dataset.json'), 'utf8')) as Dataset;

test.each([
	['README.md', 'en', `version ${version}, kept to`],
	['README.ar.md', 'ar', `الإصدار ${version}، محدَّث حتى`]
] as const)('%s cites the version and the day of the dataset', (file, language, edition) => {
	const words = dayWords(dayOf(asOf), { language, digits: 'latn' });
	expect(readFileSync(join(data, file), 'utf8')).toContain(`${edition} ${words}`);
});

test('CITATION.cff names the version of the dataset', () => {
	const text = readFileSync(join(data, '..', 'CITATION.cff'), 'utf8');
	expect(text).toContain(`\nversion: ${version}\n`);
});
