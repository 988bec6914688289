import type { Explanation } from './explanation.ts';
import { explanation as anyOf } from './keywords/anyOf.ts';
import { explanation as enumeration } from './keywords/enum.ts';
import { explanation as maxLength } from './keywords/maxLength.ts';
import { explanation as minItems } from './keywords/minItems.ts';
import { explanation as minLength } from './keywords/minLength.ts';
import { explanation as minimum } from './keywords/minimum.ts';
import { explanation as pattern } from './keywords/pattern.ts';
import { explanation as required } from './keywords/required.ts';
import { explanation as type } from './keywords/type.ts';
import { explanation as unevaluatedProperties } from './keywords/unevaluatedProperties.ts';
import { explanation as uniqueItems } from './keywords/uniqueItems.ts';
import { explanation as bothLanguages } from './rules/both-languages.ts';
import { explanation as codeDeclared } from './rules/code-declared.ts';
import { explanation as codeKnown } from './rules/code-known.ts';
import { explanation as commitmentSet } from './rules/commitment-set.ts';
import { explanation as countInOrder } from './rules/count-in-order.ts';
import { explanation as dateExists } from './rules/date-exists.ts';
import { explanation as datesInOrder } from './rules/dates-in-order.ts';
import { explanation as deprecatedField } from './rules/deprecated-field.ts';
import { explanation as duplicateKey } from './rules/duplicate-key.ts';
import { explanation as evidencePresent } from './rules/evidence-present.ts';
import { explanation as fileNameIsId } from './rules/file-name-is-id.ts';
import { explanation as idForm } from './rules/id-form.ts';
import { explanation as idUnique } from './rules/id-unique.ts';
import { explanation as jsonSyntax } from './rules/json-syntax.ts';
import { explanation as noCycles } from './rules/no-cycles.ts';
import { explanation as numberRange } from './rules/number-range.ts';
import { explanation as openDeadline } from './rules/open-deadline.ts';
import { explanation as quoteInParagraph } from './rules/quote-in-paragraph.ts';
import { explanation as quoteLength } from './rules/quote-length.ts';
import { explanation as referencesResolve } from './rules/references-resolve.ts';
import { explanation as textDigest } from './rules/text-digest.ts';
import { explanation as urlIsWeb } from './rules/url-is-web.ts';
import { explanation as visibleText } from './rules/visible-text.ts';

export type { Example, Explanation } from './explanation.ts';

/** Every name that a problem can carry: first the rules, then the JSON Schema keywords (2020-12). */
export const explanations: readonly Explanation[] = [
	bothLanguages,
	codeDeclared,
	codeKnown,
	commitmentSet,
	countInOrder,
	dateExists,
	datesInOrder,
	deprecatedField,
	duplicateKey,
	evidencePresent,
	fileNameIsId,
	idForm,
	idUnique,
	jsonSyntax,
	noCycles,
	numberRange,
	openDeadline,
	quoteInParagraph,
	quoteLength,
	referencesResolve,
	textDigest,
	urlIsWeb,
	visibleText,
	anyOf,
	enumeration,
	maxLength,
	minItems,
	minLength,
	minimum,
	pattern,
	required,
	type,
	unevaluatedProperties,
	uniqueItems
];

const byName = new Map(explanations.map((explanation) => [explanation.name, explanation]));

/** What the name in brackets at the end of a problem means; undefined for a name that no problem carries. */
export function explain(rule: string): Explanation | undefined {
	return byName.get(rule);
}
