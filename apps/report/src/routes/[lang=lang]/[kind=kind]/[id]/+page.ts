import { error } from '@sveltejs/kit';
import { recordHistory } from '#lib/changes/recordHistory.ts';
import { find } from '#lib/record/record.ts';
import { vicinity } from '#lib/record/vicinity.ts';
import { SITE } from '#lib/server/site.ts';
import { editions } from '#lib/server/editions.ts';
import { printedTitle } from '#lib/server/printedTitle.ts';
import { indexIn } from '#lib/server/record.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
	const read = indexIn(params.lang);
	const found = find(read, params.kind, params.id);
	if (!found) error(404, `missing ${params.kind}: ${params.id}`);
	return {
		kind: params.kind,
		id: params.id,
		bundle: vicinity(read, found),
		printed: printedTitle(params.kind, params.id, params.lang),
		published: { site: SITE, ...recordHistory(editions, params.kind, params.id) }
	};
};
