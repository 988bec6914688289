import { error } from '@sveltejs/kit';
import { explainedIn } from '#lib/schema/explainedIn.ts';
import { codeLists } from '#lib/schema/codeLists.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	explainedIn.flatMap((lang) => codeLists.map(({ name }) => ({ lang, name })));

export const load: PageLoad = ({ params }) => {
	const list = codeLists.find(({ name }) => name === params.name);
	if (!list) error(404, `missing code list: ${params.name}`);
	return { list };
};
