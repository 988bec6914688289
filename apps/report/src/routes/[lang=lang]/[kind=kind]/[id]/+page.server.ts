import { error } from '@sveltejs/kit';
import { kinds } from '#lib/kinds.ts';
import { languages } from '#lib/language.ts';
import { index } from '#lib/server/record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) =>
		kinds.flatMap((kind) => index.bundle[kind].map(({ id }) => ({ lang, kind, id })))
	);

export const load: PageServerLoad = ({ params }) => {
	const record = index.bundle[params.kind].find(({ id }) => id === params.id);
	if (!record) error(404, `missing ${params.kind}: ${params.id}`);
	return { record, kind: params.kind };
};
