import { allEntries, objectsIn, type EntryFinding } from '../records.ts';
import { fieldOf, type Rule } from './rule.ts';

const NAMES: Record<string, string> = { ar: 'Arabic', en: 'English' };
const SCRIPTS: Record<string, RegExp> = { ar: /\p{Script=Arabic}/u, en: /\p{Script=Latin}/u };

/** Every text is given in Arabic and in English, each in its own script. */
export const bothLanguages: Rule = {
	name: 'both-languages',
	description:
		'Every text is given in Arabic and in English, each in its own script: half of the readers read only one of them.',
	claims({ keyword, instancePath, params }) {
		const missing = keyword === 'required' && NAMES[String(params.missingProperty)];
		if (missing) return `be present: every text is given in ${missing} too`;
		const empty = keyword === 'minLength' && NAMES[fieldOf(instancePath)];
		return empty ? `be filled in: every text is given in ${empty} too` : undefined;
	},
	*check(records) {
		for (const entry of allEntries(records)) {
			for (const { object, pointer } of objectsIn(entry.value)) {
				for (const finding of wrongScripts(object, pointer)) yield { entry, ...finding };
			}
		}
	}
};

function* wrongScripts(
	object: Record<string, unknown>,
	pointer: string
): Generator<Omit<EntryFinding, 'entry'>> {
	if (typeof object.ar !== 'string' || typeof object.en !== 'string') return;
	for (const [language, script] of Object.entries(SCRIPTS)) {
		const text = object[language] as string;
		if (script.test(text)) continue;
		const must = `be written in ${NAMES[language]}`;
		yield { pointer: `${pointer}/${language}`, rule: bothLanguages.name, must, actual: text };
	}
}
