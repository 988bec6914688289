import { groups } from 'd3-array';
import {
	activitiesWords,
	activityWords,
	codeWords,
	type CommitmentFacts,
	type DatedSpan,
	dateWords,
	dayWords,
	findActor,
	inDigits,
	listWords,
	type Outcome,
	type RecordIndex,
	type RoleFacts,
	sideWords,
	sortedBy,
	spanOf,
	whenWords
} from '@mithaq/model';
import {
	activity,
	labelOf,
	outcome,
	type ActivityChange,
	type ActivityStatement,
	type Actor
} from '@mithaq/schema';
import { laneOrder } from '../layout/lanes.ts';
import type { View } from '../view.ts';
import { arabicFor, arabicNumber, countedInSentence } from './numbers.ts';

/** How many commitments there are, how many of them carry a date on the day, and how many none. */
export interface DateCounts {
	all: number;
	dated: number;
	undated: number;
}

/** Counts commitments by whether a date stands for them: every sentence that says so counts with this. */
export function countDates(commitments: readonly CommitmentFacts[]): DateCounts {
	const undated = commitments.filter((facts) => facts.undated !== undefined).length;
	return { all: commitments.length, dated: commitments.length - undated, undated };
}

/** The finding that the deadline chart shows to be true: how many commitments carry a date. */
export function deadlineFinding(commitments: readonly CommitmentFacts[], view: View): string {
	const { all, dated } = countDates(commitments);
	const arabic = view.language === 'ar';
	if (all === 0)
		return arabic ? 'لم يكن في السجل أي التزام بعد' : 'No commitment was on record yet';
	const words = countedInSentence(all, 'commitment', view);
	if (arabic) return `${words} في السجل، ${datedInArabic(dated, all, view)}`;
	if (all === 1) return `The one commitment on record carries ${dated === 1 ? 'a' : 'no'} date`;
	const verb = dated === 1 ? 'carries' : 'carry';
	return `Of ${words}, ${dated === 0 ? 'none' : inDigits(dated, view.digits)} ${verb} a date`;
}

function datedInArabic(dated: number, all: number, view: View): string {
	if (all === 1) return dated === 1 ? 'وله موعد' : 'وليس له موعد';
	if (all === 2) return DATED_OF_TWO[dated]!;
	if (dated === 0) return 'وليس لأي منها موعد';
	if (dated === all) return 'لكل منها موعد';
	return `${arabicFor(dated, view)} منها موعد`;
}

const DATED_OF_TWO: readonly string[] = ['وليس لأي منهما موعد', 'لأحدهما موعد', 'لكل منهما موعد'];

/**
 * How many commitments there are on the day, how many with a date, and what came of them: a number for each outcome, in
 * the order of the code list; the numbers sum to all of them. `known` is how many the record held, where not all of
 * them are shown.
 */
export function deadlineTakeaway(
	commitments: readonly CommitmentFacts[],
	view: View,
	known = commitments.length
): string {
	const arabic = view.language === 'ar';
	const day = dayWords(view.asOf, view);
	if (known === 0)
		return arabic
			? `في ${day} لم يكن في السجل أي التزام.`
			: `On ${day} the record held no commitments.`;
	const all = countedInSentence(known, 'commitment', view);
	const held = arabic ? `في ${day} كان في السجل ${all}` : `On ${day} the record held ${all}`;
	const counts = countDates(commitments);
	if (counts.all === 0) return arabic ? `${held}، ولا يظهر منها شيء.` : `${held}; none is shown.`;
	const told = `${datesWords(counts, view)}: ${outcomeCounts(commitments, view)}.`;
	if (counts.all === known) return `${held}${arabic ? '، ' : ', '}${told}`;
	return arabic
		? `${held}، يظهر منها ${arabicNumber(counts.all, view)}، ${told}`
		: `${held}; ${inDigits(counts.all, view.digits)} shown, ${told}`;
}

