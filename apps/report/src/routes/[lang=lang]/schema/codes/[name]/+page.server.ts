import { error } from '@sveltejs/kit';
import { languages } from '#lib/language.ts';
import { codeLists } from '#lib/schema/codeLists.ts';
import { describedLists } from '#lib/schema/described.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => describedLists.map(({ name }) => ({ lang, name })));

export const load: PageServerLoad = ({ params }) => {
	const list = codeLists.find(({ name }) => name === params.name);
	if (!list) error(404, `missing code list: ${params.name}`);
	return { list };
};
