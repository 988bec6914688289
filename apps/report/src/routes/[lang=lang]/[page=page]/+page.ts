import type { PageLoad } from './$types';

export const csr = false;

/** Only ever runs on the server: what the pages are made of is in no script and in no data file. */
export const load: PageLoad = async ({ params }) => {
	if (!import.meta.env.SSR) throw new Error(`missing page: ${params.page}`);
	const { contentOf } = await import('#lib/pageContent.ts');
	return contentOf(params.page, params.lang);
};
