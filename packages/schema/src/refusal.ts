import { pointerOf, textsByField, type Text } from './parts.ts';
import type { EntryFinding, Records } from './records.ts';

/** What a rule says of a text that it refuses. */
export type Refusal = Omit<EntryFinding, 'entry' | 'pointer' | 'actual'>;

/** A finding for each text that is refused, of all records; only texts in fields of these names are looked at. */
export function refusedTexts(
	records: Records,
	names: Iterable<string>,
	refuse: (text: Text) => Refusal | undefined
): EntryFinding[] {
	const byField = textsByField(records);
	const findings: EntryFinding[] = [];
	for (const name of names) {
		for (const text of byField.get(name) ?? []) {
			const refusal = refuse(text);
			if (!refusal) continue;
			findings.push({
				entry: text.entry,
				pointer: pointerOf(text),
				...refusal,
				actual: text.text
			});
		}
	}
	return findings;
}
