import bundle from 'virtual:record';
import { deadlineFinding, deadlineTakeaway, type View } from '@mithaq/charts';
import {
	dayOf,
	indexBundle,
	knownCommitments,
	recordDays,
	reportFacts,
	wordingOf
} from '@mithaq/model';
import { labelOf, outcome, type Commitment, type Deadline } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { commitment, from, indexOf } from '../record/fixture.ts';
import { ORDER, standingsOf } from './standing.ts';
import { promisesHead } from './words.ts';

function due(date: string, rest: Partial<Deadline> = {}): Partial<Commitment> {
	return {
		deadlines: [
			{ kind: 'fixed', change: 'set', date, event: 'e1', evidence: from('s'), ...rest } as Deadline
		]
	};
}

test('every way to stand has a place, once', () => {
	expect([...ORDER].sort()).toEqual(outcome.codes.map(({ code }) => code).sort());
});

test('what nobody has said a word of comes before what is ahead, and that before what has no date', () => {
	const index = indexOf({
		commitments: [
			commitment({ id: 'undated' }),
			commitment({ id: 'ahead', ...due('2030') }),
			commitment({ id: 'silent', ...due('2021-01-01') })
		]
	});
	const standings = standingsOf(index, dayOf('2024-01-01'));
	expect(
		standings.map((standing) => [
			standing.outcome,
			standing.commitments.map((facts) => facts.commitment.id)
		])
	).toEqual([
		['noWord', ['silent']],
		['notYetDue', ['ahead']],
		['undated', ['undated']]
	]);
});

describe.each(['ar', 'en'] as const)('the numbers of the record in %s', (tag) => {
	const index = indexBundle(bundle);
	const view: View = {
		...wordingOf(bundle.dataset, tag),
		asOf: dayOf(bundle.dataset.asOf),
		time: 'ltr',
		href: (folder, id) => `/${folder}/${id}/`
	};
	const days = recordDays(index);
	const some = days.filter((_, place) => place % Math.ceil(days.length / 20) === 0);

	test.each([...some, view.asOf])(
		'on day %i sum to all, in the list and in the sentences',
		(asOf) => {
			const standings = standingsOf(index, asOf);
			const known = knownCommitments(index, asOf);
			const counts = standings.map((each) => [each.outcome, each.commitments.length] as const);
			expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(known.length);
			expect(Object.fromEntries(counts)).toEqual(
				Object.fromEntries(reportFacts(index, asOf).byOutcome)
			);
			const sentence = deadlineTakeaway(known, { ...view, asOf });
			const { introduction } = promisesHead(index, { ...view, asOf });
			for (const [code, count] of counts) {
				const said = `${labelOf(outcome, code, view.language)} (${count})`;
				expect(sentence).toContain(said);
				expect(introduction).toContain(said);
			}
			expect(sentence.match(/\(\d+\)/g)?.length ?? 0).toBe(counts.length);
		}
	);

	test('the headline counts as dated what the list does not tell to have no date', () => {
		const known = knownCommitments(index, view.asOf);
		const undated = known.filter(({ undated }) => undated !== undefined).length;
		const dated = known.filter(({ current }) => current.some(({ due }) => due)).length;
		expect(dated + undated).toBe(known.length);
		const headline = deadlineFinding(known, view);
		if (tag === 'en') expect(headline).toContain(`Of ${known.length} commitments, ${dated} carr`);
	});
});
