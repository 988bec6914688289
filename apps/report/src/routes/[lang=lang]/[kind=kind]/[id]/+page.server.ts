import { error } from '@sveltejs/kit';
import { recordHistory } from '#lib/changes/recordHistory.ts';
import { kinds } from '#lib/kinds.ts';
import { languages } from '#lib/language.ts';
import { find } from '#lib/record/record.ts';
import { vicinity } from '#lib/record/vicinity.ts';
import { SITE } from '#lib/server/site.ts';
import { editions } from '#lib/server/editions.ts';
import { index } from '#lib/server/record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) =>
		kinds.flatMap((kind) => index.bundle[kind].map(({ id }) => ({ lang, kind, id })))
	);

export const load: PageServerLoad = ({ params }) => {
	const found = find(index, params.kind, params.id);
	if (!found) error(404, `missing ${params.kind}: ${params.id}`);
	return {
		kind: params.kind,
		id: params.id,
		bundle: vicinity(index, found),
		published: { site: SITE, ...recordHistory(editions, params.kind, params.id) }
	};
};