function datesWords({ all, dated, undated }: DateCounts, view: View): string {
	if (view.language === 'ar') {
		const words = datedInArabic(dated, all, view);
		if (all < 3 || dated === 0 || undated === 0) return words;
		return `${words} و${arabicNumber(undated, view)} بلا موعد`;
	}
	if (all === 1) return dated === 1 ? 'with a date' : 'without a date';
	if (undated === 0) return 'all with a date';
	if (dated === 0) return 'none with a date';
	return `${inDigits(dated, view.digits)} with a date and ${inDigits(undated, view.digits)} without`;
}

function outcomeCounts(commitments: readonly CommitmentFacts[], view: View): string {
	const counts = outcome.codes.flatMap(({ code }) => {
		const count = commitments.filter((facts) => facts.outcome === code).length;
		return count > 0 ? [countOf(code, count, view)] : [];
	});
	return counts.join(view.language === 'ar' ? '؛ ' : '; ');
}

function countOf(code: Outcome, count: number, view: View): string {
	return `${labelOf(outcome, code, view.language)} (${inDigits(count, view.digits)})`;
}

/**
 * The finding of the role chart: who first declared an end of combat (or, where nobody has, announced one), who
 * did so last, and what was declared last of all; each with its speaker, its force and what narrows it. Of a record
 * that does not speak of the use of force it is the end of anything.
 */
export function roleFinding(roles: readonly RoleFacts[], index: RecordIndex, view: View): string {
	const arabic = view.language === 'ar';
	if (roles.length === 0)
		return arabic ? 'لم يكن في السجل أي قول بعد' : 'No statement was on record yet';
	const declared = roles.filter(isDeclaredOfTheWhole);
	const ends = endsOf(declared);
	const telling = ends.length > 1 ? [ends[0]!, ends.at(-1)!] : ends;
	const said = [
		...telling.map((facts) => endWords(facts, index, view)),
		...latestWords(lastSpoken(declared), ends.at(-1), index, view)
	];
	if (said.length === 0)
		return arabic
			? `لم يُعلن شيء عن ${roleOf(view)} بعد`
			: `Nothing had been declared of ${roleOf(view)} yet`;
	const sentence = said.join(arabic ? '؛ و' : '; ');
	return sentence[0]!.toUpperCase() + sentence.slice(1);
}

function roleOf({ language, subject }: View): string {
	if (language === 'ar') return subject ? `دور ${subject}` : 'دورٍ ما';
	return subject ? `the role of ${subject}` : 'a role';
}

/** What is written beside the statements that the finding is about: the month of each, by id. */
export function tellingWords(roles: readonly RoleFacts[], view: View): Map<string, string> {
	const declared = roles.filter(isDeclaredOfTheWhole);
	const telling = [...endsOf(declared), ...lastSpoken(declared).told];
	return new Map(telling.map((facts) => [facts.role.id, dateWords(monthOf(facts), view)]));
}

/** A statement of one base or one region says nothing of the rest. */
function isDeclaredOfTheWhole({ role, place }: RoleFacts): boolean {
	const isOfTheWhole = place.extent === 'whole' || place.extent === 'beyond';
	return role.basis === 'declared' && isOfTheWhole;
}

const OVER: readonly ActivityChange[] = ['ends', 'hasEnded'];

/**
 * Those that declare an end, one a month, or, where none does, the first that announces it. Of those of one day the one
 * of who speaks of their own forces.
 */
function endsOf(declared: readonly RoleFacts[]): RoleFacts[] {
	const over = sortedBy(
		declared.filter((facts) => endIn(facts, declared, OVER)),
		(facts) => [facts.when.interval.start, Number(!isOfOwnForce(facts))]
	);
	if (over.length === 0)
		return declared.filter((facts) => endIn(facts, declared, ['willEnd'])).slice(0, 1);
	return over.filter(
		(facts, place) =>
			over.findIndex((other) => monthOf(other).text === monthOf(facts).text) === place
	);
}

function isOfOwnForce({ force, sides }: RoleFacts): boolean {
	return sides.includes(force.side);
}

