import type { Evidence, Source } from '../generated/types.ts';
import { entriesOf, objectsIn, type EntryFinding } from '../records.ts';
import { fieldOf, type Rule } from './rule.ts';

/** No claim without the words it rests on. */
export const evidencePresent: Rule = {
	name: 'evidence-present',
	description:
		"Every claim names its source. Where the source's text is held, it also names the paragraph and the phrase; where it is not, a phrase or a note says what the page states.",
	claims({ keyword, instancePath, params }) {
		const none = keyword === 'required' && params.missingProperty === 'evidence';
		const empty = keyword === 'minItems' && fieldOf(instancePath) === 'evidence';
		return none || empty ? 'name the words it rests on: at least one piece of evidence' : undefined;
	},
	*check(records) {
		const sources = new Map(entriesOf(records, 'source').map(({ value }) => [value.id, value]));
		for (const entry of records.entries) {
			for (const { object, pointer } of objectsIn(entry.value)) {
				const evidence = object as unknown as Evidence;
				const source = sources.get(evidence.source);
				if (!source) continue;
				for (const gap of gaps(evidence, source)) {
					yield { entry, ...gap, pointer: `${pointer}${gap.pointer}`, rule: evidencePresent.name };
				}
			}
		}
	}
};

type Gap = Pick<EntryFinding, 'pointer' | 'must' | 'actual'>;

function gaps(evidence: Evidence, source: Source): Gap[] {
	if (!source.text) return citedGaps(evidence);
	const found: Gap[] = [];
	if (!evidence.quote)
		found.push({ pointer: '/quote', must: 'be present: the text of this source is held' });
	if (!evidence.paragraph) {
		found.push({ pointer: '/paragraph', must: 'be present: the text of this source is held' });
	} else if (evidence.paragraph > source.text.paragraphs) {
		const must = `be at most ${source.text.paragraphs}, the number of paragraphs of ${source.id}`;
		found.push({ pointer: '/paragraph', must, actual: evidence.paragraph });
	}
	return found;
}

function citedGaps(evidence: Evidence): Gap[] {
	if (evidence.quote || evidence.note) return [];
	return [{ pointer: '', must: 'hold a quote, or a note on what the page states' }];
}
