import { explanations } from '@mithaq/schema/rules';
import { heldKinds } from '../held.ts';
import { codeLists } from '../schema/codeLists.ts';
import { explainedIn } from '../schema/explainedIn.ts';
import { types } from '../schema/types.ts';
import { siteMap } from '../siteMap.ts';
import { editions } from './editions.ts';
import { index } from './record.ts';

/** The address of every page below a language that is not for frames, in order. */
export function pagesOfSite(): string[] {
	const records = heldKinds.flatMap((kind) => index.bundle[kind].map(({ id }) => `${kind}/${id}/`));
	const explained = [
		...types.map(({ name }) => `schema/${name}/`),
		...explanations.map(({ name }) => `schema/rules/${name}/`),
		...codeLists.map(({ name }) => `schema/codes/${name}/`)
	];
	return [
		'',
		...siteMap.flatMap(({ pages }) => pages.map(({ path }) => path)),
		...records,
		...(explainedIn.length > 0 ? explained : []),
		...editions.map(({ bundle }) => `versions/${bundle.dataset.version}/`)
	].sort();
}
