import { explanation as addressUnique } from './rules/address-unique.ts';
import { explanation as assessmentsInOrder } from './rules/assessments-in-order.ts';
import { explanation as changeAgrees } from './rules/change-agrees.ts';
import { explanation as deadlineBorne } from './rules/deadline-borne.ts';
import { explanation as fulfilmentTold } from './rules/fulfilment-told.ts';
import { explanation as idPortable } from './rules/id-portable.ts';
import { explanation as labelUnique } from './rules/label-unique.ts';
import { explanation as lifecycleAgrees } from './rules/lifecycle-agrees.ts';
import { explanation as linksInTime } from './rules/links-in-time.ts';
import { explanation as metOn } from './rules/met-on.ts';
import { explanation as qualifierFits } from './rules/qualifier-fits.ts';
import { explanation as quoteTells } from './rules/quote-tells.ts';
import { explanation as recordNamed } from './rules/record-named.ts';
import type { Explanation } from './explanation.ts';
import { explanation as enumeration } from './keywords/enum.ts';
import { explanation as maxLength } from './keywords/maxLength.ts';
import { explanation as minItems } from './keywords/minItems.ts';
import { explanation as minLength } from './keywords/minLength.ts';
import { explanation as minimum } from './keywords/minimum.ts';
import { explanation as pattern } from './keywords/pattern.ts';
import { explanation as required } from './keywords/required.ts';
import { explanation as type } from './keywords/type.ts';
import { explanation as additionalProperties } from './keywords/additionalProperties.ts';
import { explanation as uniqueItems } from './keywords/uniqueItems.ts';
import { explanation as everyLanguage } from './rules/every-language.ts';
import { explanation as codeDeclared } from './rules/code-declared.ts';
import { explanation as codeKnown } from './rules/code-known.ts';
import { explanation as commitmentSet } from './rules/commitment-set.ts';
import { explanation as countInOrder } from './rules/count-in-order.ts';
import { explanation as dateExists } from './rules/date-exists.ts';
import { explanation as datesInOrder } from './rules/dates-in-order.ts';
import { explanation as duplicateKey } from './rules/duplicate-key.ts';
import { explanation as evidencePresent } from './rules/evidence-present.ts';
import { explanation as extensionFits } from './rules/extension-fits.ts';
import { explanation as extensionSchema } from './rules/extension-schema.ts';
import { explanation as fileNameIsId } from './rules/file-name-is-id.ts';
import { explanation as frozenVersion } from './rules/frozen-version.ts';
import { explanation as idForm } from './rules/id-form.ts';
import { explanation as idUnique } from './rules/id-unique.ts';
import { explanation as jsonSyntax } from './rules/json-syntax.ts';
import { explanation as noCycles } from './rules/no-cycles.ts';
import { explanation as numberRange } from './rules/number-range.ts';
import { explanation as openDeadline } from './rules/open-deadline.ts';
import { explanation as quoteInParagraph } from './rules/quote-in-paragraph.ts';
import { explanation as quoteLength } from './rules/quote-length.ts';
import { explanation as referencesResolve } from './rules/references-resolve.ts';
import { explanation as schemaVersion } from './rules/schema-version.ts';
import { explanation as textDigest } from './rules/text-digest.ts';
import { explanation as urlIsWeb } from './rules/url-is-web.ts';
import { explanation as visibleText } from './rules/visible-text.ts';

export type { Example, Explanation } from './explanation.ts';

/** Every name that a problem can carry: first the rules, then the JSON Schema keywords (2020-12). */
export const explanations: readonly Explanation[] = [
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
	duplicateKey,
	everyLanguage,
	evidencePresent,
	extensionFits,
	extensionSchema,
	fileNameIsId,
	frozenVersion,
	fulfilmentTold,
	idForm,
	idPortable,
	idUnique,
	jsonSyntax,
	labelUnique,
	lifecycleAgrees,
	linksInTime,
	metOn,
	noCycles,
	numberRange,
	openDeadline,
	qualifierFits,
	quoteInParagraph,
	quoteLength,
	quoteTells,
	recordNamed,
	referencesResolve,
	schemaVersion,
	textDigest,
	urlIsWeb,
	visibleText,
	enumeration,
	maxLength,
	minItems,
	minLength,
	minimum,
	pattern,
	required,
	type,
	additionalProperties,
	uniqueItems
];

const byName = new Map(explanations.map((explanation) => [explanation.name, explanation]));

/** What the name in brackets at the end of a problem means; undefined for a name that no problem carries. */
export function explain(rule: string): Explanation | undefined {
	return byName.get(rule);
}