/** What a statement says of the end of combat; of anything, in a record that has lanes of its own alone. */
function endIn(
	{ role }: RoleFacts,
	declared: readonly RoleFacts[],
	changes: readonly ActivityChange[]
): ActivityStatement | undefined {
	const isOfForce = laneOrder(declared).includes(COMBAT);
	return role.activities.find(
		({ activity, change }) => changes.includes(change) && (!isOfForce || activity === COMBAT)
	);
}

const COMBAT = 'combat';

function endOf(facts: RoleFacts): ActivityStatement | undefined {
	return endIn(facts, [facts], OVER) ?? endIn(facts, [facts], ['willEnd']);
}

/**
 * What each side says on the last day on which anything was declared, joint words first, and how many statements of
 * that day there are; a statement that changes something is told before one of what goes on. Those whose date is sure
 * stand alone, if there are any.
 */
function lastSpoken(declared: readonly RoleFacts[]): { told: RoleFacts[]; ofThatDay: number } {
	const day = declared.at(-1)?.when.interval.start;
	const spoken = declared.filter(({ when }) => when.interval.start === day);
	const sure = spoken.filter(({ when }) => !when.approximate && !when.uncertain);
	const chosen = sure.length > 0 ? sure : spoken;
	const ordered = chosen.toSorted(
		(a, b) =>
			b.sides.length - a.sides.length ||
			Number(changesNothing(a)) - Number(changesNothing(b)) ||
			compare(sayingOf(a), sayingOf(b))
	);
	const voices = groups(ordered, ({ sides, role }) =>
		(sides.length > 0 ? sides : role.speakers).join()
	);
	return { told: voices.map(([, [first]]) => first!), ofThatDay: chosen.length };
}

function changesNothing({ role }: RoleFacts): boolean {
	return role.activities.every(({ change }) => change === 'conducts' || change === 'isDenied');
}

