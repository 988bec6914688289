import { chartsOf } from '#lib/charts.ts';
import { languages } from '#lib/language.ts';
import { index } from '#lib/server/record.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => chartsOf(index.bundle).map((chart) => ({ lang, chart })));
