import type { Language } from '@mithaq/charts';
import { codeWords, type RecordIndex } from '@mithaq/model';
import {
	actorKind,
	eventType,
	force,
	labelOf,
	occurrence,
	roleBasis,
	sourceType
} from '@mithaq/schema';
import { sideList } from './declaredLists.ts';
import type { Found } from './record.ts';

/** What sort of its kind a record is, in words: its type, and whether it only was announced. */
export function typeWords(
	index: RecordIndex,
	{ kind, record }: Found,
	language: Language
): string[] {
	switch (kind) {
		case 'events':
			return [
				codeWords(index, eventType, record.type, language),
				...(record.occurrence === 'happened'
					? []
					: [labelOf(occurrence, record.occurrence, language)])
			];
		case 'commitments':
			return [labelOf(force, record.force, language)];
		case 'roles':
			return [labelOf(roleBasis, record.basis, language)];
		case 'strengths':
			return [];
		case 'sources':
			return [codeWords(index, sourceType, record.type, language)];
		case 'actors':
			return [
				codeWords(index, actorKind, record.kind, language),
				labelOf(sideList(index), record.side, language)
			];
	}
}
