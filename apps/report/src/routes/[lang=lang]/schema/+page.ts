import { interfaceOf } from '@mithaq/model';
import { explanations } from '@mithaq/schema/rules';
import type { PageLoad } from './$types';
import { inLanguage } from '#lib/schema/words.ts';
import { schemaFiles, types } from '#lib/schema/types.ts';
import { codeLists } from '#lib/schema/codeLists.ts';

export const load: PageLoad = ({ params }) => {
	const lang = interfaceOf(params.lang);
	return {
		types: types.map(({ name, isKind, schema: { title, description } }) => ({
			name,
			isKind,
			title: inLanguage(title, lang),
			description: inLanguage(description, lang)
		})),
		codes: codeLists.map(({ name, label }) => ({ name, label: label[lang] })),
		rules: explanations.map(({ name, description }) => ({ name, description: description[lang] })),
		files: Object.keys(schemaFiles)
	};
};
