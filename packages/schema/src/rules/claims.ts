import { claim as everyLanguage } from './every-language.ts';
import { claim as dateExists } from './date-exists.ts';
import { claim as evidencePresent } from './evidence-present.ts';
import { claim as idForm } from './id-form.ts';
import { claim as quoteLength } from './quote-length.ts';
import type { Claim } from './rule.ts';
import { claim as urlIsWeb } from './url-is-web.ts';

/** Every claim, in the order in which they are asked. They are all that `validate` needs of the rules. */
export const claims: readonly Claim[] = [
	everyLanguage,
	dateExists,
	evidencePresent,
	idForm,
	quoteLength,
	urlIsWeb
];
