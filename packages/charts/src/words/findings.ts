import {
	codeWords,
	type CommitmentFacts,
	counted,
	type DatedSpan,
	dateWords,
	dayWords,
	inDigits,
	listWords,
	type RecordIndex,
	type RoleFacts,
	spanOf,
	whenWords
} from '@mithaq/model';
import {
	activity,
	activityChange,
	labelOf,
	timeliness,
	type ActivityChange,
	type ActivityStatement,
	type Timeliness
} from '@mithaq/schema';
import { laneOrder } from '../layout/lanes.ts';
import type { View } from '../view.ts';

/** The finding that the deadline chart shows to be true: how many commitments carry a date. */
export function deadlineFinding(commitments: readonly CommitmentFacts[], view: View): string {
	const dated = commitments.filter(({ current }) => current.some(({ due }) => due)).length;
	const arabic = view.language === 'ar';
	if (commitments.length === 0)
		return arabic ? 'لم يكن في السجل أي التزام بعد' : 'No commitment was on record yet';
	const all = counted(commitments.length, 'commitment', view);
	if (arabic) return `${all} في السجل، ${datedInArabic(dated, commitments.length, view)}`;
	if (commitments.length === 1)
		return `The one commitment on record carries ${dated === 1 ? 'a' : 'no'} date`;
	const verb = dated === 1 ? 'carries' : 'carry';
	return `Of ${all}, ${dated === 0 ? 'none' : inDigits(dated, view.digits)} ${verb} a date`;
}

/** Small numbers are written out in a headline; counted nouns that are masculine take these forms. */
const ARABIC_NUMBERS: readonly (string | undefined)[] = [
	undefined,
	'واحد',
	'اثنين',
	'ثلاثة',
	'أربعة',
	'خمسة',
	'ستة',
	'سبعة',
	'ثمانية',
	'تسعة',
	'عشرة'
];

function datedInArabic(dated: number, all: number, view: View): string {
	if (all === 1) return dated === 1 ? 'وله موعد' : 'وليس له موعد';
	if (all === 2) return DATED_OF_TWO[dated]!;
	if (dated === 0) return 'وليس لأي منها موعد';
	const word = ARABIC_NUMBERS[dated];
	return word ? `ل${word} منها موعد` : `لـ${inDigits(dated, view.digits)} منها موعد`;
}

const DATED_OF_TWO: readonly string[] = ['وليس لأي منهما موعد', 'لأحدهما موعد', 'لكل منهما موعد'];

/**
 * How the commitments stand on the day, a number for each timeliness; the numbers sum to all of them.
 * `known` is how many the record held, where not all of them are shown.
 */
export function deadlineTakeaway(
	commitments: readonly CommitmentFacts[],
	view: View,
	known = commitments.length
): string {
	const counts = timeliness.codes
		.map(
			({ code }) => [code, commitments.filter((facts) => facts.timeliness === code).length] as const
		)
		.filter(([, count]) => count > 0)
		.map(([code, count]) => countOf(code, count, view));
	const arabic = view.language === 'ar';
	const day = dayWords(view.asOf, view);
	if (known === 0)
		return arabic
			? `في ${day} لم يكن في السجل أي التزام.`
			: `On ${day} the record held no commitments.`;
	const all = counted(known, 'commitment', view);
	const held = arabic ? `في ${day} كان في السجل ${all}` : `On ${day} the record held ${all}`;
	if (commitments.length === known) return `${held}: ${counts.join(arabic ? '؛ ' : '; ')}.`;
	const shown = inDigits(commitments.length, view.digits);
	if (counts.length === 0)
		return arabic ? `${held}، ولا يظهر منها شيء.` : `${held}; none is shown.`;
	return arabic
		? `${held}، يظهر منها ${shown}: ${counts.join('؛ ')}.`
		: `${held}; ${shown} shown: ${counts.join('; ')}.`;
}

function countOf(code: Timeliness, count: number, view: View): string {
	const label = labelOf(timeliness, code, view.language);
	const number = inDigits(count, view.digits);
	return `${label} (${number})`;
}

/** The finding of the role chart: what was first said of the end of combat, and what was declared last. */
export function roleFinding(roles: readonly RoleFacts[], index: RecordIndex, view: View): string {
	const arabic = view.language === 'ar';
	if (roles.length === 0)
		return arabic ? 'لم يكن في السجل أي قول بعد' : 'No statement was on record yet';
	const declared = roles.filter(isDeclaredOfTheWhole);
	const combat = endsOfCombat(declared);
	const last = lastSpoken(declared);
	const parts = [
		combat.length > 0 ? combatWords(combat, view) : undefined,
		last[0] && latestWords(last, last[0], combat.at(-1), index, view)
	];
	const said = parts.filter((part) => part !== undefined);
	if (said.length === 0)
		return arabic
			? `لم يُعلن شيء عن ${roleOf(view)} بعد`
			: `Nothing had been declared of ${roleOf(view)} yet`;
	const sentence = said.join(arabic ? '، و' : '; ');
	return sentence[0]!.toUpperCase() + sentence.slice(1);
}

