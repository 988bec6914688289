import { type Language } from '@mithaq/charts';
import { counted } from '@mithaq/model';
import type { Kind } from '../kinds.ts';
import { countOf } from './counts.ts';

/** How many records of a kind: «40 حدثاً», "40 events". */
export function countOfKind(count: number, kind: Kind, language: Language): string {
	if (kind === 'commitments') return counted(count, 'commitment', { language, digits: 'latn' });
	if (kind === 'sources') return counted(count, 'source', { language, digits: 'latn' });
	return countOf(count, kind, language);
}
