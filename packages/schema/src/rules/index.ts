import { bothLanguages } from './both-languages.ts';
import { countInOrder } from './count-in-order.ts';
import { dateExists } from './date-exists.ts';
import { datesInOrder } from './dates-in-order.ts';
import { evidencePresent } from './evidence-present.ts';
import { fileNameIsId } from './file-name-is-id.ts';
import { idForm } from './id-form.ts';
import { idUnique } from './id-unique.ts';
import { noCycles } from './no-cycles.ts';
import { quoteLength } from './quote-length.ts';
import { referencesResolve } from './references-resolve.ts';
import type { Rule } from './rule.ts';
import { urlIsWeb } from './url-is-web.ts';

/** Every rule, in the order in which they are asked. */
export const rules: readonly Rule[] = [
	bothLanguages,
	countInOrder,
	dateExists,
	datesInOrder,
	evidencePresent,
	fileNameIsId,
	idForm,
	idUnique,
	noCycles,
	quoteLength,
	referencesResolve,
	urlIsWeb
];
