import type { Language } from '@mithaq/charts';
import {
	actorKind,
	eventType,
	force,
	labelOf,
	occurrence,
	roleBasis,
	side,
	sourceType
} from '@mithaq/schema';
import type { Found } from './record.ts';

/** What sort of its kind a record is, in words: its type, and whether it only was announced. */
export function typeWords({ kind, record }: Found, language: Language): string[] {
	switch (kind) {
		case 'events':
			return [
				labelOf(eventType, record.type, language),
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
			return [labelOf(sourceType, record.type, language)];
		case 'actors':
			return [labelOf(actorKind, record.kind, language), labelOf(side, record.side, language)];
	}
}
