import { formatDay, type CommitmentFacts, type Day, type Lateness } from '@mithaq/model';
import { outcome } from '@mithaq/schema';
import { columnsOf } from '../columns.ts';
import type { Column } from '../table.ts';

/** What came of a commitment, as known on the day: who says what, when it was met and how late that was. */
export function judgementColumns(): Column<CommitmentFacts>[] {
	const c = columnsOf<CommitmentFacts>();
	return [
		c.code(
			'outcome',
			'What came of it, from what each side says and from events.',
			outcome,
			(f) => f.outcome
		),
		c.many('voices', 'The latest word of each side, as side:fulfilment (codes).', (f) =>
			f.voices.map(({ of, word }) => `${of}:${word.assessment.fulfilment}`)
		),
		day('met_first', 'The first day on which it may have been met.', (f) => f.completion?.from),
		day('met_last', 'The last day on which it may have been met.', (f) => f.completion?.to),
		...late('first', (f) => f.lateness[0]),
		...late('last', (f) => f.lateness.at(-1)),
		c.text('undated', 'Why no date stands.', (f) => f.undated),
		c.integer('moves', 'How often its deadline moved to another date.', (f) => f.moves.length, {
			required: true
		})
	];
}

function day(
	name: string,
	description: string,
	of: (facts: CommitmentFacts) => Day | undefined
): Column<CommitmentFacts> {
	return {
		name,
		type: 'date',
		description,
		cell: (facts) => {
			const found = of(facts);
			return found !== undefined && Number.isFinite(found) ? formatDay(found) : undefined;
		}
	};
}

function late(
	which: 'first' | 'last',
	of: (facts: CommitmentFacts) => Lateness | undefined
): Column<CommitmentFacts>[] {
	const c = columnsOf<CommitmentFacts>();
	const days = (found: number | undefined) =>
		found !== undefined && Number.isFinite(found) ? found : undefined;
	return [
		c.integer(
			`late_${which}_least`,
			`Days after the ${which} date at the least; negative is before it.`,
			(f) => days(of(f)?.earliest)
		),
		c.integer(
			`late_${which}_most`,
			`Days after the ${which} date at the most; negative is before it.`,
			(f) => days(of(f)?.latest)
		)
	];
}
