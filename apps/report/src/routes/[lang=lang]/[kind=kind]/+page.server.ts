import { dayOf } from '@mithaq/model';
import { kinds } from '#lib/kinds.ts';
import { languages } from '#lib/language.ts';
import { linesOf } from '#lib/record/lines.ts';
import { index } from '#lib/server/record.ts';
import { defaultView } from '#lib/view.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => kinds.map((kind) => ({ lang, kind })));

export const load: PageServerLoad = ({ params }) => ({
	kind: params.kind,
	groups: linesOf(index, params.kind, defaultView(params.lang, dayOf(index.bundle.dataset.asOf)))
});
