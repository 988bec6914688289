import { entriesOf, folders, type Entry } from '../records.ts';
import type { Rule } from './rule.ts';

/** A record is found by its id. */
export const fileNameIsId: Rule = {
	name: 'file-name-is-id',
	description:
		'A record stands in a file that is named after its id, in the folder of its kind, so that a reference is also a path.',
	*check(records) {
		for (const kind of Object.values(folders)) {
			for (const entry of entriesOf(records, kind)) {
				if (entry.pointer !== '') continue;
				const name = entry.document.file
					.split('/')
					.at(-1)!
					.replace(/\.json$/, '');
				const { id } = entry.value;
				if (id === name) continue;
				yield {
					entry: entry as Entry,
					pointer: '/id',
					rule: fileNameIsId.name,
					must: `be ${JSON.stringify(name)} as the file is named`,
					actual: id
				};
			}
		}
	}
};
