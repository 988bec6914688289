import { contentOf } from '#lib/pageContent.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => contentOf(params.page, params.lang);
