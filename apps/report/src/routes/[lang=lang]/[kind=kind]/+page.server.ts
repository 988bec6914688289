import { kinds } from '#lib/kinds.ts';
import { languages } from '#lib/language.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => kinds.map((kind) => ({ lang, kind })));
