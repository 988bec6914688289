import type { Fulfilment } from '@mithaq/schema';
import type { AssessmentFacts } from './assessment.ts';
import { type DatedSpan, lastDay } from './interval.ts';
import { sortedBy } from './order.ts';
import type { RecordIndex } from './record.ts';
import { TOGETHER } from './side.ts';

/**
 * What a side says came of a commitment, as known on a day. A side that said nothing has no voice, and none is
 * overruled because another spoke later.
 */
export interface Voice {
	/** Whose it is: the code of a side, `together` for a joint word, `other` for third parties. */
	of: string;
	/** The latest word; of those of one day the least favourable, for the record must not claim what somebody denies. */
	word: AssessmentFacts;
	/** The words that say so, that one last: those before them said something else, or were of an earlier time. */
	run: AssessmentFacts[];
	/** Earlier words that say something else, or say the same of another time, oldest first. */
	earlier: AssessmentFacts[];
	/** The day on which it was met, where it names one: of several, the latest word's. */
	metOn?: DatedSpan;
}

/** What judges how far something was carried out, the most favourable first. */
const JUDGING: readonly Fulfilment[] = [
	'met',
	'partiallyMet',
	'inProgress',
	'stalled',
	'notStarted',
	'notMet',
	'reversed'
];

/** Judges nothing, and is heard only where its side says nothing else. */
const UNDECIDED: readonly Fulfilment[] = ['unverifiable'];

/** The voices of assessments that are known: joint words first, then sides in the dataset's order, then others. */
export function voicesOf(index: RecordIndex, assessments: readonly AssessmentFacts[]): Voice[] {
	const order = [TOGETHER, ...index.sides.keys()];
	return order.flatMap((of) => {
		const said = assessments.filter(({ side }) => side === of);
		const judging = said.filter((told) => judges(told, JUDGING));
		const words = judging.length > 0 ? judging : said.filter((told) => judges(told, UNDECIDED));
		const ordered = sortedBy(words, (assessed) => [assessed.when.interval.end, rank(assessed)]);
		const word = ordered.at(-1);
		if (!word) return [];
		const same = ordered.slice(1 + ordered.findLastIndex((told) => !saysAs(told, word)));
		const metOn = same.findLast((told) => told.metOn)?.metOn;
		const run = same.filter(({ when }) => !metOn || lastDay(when) >= metOn.interval.start);
		const earlier = ordered.filter((told) => !run.includes(told));
		return [{ of, word, run, earlier, ...(metOn ? { metOn } : {}) }];
	});
}

function judges({ assessment }: AssessmentFacts, codes: readonly Fulfilment[]): boolean {
	return codes.includes(assessment.fulfilment);
}

function saysAs(told: AssessmentFacts, { assessment }: AssessmentFacts): boolean {
	return told.assessment.fulfilment === assessment.fulfilment;
}

function rank({ assessment }: AssessmentFacts): number {
	return JUDGING.indexOf(assessment.fulfilment);
}
