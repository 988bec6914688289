import { sortedBy, type CommitmentFacts, type RecordIndex } from '@mithaq/model';
import type { Evidence, Source } from '@mithaq/schema';
import { isWeb } from '../record/phrase.ts';

/** A phrase that can be looked up at its publisher's. */
export interface Phrase {
	source: Source & { url: string };
	quote: string;
}

/** Of some commitments the one whose date moved most often, for it has most to cite; of those, the first. */
export function exampleOf(known: readonly CommitmentFacts[]): CommitmentFacts | undefined {
	return sortedBy(known, ({ moves, deadlines }) => [-moves.length, -deadlines.length])[0];
}

/** The first phrase of some evidence whose source has an address on the web. */
export function phraseIn(index: RecordIndex, evidence: readonly Evidence[]): Phrase | undefined {
	for (const { quote, source: id } of evidence) {
		const source = index.sources.get(id);
		const url = source?.url;
		if (source && quote && url && isWeb(url)) return { source: { ...source, url }, quote };
	}
	return undefined;
}
