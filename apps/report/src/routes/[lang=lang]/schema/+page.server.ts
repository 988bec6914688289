import { languages } from '#lib/language.ts';
import { interfaceOf } from '@mithaq/model';
import { explanations } from '@mithaq/schema/rules';
import type { EntryGenerator, PageServerLoad } from './$types';
import { inLanguage } from '#lib/schema/words.ts';
import { schemaFiles } from '#lib/schema/types.ts';
import { describedLists, describedTypes } from '#lib/schema/described.ts';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => {
	const lang = interfaceOf(params.lang);
	return {
		types: describedTypes.map(({ name, isKind, schema: { title, description } }) => ({
			name,
			isKind,
			title: inLanguage(title, lang),
			description: inLanguage(description, lang)
		})),
		codes: describedLists.map(({ name, label }) => ({ name, label: label[lang] })),
		rules: explanations.map(({ name, description }) => ({ name, description: description[lang] })),
		files: Object.keys(schemaFiles)
	};
};
