import { rule as addressUnique } from './address-unique.ts';
import { rule as assessmentsInOrder } from './assessments-in-order.ts';
import { rule as changeAgrees } from './change-agrees.ts';
import { rule as deadlineBorne } from './deadline-borne.ts';
import { rule as fulfilmentTold } from './fulfilment-told.ts';
import { rule as idPortable } from './id-portable.ts';
import { rule as labelUnique } from './label-unique.ts';
import { rule as lifecycleAgrees } from './lifecycle-agrees.ts';
import { rule as linksInTime } from './links-in-time.ts';
import { rule as metOn } from './met-on.ts';
import { rule as qualifierFits } from './qualifier-fits.ts';
import { rule as quoteTells } from './quote-tells.ts';
import { rule as recordNamed } from './record-named.ts';
import { rule as everyLanguage } from './every-language.ts';
import { rule as codeDeclared } from './code-declared.ts';
import { rule as codeKnown } from './code-known.ts';
import { rule as commitmentSet } from './commitment-set.ts';
import { rule as countInOrder } from './count-in-order.ts';
import { rule as dateExists } from './date-exists.ts';
import { rule as datesInOrder } from './dates-in-order.ts';
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
	addressUnique,
	assessmentsInOrder,
	changeAgrees,
	codeDeclared,
	codeKnown,
	commitmentSet,
	countInOrder,
	dateExists,
	datesInOrder,
	deadlineBorne,
	everyLanguage,
	evidencePresent,
	fileNameIsId,
	fulfilmentTold,
	idPortable,
	idUnique,
	labelUnique,
	lifecycleAgrees,
	linksInTime,
	metOn,
	noCycles,
	openDeadline,
	qualifierFits,
	quoteTells,
	recordNamed,
	referencesResolve,
	visibleText
];

/** The rules that say something of a record by itself. Of links to others they say nothing where there are none. */
export const rulesOfOne: readonly Rule[] = [
	assessmentsInOrder,
	changeAgrees,
	codeDeclared,
	countInOrder,
	dateExists,
	everyLanguage,
	idPortable,
	labelUnique,
	lifecycleAgrees,
	linksInTime,
	metOn,
	openDeadline,
	qualifierFits,
	quoteTells,
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
