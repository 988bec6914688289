import { eachText, pointerOf, pointerOfHolder, type Text } from './parts.ts';
import { allEntries, type Entry, type EntryFinding, type Records } from './records.ts';

/** What a rule says of a text that it refuses. */
export interface Refusal extends Omit<EntryFinding, 'entry' | 'pointer'> {
	/** What is at fault, from the object that holds the text; the text itself, unless told. */
	beside?: string;
}

/** What a rule asks of single texts. */
export interface TextCheck {
	/** The fields whose texts it looks at; every field, unless told. */
	fields?: ReadonlySet<string>;
	/** What it says of a text, by the field and the object that hold it; nothing of one that is right. */
	refuse: (
		text: string,
		name: string,
		holder: Text['holder'],
		entry: Entry
	) => Refusal | Refusal[] | undefined;
}

/**
 * What each check finds wrong with the texts of all records, which are gone through once for all of them.
 *
 * Until V8 has optimised it, which is most of a short run, `for…of` takes twice as long as counting.
 */
export function refusedTexts(
	records: Records,
	checks: readonly (TextCheck | undefined)[]
): EntryFinding[][] {
	const findings = checks.map((): EntryFinding[] => []);
	const concernedBy = new Map<string, number[]>();
	for (const entry of allEntries(records)) {
		let index = -1;
		eachText(entry, (text, name, holder) => {
			index++;
			let concerned = concernedBy.get(name);
			if (!concerned) concernedBy.set(name, (concerned = concernedWith(name, checks)));
			for (let i = 0; i < concerned.length; i++) {
				const at = concerned[i]!;
				const refused = checks[at]!.refuse(text, name, holder, entry);
				if (!refused) continue;
				const place = { text, name, holder, entry, index };
				for (const refusal of [refused].flat()) findings[at]!.push(findingOf(place, refusal));
			}
		});
	}
	return findings;
}

function concernedWith(name: string, checks: readonly (TextCheck | undefined)[]): number[] {
	return [...checks.keys()].filter((at) => checks[at] && (checks[at].fields?.has(name) ?? true));
}

function findingOf(text: Text, { beside, ...refusal }: Refusal): EntryFinding {
	const { entry } = text;
	if (beside !== undefined) return { entry, pointer: pointerOfHolder(text) + beside, ...refusal };
	return { entry, pointer: pointerOf(text), ...refusal, actual: text.text };
}
