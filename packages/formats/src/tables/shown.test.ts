import bundleJson from '@mithaq/data' with { type: 'json' };
import { csvParse, type DSVRowString } from 'd3-dsv';
import {
	activitiesWords,
	currentDeadlineWords,
	dayOf,
	figureWords,
	indexBundle,
	judgementWords,
	knownCommitments,
	knownRoles,
	knownStrengths,
	listWords
} from '@mithaq/model';
import { activity, counts, labelOf, type Bundle } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { tableCSV } from '../table.ts';
import { shownCommitmentTable, shownStatementTable } from './shown.ts';
import { shownHeadCountTable } from './shownHeadCounts.ts';

const index = indexBundle(bundleJson as unknown as Bundle);
const isChange = ({ change }: { change: string }) => change !== 'conducts';
const words = { asOf: dayOf('2026-03-24'), language: 'ar', digits: 'latn' } as const;
const tables = [
	shownCommitmentTable([], index, words),
	shownStatementTable([], index, words),
	shownHeadCountTable([], index, words)
];

/** The rows of a table by the names of its columns, in whatever language it is headed. */
function rowsOf(csv: string): DSVRowString[] {
	const rows = csvParse(csv.replace(/^\uFEFF/, ''));
	const heads = tables
		.map(({ columns }) => new Map(columns.map((column) => [column.words.head.ar, column.name])))
		.find((names) => rows.columns.every((head) => names.has(head)));
	if (!heads) return rows;
	return rows.map((row) =>
		Object.fromEntries(Object.entries(row).map(([head, cell]) => [heads.get(head), cell]))
	);
}

describe.each(['2021-06-01', '2024-10-01', '2026-03-24'])('on %s', (day) => {
	const asOf = dayOf(day);
	const shown = { asOf, language: 'en', digits: 'latn' } as const;

	test('commitments leave as they are shown: the same rows in the same order', () => {
		const facts = knownCommitments(index, asOf).toReversed();
		const rows = rowsOf(tableCSV(shownCommitmentTable(facts, index, shown)));
		expect(rows.map(({ id }) => id)).toEqual(facts.map(({ commitment }) => commitment.id));
		for (const [place, row] of rows.entries()) {
			const { outcome, moves, voices, current } = facts[place]!;
			expect(row.outcome).toBe(outcome);
			expect(row.moves).toBe(`${moves.length}`);
			expect(row.voices!.split(' ').filter(Boolean)).toHaveLength(voices.length);
			expect(row.as_of).toBe(day);
			expect(row.deadline).toBe(current.flatMap(({ due }) => due?.text ?? []).join(' '));
			expect(row.made_precision).toMatch(/^(day|month|year)$/);
			expect(row.evidence_sources!.length).toBeGreaterThan(0);
			for (const source of row.evidence_sources!.split(' '))
				expect(index.published.get(source)).toBeLessThanOrEqual(asOf);
		}
	});

	test('statements leave as they are shown', () => {
		const facts = knownRoles(index, asOf);
		const rows = rowsOf(tableCSV(shownStatementTable(facts, index, shown)));
		expect(rows.map(({ id }) => id)).toEqual(facts.map(({ role }) => role.id));
		for (const row of rows) {
			expect(row.date_precision).toMatch(/^(day|month|year)$/);
			expect(row.activities!.split(' ')).toHaveLength(row.changes!.split(' ').length);
		}
	});
});

describe.each(['ar', 'en'] as const)('head counts in %s', (language) => {
	test.each(['2021-06-01', '2024-10-01', '2026-03-24'])('leave as they are shown on %s', (day) => {
		const shown = { asOf: dayOf(day), language, digits: 'latn' } as const;
		const facts = knownStrengths(index, shown.asOf);
		const rows = rowsOf(tableCSV(shownHeadCountTable(facts, index, shown)));
		expect(rows.map(({ id }) => id)).toEqual(facts.map(({ strength }) => strength.id));
		for (const [place, row] of rows.entries()) {
			const { strength, force } = facts[place]!;
			const { min, max } = strength.count;
			expect([row.min, row.max]).toEqual([`${min ?? ''}`, `${max ?? ''}`]);
			expect(row.figure_words).toBe(figureWords(strength.count, shown));
			expect(row.force).toBe(force.name[language]);
			expect(row.date_precision).toMatch(/^(day|month|year)$/);
			expect(row.evidence_sources!.length).toBeGreaterThan(0);
			expect(row.as_of).toBe(day);
		}
	});
});

describe.each(['ar', 'en'] as const)('words in %s', (language) => {
	const asOf = dayOf(index.bundle.dataset.asOf);
	const shown = { asOf, language, digits: 'latn' } as const;

	test('of a statement say of each activity what changes, as its table does', () => {
		const facts = knownRoles(index, asOf);
		expect(facts).toHaveLength(index.bundle.roles.length);
		const rows = rowsOf(tableCSV(shownStatementTable(facts, index, shown)));
		expect(rows.map((row) => row.activities_words)).toEqual(
			facts.map((role) => activitiesWords(role, index, language))
		);
		const changed = facts.filter(({ role }) => role.activities.some(isChange));
		expect(changed.length).toBeGreaterThan(30);
		for (const { role } of changed) {
			const labels = role.activities.map((item) => labelOf(activity, item.activity, language));
			const { activities_words } = rows.find(({ id }) => id === role.id)!;
			expect(activities_words, role.id).not.toBe(listWords(labels, language));
		}
	});

	test('of a commitment are those of its table, a missing deadline included', () => {
		const facts = knownCommitments(index, asOf);
		const rows = rowsOf(tableCSV(shownCommitmentTable(facts, index, shown)));
		expect(rows.map((row) => [row.deadline_words, row.outcome_words])).toEqual(
			facts.map((commitment) => [
				currentDeadlineWords(commitment, index, shown),
				judgementWords(commitment, index, shown)
			])
		);
	});

	test('of a head count are those of its table', () => {
		const facts = knownStrengths(index, asOf);
		const rows = rowsOf(tableCSV(shownHeadCountTable(facts, index, shown)));
		expect(rows.map((row) => [row.figure_words, row.counts_words, row.place_words])).toEqual(
			facts.map(({ strength: { count }, place }) => [
				figureWords(count, shown),
				labelOf(counts, count.counts, language),
				place.label[language]
			])
		);
	});
});

test('words are of the language', () => {
	const asOf = dayOf('2026-03-24');
	const facts = knownCommitments(index, asOf);
	const table = shownCommitmentTable(facts, index, { asOf, language: 'ar', digits: 'arab' });
	const [row] = rowsOf(tableCSV(table));
	expect(row!.title).toBe(facts[0]!.commitment.title.ar);
	expect(row!.made_first).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test.each(tables.map((table) => [table.name, table] as const))(
	'%s is headed in Arabic, without a word of another language, each column by its own',
	(_, table) => {
		const [header = ''] = tableCSV(table).slice(1).split('\r\n');
		expect(header).not.toMatch(/[a-z]/i);
		expect(new Set(header.split(',')).size).toBe(table.columns.length);
		expect(table.title.ar + table.description.ar).not.toMatch(/[a-z]/i);
	}
);
