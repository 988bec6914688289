import { error } from '@sveltejs/kit';
import { interfaceOf } from '@mithaq/model';
import { explain } from '@mithaq/schema/rules';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params: { lang: tag, name } }) => {
	const lang = interfaceOf(tag);
	const rule = explain(name);
	if (!rule) error(404, `missing rule: ${name}`);
	const { severity, right, wrong } = rule;
	return {
		name,
		severity,
		description: rule.description[lang],
		meaning: rule.meaning[lang],
		reason: rule.reason[lang],
		mend: rule.mend[lang],
		right,
		wrong
	};
};
