import { error } from '@sveltejs/kit';
import { codeLists } from '#lib/schema/codeLists.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
	const list = codeLists.find(({ name }) => name === params.name);
	if (!list) error(404, `missing code list: ${params.name}`);
	return { list };
};
