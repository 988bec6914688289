import { labelOf, type CodeList, type Dataset, type DeclaredTerm } from '@mithaq/schema';
import type { RecordIndex } from '../record.ts';
import type { Language } from './wording.ts';

/** Where a dataset declares codes of its own beside those of a list. */
const DECLARED = new Map<string, keyof Dataset & `${string}s`>([
	['activity', 'activities'],
	['eventType', 'eventTypes'],
	['participantRole', 'participantRoles'],
	['actorKind', 'actorKinds'],
	['sourceType', 'sourceTypes']
]);

/** The codes of its own that a dataset declares beside those of a list. */
export function declaredTerms(
	dataset: Dataset,
	{ name }: Pick<CodeList, 'name'>
): readonly DeclaredTerm[] {
	const field = DECLARED.get(name);
	return (field && (dataset[field] as DeclaredTerm[] | undefined)) ?? [];
}

/** The label of a code: as the dataset declares it, otherwise as the list has it; a code of neither is its own. */
export function codeWords(
	{ bundle }: Pick<RecordIndex, 'bundle'>,
	list: Pick<CodeList, 'name' | 'codes'>,
	code: string,
	language: Language
): string {
	const own = declaredTerms(bundle.dataset, list).find((term) => term.code === code);
	return own?.label[language] ?? labelOf(list, code, language);
}
