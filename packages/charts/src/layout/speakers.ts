import type { RecordIndex, RoleFacts } from '@mithaq/model';
import type { DeclaredSide } from '@mithaq/schema';

/** The sides of those who speak, in the dataset's order. */
export function speakersOf(index: RecordIndex, statements: readonly RoleFacts[]): DeclaredSide[] {
	const spoken = new Set(statements.flatMap(({ sides }) => sides));
	return [...index.sides.values()].filter(({ code }) => spoken.has(code));
}
