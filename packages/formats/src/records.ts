import { join } from 'node:path';
import { indexBundle, type RecordIndex } from '@mithaq/model';
import { check } from '@mithaq/schema/check';
import type { Bundle } from '@mithaq/schema';
import { bundle, smallIndex } from './fixture.ts';

const root = join(import.meta.dirname, '../../..');

/** A record of this repository. Throws an Error where it is not sound. */
function checked(folder: string): Bundle {
	const { bundle: read, problems } = check(join(root, folder), { relativeTo: root });
	if (!read) throw new Error(`unsound record: ${folder}: ${problems[0]?.file}`);
	return read;
}

const { dataset } = smallIndex().bundle;

/** A record of nothing but itself. */
const smallest: Bundle = {
	dataset,
	sources: [],
	actors: [],
	events: [],
	commitments: [],
	roles: [],
	strengths: []
};

/** One of each kind of record that there is: in two languages, in one, in others than ours, with everything, with nothing. */
export const records: [string, RecordIndex][] = (
	[
		['the record itself', bundle],
		['doha-2020', checked('apps/report/examples/doha-2020')],
		['rio', checked('tests/records/rio')],
		['pont', checked('tests/records/pont')],
		['the small one', smallIndex().bundle],
		['the smallest', smallest]
	] as const
).map(([name, each]) => [name, indexBundle(each)]);
