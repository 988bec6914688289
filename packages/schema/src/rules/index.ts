import { rule as bothLanguages } from './both-languages.ts';
import { rule as codeDeclared } from './code-declared.ts';
import { rule as codeKnown } from './code-known.ts';
import { rule as commitmentSet } from './commitment-set.ts';
import { rule as countInOrder } from './count-in-order.ts';
import { rule as dateExists } from './date-exists.ts';
import { rule as datesInOrder } from './dates-in-order.ts';
import { rule as deprecatedField } from './deprecated-field.ts';
import { rule as evidencePresent } from './evidence-present.ts';
import { rule as fileNameIsId } from './file-name-is-id.ts';
import { rule as idUnique } from './id-unique.ts';
import { rule as noCycles } from './no-cycles.ts';
import { rule as openDeadline } from './open-deadline.ts';
import { rule as referencesResolve } from './references-resolve.ts';
import { refusedTexts } from '../refusal.ts';
import type { EntryFinding, Records } from '../records.ts';
import type { Rule } from './rule.ts';
import { rule as visibleText } from './visible-text.ts';

/** Every rule that looks at records, in the order in which they are asked. */
export const rules: readonly Rule[] = [
	bothLanguages,
	codeDeclared,
	codeKnown,
	commitmentSet,
	countInOrder,
	dateExists,
	datesInOrder,
	deprecatedField,
	evidencePresent,
	fileNameIsId,
	idUnique,
	noCycles,
	openDeadline,
	referencesResolve,
	visibleText
];

/** What some of the rules find wrong, in their order. */
export function findingsOf(asked: readonly Rule[], records: Records): EntryFinding[] {
	const refused = refusedTexts(
		records,
		asked.map((rule) => rule.texts?.(records))
	);
	return asked.flatMap((rule, at) => [...refused[at]!, ...(rule.check?.(records) ?? [])]);
}
