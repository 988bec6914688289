import { chartRecordOf } from '#lib/chartRecordOf.ts';
import { dayOf, dayWords, wordingOf } from '@mithaq/model';
import { kinds } from '#lib/kinds.ts';
import { editionOf } from '#lib/server/editions.ts';
import { index } from '#lib/server/record.ts';
import { versionWords } from '#lib/changes/words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
	const { bundle } = editionOf(params.version);
	const { version, asOf } = bundle.dataset;
	const wording = wordingOf(index.bundle.dataset, params.lang);
	const words = versionWords[wording.language];
	const day = dayWords(dayOf(asOf), wording);
	return {
		record: chartRecordOf(params.lang, params.version),
		version,
		title: words.title(version),
		about: words.about(day),
		changes: words.changes,
		/** Records of that version that have no page any more. */
		gone: kinds.flatMap((kind) =>
			bundle[kind].filter(({ id }) => !index[kind].has(id)).map(({ id }) => `${kind}/${id}`)
		)
	};
};
