import bundle from '@mithaq/data' with { type: 'json' };
import {
	commitmentName,
	currentDeadlineWords,
	dateWords,
	dayWords,
	formatDay,
	indexBundle,
	knownCommitments,
	knownRoles,
	recordDays,
	revisionName,
	roleName,
	turningPoints,
	whenWords
} from '@mithaq/model';
import { outcome, type Bundle } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, viewOf } from '../fixture.ts';
import type { Digits, View } from '../view.ts';
import { arabicFor, arabicNumber, countedInSentence } from './numbers.ts';
import { deadlineFinding, deadlineTakeaway, roleFinding, roleTakeaway } from './findings.ts';

const index = indexBundle(bundle as unknown as Bundle);
const days = recordDays(index).map(formatDay);

/** Everything that the charts say of the record on a day. */
function saidOn(view: View): string[] {
	const commitments = knownCommitments(index, view.asOf);
	const roles = knownRoles(index, view.asOf);
	const points = turningPoints(index, view.asOf);
	return [
		dayWords(view.asOf, view),
		deadlineFinding(commitments, view),
		deadlineTakeaway(commitments, view),
		roleFinding(roles, index, view),
		roleTakeaway(roles, view),
		...points.flatMap(({ when }) => [dateWords(when, view), whenWords(when, view)]),
		...roles.map((facts) => roleName(facts, index, view)),
		...commitments.flatMap((facts) => [
			commitmentName(facts, index, view),
			currentDeadlineWords(facts, index, view),
			...facts.deadlines.map((item) => revisionName(item, index, view))
		])
	];
}

const views = LANGUAGES.flatMap((language) => days.map((day) => [language, day] as const));

describe.each(views)('the whole record in %s on %s', (language, day) => {
	test.each<Digits>(['latn', 'arab'])('is said without a hole, in %s digits', (digits) => {
		for (const words of saidOn(viewOf(language, day, { digits }))) {
			expect(words).not.toMatch(/undefined|NaN|Infinity|null|\[object|#/);
			expect(words).not.toMatch(/ {2}|^\s|\s$|\s[،؛,;.]/);
		}
	});

	test('is counted as it is', () => {
		const view = viewOf(language, day);
		const commitments = knownCommitments(index, view.asOf);
		const roles = knownRoles(index, view.asOf);
		const dated = commitments.filter(({ current }) =>
			current.some(({ due }) => due !== undefined)
		).length;
		const stand = commitments.map((facts) => facts.outcome);
		const counts = outcome.codes.map(({ code }) => stand.filter((item) => item === code).length);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(commitments.length);
		const [said, told] = deadlineTakeaway(commitments, view).split(':');
		expect(numbersIn(told)).toEqual(counts.filter((count) => count > 0));
		const finding = deadlineFinding(commitments, view);
		if (commitments.length > 2) {
			const all = countedInSentence(commitments.length, 'commitment', view);
			for (const sentence of [finding, said]) expect(sentence).toContain(all);
		}
		if (language === 'en' && dated > 0 && dated < commitments.length) {
			expect(numbersIn(finding)).toEqual([commitments.length, dated]);
			expect(numbersIn(said).slice(-2)).toEqual([dated, commitments.length - dated]);
		}
		if (language === 'ar' && dated > 0 && dated < commitments.length)
			for (const sentence of [finding, said]) expect(sentence).toContain(arabicFor(dated, view));
		const single = roles.filter(({ originals }) => originals <= 1).length;
		const takeaway = roleTakeaway(roles, view);
		if (language === 'en' && roles.length > 2 && single > 0)
			expect(numbersIn(takeaway).slice(-2)).toEqual([roles.length, single]);
		if (language === 'ar' && roles.length > 2 && single > 0) {
			expect(takeaway).toContain(countedInSentence(roles.length, 'statement', view));
			expect(takeaway).toContain(`${arabicNumber(single, view)} منها`);
		}
	});
});

function numbersIn(text = ''): number[] {
	return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

test.each(LANGUAGES)('every mark of the record has a name of its own in %s', (language) => {
	const view = viewOf(language, days.at(-1)!);
	const names = [
		...knownRoles(index, view.asOf).map((facts) => roleName(facts, index, view)),
		...knownCommitments(index, view.asOf).map((facts) => commitmentName(facts, index, view))
	];
	expect(new Set(names).size).toBe(names.length);
});