function roleOf({ language, subject }: View): string {
	if (language === 'ar') return subject ? `دور ${subject}` : 'دورٍ ما';
	return subject ? `the role of ${subject}` : 'a role';
}

/** What is written beside the statements that the finding is about: the month of each, by id. */
export function tellingWords(roles: readonly RoleFacts[], view: View): Map<string, string> {
	const declared = roles.filter(isDeclaredOfTheWhole);
	const telling = [...endsOfCombat(declared), ...lastSpoken(declared).slice(0, 1)];
	return new Map(telling.map((facts) => [facts.role.id, dateWords(monthOf(facts), view)]));
}

/** A statement of one base or one region says nothing of the rest. */
function isDeclaredOfTheWhole({ role, place }: RoleFacts): boolean {
	const isOfTheWhole = place.extent === 'whole' || place.extent === 'beyond';
	return role.basis === 'declared' && isOfTheWhole;
}

/** Those that declare an end of combat, one a month, or, where none does, the first that announces it. */
function endsOfCombat(declared: readonly RoleFacts[]): RoleFacts[] {
	const over = declared.filter((facts) => says(facts, 'combat', OVER));
	if (over.length === 0)
		return declared.filter((facts) => says(facts, 'combat', ['willEnd'])).slice(0, 1);
	return over.filter(
		(facts, place) =>
			over.findIndex((other) => monthOf(other).text === monthOf(facts).text) === place
	);
}

/**
 * Those of the last day on which anybody said what the forces do; of those, the ones whose date is
 * sure, if there are any.
 */
function lastSpoken(declared: readonly RoleFacts[]): RoleFacts[] {
	const spoken = declared.filter((facts) => spokenOf(facts).length > 0);
	const day = spoken.at(-1)?.when.interval.start;
	const ofThatDay = spoken.filter(({ when }) => when.interval.start === day);
	const sure = ofThatDay.filter(({ when }) => !when.approximate && !when.uncertain);
	return sure.length > 0 ? sure : ofThatDay;
}

const OVER: readonly ActivityChange[] = ['ends', 'hasEnded'];

function combatWords(ends: readonly RoleFacts[], view: View): string {
	const [first, last] = [ends[0]!, ends.at(-1)!].map((facts) => whenWords(monthOf(facts), view));
	const arabic = view.language === 'ar';
	if (!says(ends[0]!, 'combat', OVER))
		return arabic
			? `أُعلن ${first} أن الدور القتالي ينتهي`
			: `${first} the combat role was said to be ending`;
	const end = arabic ? 'أُعلن انتهاء القتال' : 'an end of combat was declared';
	if (ends.length === 1) return `${end} ${first}`;
	if (ends.length === 2) return `${end} ${first} ${arabic ? 'ثم' : 'and again'} ${last}`;
	return arabic
		? `${end} أول مرة ${first} وآخر مرة ${last}`
		: `${end} first ${first}, last ${last}`;
}

/** The month is not said twice. */
function latestWords(
	said: readonly RoleFacts[],
	last: RoleFacts,
	combat: RoleFacts | undefined,
	index: RecordIndex,
	view: View
): string {
	const what = listWords(spokenWords(said, index, view), view.language);
	const isSameMonth = combat && monthOf(combat).text === monthOf(last).text;
	if (view.language === 'ar')
		return isSameMonth
			? `آخر ما أُعلن: ${what}`
			: `آخر ما أُعلن، ${whenWords(monthOf(last), view)}: ${what}`;
	return isSameMonth
		? `the latest declaration is of ${what}`
		: `the latest declaration, ${whenWords(monthOf(last), view)}, is of ${what}`;
}

/** What they say the forces do, most force first; what is only announced says so. */
function spokenWords(said: readonly RoleFacts[], index: RecordIndex, view: View): string[] {
	const items = said.flatMap(({ role }) => role.activities).filter(isSpoken);
	const codes = laneOrder(said).filter((code) => items.some((item) => item.activity === code));
	return codes.map((code) => {
		const label = codeWords(index, activity, code, view.language);
		const planned = items.every((item) => item.activity !== code || item.change === 'willBegin');
		return planned ? `${label} (${labelOf(activityChange, 'willBegin', view.language)})` : label;
	});
}

function isSpoken({ change }: ActivityStatement): boolean {
	return change === 'conducts' || change === 'begins' || change === 'willBegin';
}

function spokenOf({ role }: RoleFacts): ActivityStatement[] {
	return role.activities.filter(isSpoken);
}

function says(facts: RoleFacts, code: string, changes: readonly ActivityChange[]): boolean {
	return facts.role.activities.some(
		(item) => item.activity === code && changes.includes(item.change)
	);
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
	const all = counted(roles.length, 'statement', view);
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
	const them = all === 2 ? 'منهما' : 'منها';
	if (single === 0) return `ولا يستند أي ${them} ${source} فقط`;
	const rests = single === 1 ? 'يستند' : single === 2 ? 'يستندان' : 'تستند';
	return `${inDigits(single, view.digits)} ${them} ${rests} ${source}`;
}
