import { deadlineTakeaway, roleFinding, type View } from '@mithaq/charts';
import {
	commitmentFacts,
	knownFrom,
	knownRoles,
	movesWords,
	revisionName,
	sortedBy,
	type CommitmentFacts,
	type RecordIndex
} from '@mithaq/model';
import { readingWords } from './words.ts';

/** One step of the guided reading: what the record says, and the view of the chart that shows it. */
export interface Step {
	title: string;
	text: string;
	view: View;
	figure: 'roles' | 'deadlines';
}

/**
 * The record told in a handful of steps, each a sentence computed from it: what was first said of the
 * forces, what is said last, the date that moved most often, what is read in most ways, how all promises
 * stand. A step that the record holds nothing for is left out. `initial` is the view of its last day.
 */
export function guidedReading(index: RecordIndex, initial: View): Step[] {
	const facts = index.bundle.commitments.map((commitment) =>
		commitmentFacts(index, commitment, initial.asOf)
	);
	const learned = index.bundle.roles.map(({ evidence }) => knownFrom(index, evidence));
	const steps = [
		...(learned.length > 0
			? [rolesOn(index, { ...initial, asOf: Math.min(...learned) }, 'firstWords')]
			: []),
		...(learned.length > 1 ? [rolesOn(index, initial, 'lastWords')] : []),
		mostMoved(facts, index, initial),
		readDifferently(facts, initial),
		...(facts.length > 0 ? [allOnTheDay(facts, initial)] : [])
	];
	return steps.filter((step) => step !== undefined);
}

function rolesOn(index: RecordIndex, view: View, name: 'firstWords' | 'lastWords'): Step {
	return {
		title: readingWords[view.language][name](view.asOf, view),
		text: `${roleFinding(knownRoles(index, view.asOf), index, view)}.`,
		view,
		figure: 'roles'
	};
}

/** Days that a zoom leaves free on both sides. */
const MARGIN = 60;

/** Of those that moved equally often, the one that moved furthest; it is told move by move and, where there are several, in sum. */
function mostMoved(
	facts: readonly CommitmentFacts[],
	index: RecordIndex,
	initial: View
): Step | undefined {
	const furthest = sortedBy(facts, ({ moves }) => [
		-Math.max(0, ...moves.map(({ move }) => Math.abs(move?.latest ?? 0)))
	]);
	const most = greatest(furthest, ({ moves }) => moves.length);
	if (!most) return undefined;
	const { commitment, made, deadlines, moves } = most;
	const ends = deadlines.map(({ due }) => due?.interval.end ?? 0).filter(Number.isFinite);
	const words = readingWords[initial.language];
	return {
		title: words.mostMoved,
		text: words.of(commitment.title[initial.language], [
			...deadlines
				.filter(({ isMove }, place) => isMove || place === 0)
				.map((deadline) => revisionName(deadline, index, initial)),
			...(moves.length > 1 ? [capitalised(movesWords(most, initial))] : [])
		]),
		view: {
			...initial,
			highlight: `commitments/${commitment.id}`,
			zoom: { start: made.interval.start - MARGIN, end: Math.max(initial.asOf, ...ends) + MARGIN }
		},
		figure: 'deadlines'
	};
}

function readDifferently(facts: readonly CommitmentFacts[], initial: View): Step | undefined {
	const several = facts.filter(({ readings }) => readings.length > 1);
	const most = greatest(several, ({ readings }) => readings.length);
	if (!most) return undefined;
	const words = readingWords[initial.language];
	return {
		title: words.readDifferently,
		text: words.of(most.commitment.title[initial.language], [
			words.readings(most.readings.length, initial)
		]),
		view: { ...initial, highlight: `commitments/${most.commitment.id}` },
		figure: 'deadlines'
	};
}

function allOnTheDay(facts: readonly CommitmentFacts[], view: View): Step {
	return {
		title: readingWords[view.language].whatIsOpen,
		text: deadlineTakeaway(facts, view),
		view: { ...view, arrangement: { group: 'none', sort: 'outcome' } },
		figure: 'deadlines'
	};
}

function capitalised(words: string): string {
	return words[0]!.toUpperCase() + words.slice(1);
}

/** The first of those with the greatest number above zero. */
function greatest(
	facts: readonly CommitmentFacts[],
	number: (facts: CommitmentFacts) => number
): CommitmentFacts | undefined {
	const most = Math.max(0, ...facts.map(number));
	return most > 0 ? facts.find((each) => number(each) === most) : undefined;
}
