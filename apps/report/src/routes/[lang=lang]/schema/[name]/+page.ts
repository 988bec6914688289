import { error } from '@sveltejs/kit';
import { interfaceOf } from '@mithaq/model';
import { exampleKey, exampleOf, examplesIn } from '#lib/schema/examples.ts';
import { sinceOf } from '#lib/schema/since.ts';
import { holdsOf, typeNamed } from '#lib/schema/types.ts';
import { inLanguage } from '#lib/schema/words.ts';
import { index } from '#lib/server/record.ts';
import type { PageLoad } from './$types';

const examples = examplesIn(index.bundle);

export const load: PageLoad = ({ params: { lang: tag, name } }) => {
	const lang = interfaceOf(tag);
	const type = typeNamed(name);
	if (!type) error(404, `missing type: ${name}`);
	const { schema } = type;
	return {
		name,
		title: inLanguage(schema.title, lang),
		description: inLanguage(schema.description, lang),
		examples: (schema.examples ?? []).map((example) => JSON.stringify(example)),
		...(schema.pattern && { pattern: schema.pattern }),
		fields: Object.entries(schema.properties ?? {}).map(([field, held]) => ({
			name: field,
			holds: holdsOf(held),
			required: schema.required?.includes(field) ?? false,
			since: sinceOf(type, field),
			description: inLanguage(held.description, lang),
			example: exampleOf(examples.get(exampleKey(name, field)), lang)
		}))
	};
};
