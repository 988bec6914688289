import type { Language } from '@mithaq/charts';
import { codeWords, type RecordIndex } from '@mithaq/model';
import { bearing, labelOf, participantRole, type Reference } from '@mithaq/schema';
import type { Neighbour } from './neighbours.ts';
import { recordWords } from './words.ts';

/** As what a record is named by another: "bound", "speaker", "made here"; each once. */
export function relationsIn(namer: Neighbour, index: RecordIndex, language: Language): string[] {
	const relations = namer.references.map((reference) =>
		relationOf(namer, reference, index, language)
	);
	return [...new Set(relations.filter((words) => words !== undefined))];
}

function relationOf(
	{ kind, record }: Neighbour,
	{ name, pointer }: Reference,
	index: RecordIndex,
	language: Language
): string | undefined {
	const words = recordWords[language];
	const [, list, place] = pointer.split('/');
	if (kind === 'events' && list === 'participants') {
		return codeWords(
			index,
			participantRole,
			record.participants?.[Number(place)]?.role ?? '',
			language
		);
	}
	if (kind === 'events' && list === 'bears') {
		return labelOf(bearing, record.bears?.[Number(place)]?.how ?? '', language);
	}
	if (list === 'readings' && name === 'actor') return words.reader;
	if (list === 'deadlines' && name === 'event') return words.deadlineSet;
	if (kind === 'roles' && name === 'event') return words.saidHere;
	return words.capacities[name];
}