/** What tells statements of one day apart, whatever their ids. */
function sayingOf({ role }: RoleFacts): string {
	return JSON.stringify([role.activities, role.speakers, role.force]);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** "In April 2018 the land command declared an end of major combat by Coalition forces". */
function endWords(facts: RoleFacts, index: RecordIndex, view: View): string {
	const end = endOf(facts)!;
	const when = whenWords(monthOf(facts), view);
	const speakers = speakersWords(facts, index, view);
	if (view.language === 'ar')
		return `أُعلن ${when} ${activityWords(end, index, 'ar')}${ofForce(facts, view)}، بحسب ${speakers}`;
	const verb = OVER.includes(end.change) ? 'declared' : 'announced';
	const label = codeWords(index, activity, end.activity, 'en');
	const what = end.qualifier ? `${end.qualifier.en} ${label}` : label;
	return `${when} ${speakers} ${verb} an end of ${what}${ofForce(facts, view)}`;
}

/** What was declared last of all, by each side that spoke that day, unless it has been told; nothing is the latest that is older than an end that has. */
function latestWords(
	{ told, ofThatDay }: ReturnType<typeof lastSpoken>,
	end: RoleFacts | undefined,
	index: RecordIndex,
	view: View
): string[] {
	const sides = [...index.sides.keys()];
	const untold = told.filter((facts) => !end || !isTold(facts, end, index, view));
	const [last, ...others] = sortedBy(untold, (facts) => [
		-facts.sides.length,
		sides.indexOf(facts.sides[0] ?? '')
	]);
	if (!last) return [];
	const when = whenWords(last.when, view);
	const ofOneForce = others.length > 0 && others.every(({ force }) => force.id === last.force.id);
	const each = [last, ...others].map((facts) => saidOfForce(facts, !ofOneForce, index, view));
	const isAll = each.length === ofThatDay;
	if (view.language === 'ar') {
		const latest = isAll ? 'آخر ما أُعلن' : 'من آخر ما أُعلن';
		return [
			`${latest}${ofOneForce ? ` عن ${last.force.name.ar}` : ''}، ${when}: ${each.join('؛ و')}`
		];
	}
	const latest = `the latest ${ofThatDay > 1 ? 'declarations' : 'declaration'}`;
	const of = ofOneForce ? ` of ${last.force.name.en}` : '';
	return [`${isAll ? latest : `among ${latest}`}${of}, ${when}, ${each.join('; ')}`];
}

/** Who says what and, unless it has been said, of which force: "by Sean Parnell: end of the mission by Coalition forces". */
function saidOfForce(
	facts: RoleFacts,
	namesForce: boolean,
	index: RecordIndex,
	view: View
): string {
	const { language } = view;
	const what = activitiesWords(facts, index, language);
	const speakers = speakersWords(facts, index, view);
	const told = namesForce ? `${what}${ofForce(facts, view)}` : what;
	return language === 'ar' ? `${told}، بحسب ${speakers}` : `by ${speakers}: ${told}`;
}

function isTold(last: RoleFacts, end: RoleFacts, index: RecordIndex, view: View): boolean {
	if (last.when.interval.start < end.when.interval.start) return true;
	const isEnd = last.role.activities.length === 1 && endOf(last) !== undefined;
	return isEnd && endWords(last, index, view) === endWords(end, index, view);
}

/** Of whom it is said, unless they say it of themselves. */
function ofForce({ force, role }: RoleFacts, { language }: View): string {
	if (role.speakers.every((id) => id === force.id)) return '';
	return language === 'ar' ? ` (${force.name.ar})` : ` by ${force.name.en}`;
}

function speakersWords({ role }: RoleFacts, index: RecordIndex, { language }: View): string {
	const names = role.speakers.map((id) => nameOf(findActor(index, id), index, language));
	return listWords(names.map(withoutOffice), language);
}

/** A headline names who spoke; the office that follows the name after a comma stands on its page. */
function withoutOffice(name: string): string {
	return name.replace(/(?:,|،) .*$/u, '');
}

/** An actor in a sentence; one that is called as its side is takes the article of its side. */
function nameOf({ name, side }: Actor, index: RecordIndex, language: View['language']): string {
	const declared = index.sides.get(side);
	return declared?.label[language] === name[language]
		? sideWords(index, side, language)
		: name[language];
}

/** The month, or the year, that a statement's date begins in, as sure as the date is. */
function monthOf({ when }: RoleFacts): DatedSpan {
	const { text } = when.start ?? when.end!;
	return spanOf(text.replace(/^(\d{4}-\d{2})-\d{2}/, '$1'));
}

/** How many statements are known on the day, and how many of them nobody else confirms. */
export function roleTakeaway(roles: readonly RoleFacts[], view: View): string {
	const day = dayWords(view.asOf, view);
	const arabic = view.language === 'ar';
	if (roles.length === 0)
		return arabic
			? `في ${day} لم يكن في السجل أي قول عن ${roleOf(view)}.`
			: `On ${day} the record held no statements about ${roleOf(view)}.`;
	const all = countedInSentence(roles.length, 'statement', view);
	const single = roles.filter(({ originals }) => originals <= 1).length;
	return arabic
		? `في ${day} كان في السجل ${all} عن ${roleOf(view)}، ${singleInArabic(single, roles.length, view)}.`
		: `On ${day} the record held ${all} about ${roleOf(view)}; ${singleInEnglish(single, roles.length, view)}.`;
}

function singleInEnglish(single: number, all: number, view: View): string {
	const source = 'on a single independent source';
	if (all === 1) return single === 1 ? `it rests ${source}` : `it does not rest ${source}`;
	const number = single === 0 ? 'none' : inDigits(single, view.digits);
	return `${number} ${single === 1 ? 'rests' : 'rest'} ${source}`;
}

function singleInArabic(single: number, all: number, view: View): string {
	const source = 'إلى مصدر مستقل واحد';
	if (all === 1) return single === 1 ? `ويستند ${source}` : `ويستند إلى أكثر من مصدر مستقل`;
	if (single === 0) return `ولا يستند أي ${all === 2 ? 'منهما' : 'منها'} ${source} فقط`;
	if (all === 2) return `يستند ${single === 1 ? 'أحدهما' : 'كل منهما'} ${source}`;
	return `يستند ${arabicNumber(single, view)} منها ${source}`;
}
