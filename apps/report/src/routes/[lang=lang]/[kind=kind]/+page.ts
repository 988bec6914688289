import { linesOf } from '#lib/record/lines.ts';
import { indexIn } from '#lib/server/record.ts';
import { defaultView } from '#lib/view.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params: { lang, kind } }) => {
	const index = indexIn(lang);
	return { kind, groups: linesOf(index, kind, defaultView(lang, index.bundle.dataset)) };
};
