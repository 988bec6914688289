import { spanOf, type CommitmentFacts, type RoleFacts } from '@mithaq/model';
import { activity, labelOf, timeliness, type Timeliness } from '@mithaq/schema';
import type { View } from '../view.ts';
import { counted } from './counted.ts';
import { dateWords, dayWords } from './dates.ts';
import { inDigits } from './digits.ts';
import { listWords } from './names.ts';

/** The finding that the deadline chart shows to be true: how many commitments carry a date. */
export function deadlineFinding(commitments: readonly CommitmentFacts[], view: View): string {
	const dated = commitments.filter(({ current }) => current.some(({ due }) => due)).length;
	const all = counted(commitments.length, 'commitment', view);
	if (view.language === 'en') {
		const verb = dated === 1 ? 'carries' : 'carry';
		return `Of ${all}, ${dated === 0 ? 'none' : inDigits(dated, view.digits)} ${verb} a date`;
	}
	if (dated === 0) return `${all} في السجل، وليس لأي منها موعد`;
	return `${all} في السجل، ${datedInArabic(dated, view)}`;
}

function datedInArabic(dated: number, view: View): string {
	if (dated === 1) return 'لواحد منها فقط موعد';
	if (dated === 2) return 'لاثنين منها فقط موعد';
	return `لـ${inDigits(dated, view.digits)} منها موعد`;
}

/** How the commitments stand on the day, a number for each timeliness; the numbers sum to all of them. */
export function deadlineTakeaway(commitments: readonly CommitmentFacts[], view: View): string {
	const counts = timeliness.codes
		.map(
			({ code }) => [code, commitments.filter((facts) => facts.timeliness === code).length] as const
		)
		.filter(([, count]) => count > 0)
		.map(([code, count]) => countOf(code, count, view));
	const day = dayWords(view.asOf, view);
	const all = counted(commitments.length, 'commitment', view);
	if (view.language === 'ar') return `في ${day} كان في السجل ${all}: ${counts.join('، ')}.`;
	return `On ${day} the record held ${all}: ${counts.join(', ')}.`;
}

function countOf(code: Timeliness, count: number, view: View): string {
	const label = labelOf(timeliness, code, view.language);
	const number = inDigits(count, view.digits);
	return view.language === 'ar' ? `${label} (${number})` : `${number} ${label}`;
}

/** The finding of the role chart: when combat was last said to be over, and what the latest words are. */
export function roleFinding(roles: readonly RoleFacts[], view: View): string {
	const { language } = view;
	const over = roles.find((facts) => says(facts, 'combat', ['ends', 'hasEnded']));
	const latest = latestWords(roles, view);
	const parts = [];
	if (over) {
		const day = monthWords(over, view);
		parts.push(
			language === 'ar' ? `أُعلن انتهاء القتال في ${day}` : `Combat was declared over in ${day}`
		);
	}
	if (latest) parts.push(latest);
	if (parts.length === 0)
		return language === 'ar' ? 'لا قول معروفاً بعد' : 'Nothing was on record yet';
	return parts.join(language === 'ar' ? '، و' : '; ');
}

function latestWords(roles: readonly RoleFacts[], view: View): string | undefined {
	const declared = roles.filter(
		(facts) => facts.role.basis === 'declared' && facts.role.place !== 'syria'
	);
	const last = declared.findLast((facts) => spokenOf(facts).length > 0);
	if (!last) return undefined;
	const what = listWords(
		spokenOf(last).map((code) => labelOf(activity, code, view.language)),
		view.language
	);
	const when = monthWords(last, view);
	return view.language === 'ar'
		? `آخر القول في ${when} هو ${what}`
		: `the latest words, in ${when}, are of ${what}`;
}

function spokenOf(facts: RoleFacts): string[] {
	return facts.role.activities
		.filter(({ change }) => ['conducts', 'begins', 'willBegin'].includes(change))
		.map((item) => item.activity);
}

function says(facts: RoleFacts, code: string, changes: readonly string[]): boolean {
	return facts.role.activities.some(
		(item) => item.activity === code && changes.includes(item.change)
	);
}

function monthWords(facts: RoleFacts, view: View): string {
	return dateWords(spanOf(facts.when.text.slice(0, 7)), view);
}

/** How many statements, by how many lanes, are known on the day. */
export function roleTakeaway(roles: readonly RoleFacts[], view: View): string {
	const day = dayWords(view.asOf, view);
	const all = counted(roles.length, 'statement', view);
	const single = roles.filter(({ originals }) => originals <= 1).length;
	const number = inDigits(single, view.digits);
	if (view.language === 'ar') {
		return `في ${day} كان في السجل ${all} عن دور القوات، ${number} منها من مصدر واحد مستقل.`;
	}
	return `On ${day} the record held ${all} about what the forces were for, ${number} of them from a single independent source.`;
}
