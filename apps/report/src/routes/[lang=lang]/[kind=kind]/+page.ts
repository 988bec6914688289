import { heldKinds } from '#lib/held.ts';
import { languages } from '#lib/language.ts';
import { linesOf } from '#lib/record/lines.ts';
import { indexIn } from '#lib/server/record.ts';
import { defaultView } from '#lib/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => heldKinds.map((kind) => ({ lang, kind })));

export const load: PageLoad = ({ params: { lang, kind } }) => {
	const index = indexIn(lang);
	return { kind, groups: linesOf(index, kind, defaultView(lang, index.bundle.dataset)) };
};
