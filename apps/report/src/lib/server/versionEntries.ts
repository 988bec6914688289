import { languages } from '../language.ts';
import { editions } from './editions.ts';

/** Each version in each language, as a route names them. */
export function versionEntries() {
	return languages.flatMap((lang) =>
		editions.map(({ bundle }) => ({ lang, version: bundle.dataset.version }))
	);
}
