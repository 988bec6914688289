import {
	knownCommitments,
	roleSpans,
	sortedBy,
	type CommitmentFacts,
	type Day,
	type RecordIndex
} from '@mithaq/model';
import { activity } from '@mithaq/schema';
import type { Figure } from '../../charts.ts';

/** A stretch of days on a card. */
export interface Strip {
	from: Day;
	to: Day;
	/** Which line it lies on, from 0 above. */
	line: number;
	/** What it says: a promise, the days after its date of which nobody says a word, or an activity by its use of force, from 0 for combat. */
	tone: 'promise' | 'noWord' | number;
}

/** What a card shows of a chart: promises from the day they were made, or what the forces were said to do. */
export function stripsOf(index: RecordIndex, figure: Figure, asOf: Day): Strip[] {
	const strips = figure === 'roles' ? roleStrips(index, asOf) : promiseStrips(index, asOf);
	return strips.filter(({ from, to }) => Number.isFinite(from) && to > from);
}

function promiseStrips(index: RecordIndex, asOf: Day): Strip[] {
	const made = ({ made }: CommitmentFacts) => made.interval.start;
	return sortedBy(knownCommitments(index, asOf), (facts) => [
		made(facts),
		facts.commitment.id
	]).flatMap((facts, line): Strip[] => {
		const from = made(facts);
		const due = lastDue(facts) ?? asOf;
		const isSilent = facts.outcome === 'noWord';
		return [
			{ from, to: isSilent ? Math.min(due, asOf) : due, line, tone: 'promise' },
			...(isSilent ? [{ from: due, to: asOf, line, tone: 'noWord' as const }] : [])
		];
	});
}

function lastDue({ current }: CommitmentFacts): Day | undefined {
	const ends = current
		.flatMap(({ due }) => (due ? [due.interval.end] : []))
		.filter(Number.isFinite);
	return ends.length > 0 ? Math.max(...ends) : undefined;
}

function roleStrips(index: RecordIndex, asOf: Day): Strip[] {
	const order: string[] = activity.codes.map(({ code }) => code);
	const spans = roleSpans(index, asOf);
	const lanes = [...new Set(spans.map((span) => span.activity))].sort(
		(a, b) => order.indexOf(a) - order.indexOf(b)
	);
	return spans.map(({ activity, interval }) => ({
		from: interval.start,
		to: interval.end,
		line: lanes.indexOf(activity),
		tone: order.indexOf(activity)
	}));
}
