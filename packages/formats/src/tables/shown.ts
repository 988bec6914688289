import {
	activitiesWords,
	boundWords,
	currentDeadlineWords,
	formatDay,
	allEvidence,
	judgementWords,
	knownEvidence,
	listWords,
	movesWords,
	type CommitmentFacts,
	type Day,
	type DeadlineFacts,
	type RecordIndex,
	type RoleFacts,
	type Wording
} from '@mithaq/model';
import { roleBasis } from '@mithaq/schema';
import { columnsOf } from '../columns.ts';
import { type AnyTable, type Column, filled } from '../table.ts';
import { judgementColumns } from './judgement.ts';

/** What a chart shows is a table of the same rows, in the same order, as known on the same day. */
export interface Shown extends Wording {
	asOf: Day;
}

/** The commitments that a chart shows: a row each, with the deadlines that stand on the day. */
export function shownCommitmentTable(
	rows: readonly CommitmentFacts[],
	index: RecordIndex,
	shown: Shown
): AnyTable {
	const c = columnsOf<CommitmentFacts>();
	const { language, asOf } = shown;
	return filled<CommitmentFacts>({
		name: 'commitments_shown',
		title: { ar: 'الالتزامات كما يعرضها الرسم', en: 'Commitments as the chart shows them' },
		description: {
			ar: 'ما يعرضه رسم المواعيد في يوم، بترتيبه.',
			en: 'What the deadline chart shows on a day, in its order.'
		},
		key: ['id'],
		headed: language,
		rows,
		columns: [
			c.text('id', 'The identifier of the record.', (f) => f.commitment.id, { required: true }),
			c.text('title', 'The commitment.', (f) => f.commitment.title[language], { required: true }),
			c.text('bound', 'Who is bound.', (f) => boundWords(f, index, language)),
			...c.dated('made', 'When it was made.', (f) => f.made.text),
			...deadlineColumns(),
			c.text('deadline_words', 'The same in words.', (f) => currentDeadlineWords(f, index, shown)),
			...judgementColumns(),
			c.text('outcome_words', 'What came of it in words: who says so, when and how late.', (f) =>
				judgementWords(f, index, shown)
			),
			c.text('moves_words', 'How it moved, one by one and in sum.', (f) => movesWords(f, shown)),
			c.integer('readings', 'How many readings of it are on record.', (f) => f.readings.length),
			...c.restsOn(index, asOf, (f) => knownEvidence(index, allEvidence(f.commitment), asOf)),
			asOfColumn(asOf)
		]
	});
}

/** The statements that a chart shows: a row each. */
export function shownStatementTable(
	rows: readonly RoleFacts[],
	index: RecordIndex,
	{ language, asOf }: Shown
): AnyTable {
	const c = columnsOf<RoleFacts>();
	const names = (ids: readonly string[]) =>
		listWords(
			ids.map((id) => index.actors.get(id)?.name[language] ?? id),
			language
		);
	return filled<RoleFacts>({
		name: 'statements_shown',
		title: { ar: 'الأقوال كما يعرضها الرسم', en: 'Statements as the chart shows them' },
		description: {
			ar: 'ما يعرضه رسم الدور في يوم، الأقدم أولاً.',
			en: 'What the role chart shows on a day, oldest first.'
		},
		key: ['id'],
		headed: language,
		rows,
		columns: [
			c.text('id', 'The identifier of the record.', (f) => f.role.id, { required: true }),
			c.text('title', 'The statement.', (f) => f.role.title[language], { required: true }),
			...c.dated('date', 'When it was said.', (f) => f.when.text),
			c.text('speakers', 'Who said it.', (f) => names(f.role.speakers)),
			c.text('force', 'Of which force.', (f) => f.force.name[language]),
			c.many('activities', 'What the force does (codes).', (f) =>
				f.role.activities.map((item) => item.activity)
			),
			c.many('changes', 'For each of them, whether it begins, goes on or ends (codes).', (f) =>
				f.role.activities.map((item) => item.change)
			),
			c.text('activities_words', 'The same in words, changes and denials included.', (f) =>
				activitiesWords(f, index, language)
			),
			c.code('basis', 'On what basis.', roleBasis, (f) => f.role.basis),
			c.declared('place', 'Of which place.', index.places, (f) => f.role.place),
			...c.restsOn(index, asOf, (f) => knownEvidence(index, f.role.evidence, asOf)),
			asOfColumn(asOf)
		]
	});
}

/** More than one deadline may stand, where sources contradict each other. */
function deadlineColumns(): Column<CommitmentFacts>[] {
	const c = columnsOf<CommitmentFacts>();
	const dated = ({ current }: CommitmentFacts) => current.filter(({ due }) => due);
	const day =
		(find: (...days: number[]) => number, of: (deadline: DeadlineFacts) => number) =>
		(facts: CommitmentFacts) => {
			const days = dated(facts).map(of).filter(Number.isFinite);
			return days.length > 0 ? formatDay(find(...days)) : undefined;
		};
	return [
		c.many('deadline', 'Each deadline that stands, in the Extended Date/Time Format.', (f) =>
			dated(f).map(({ due }) => due!.text)
		),
		{
			name: 'deadline_first',
			type: 'date',
			description: 'The first day that a deadline may mean.',
			cell: day(Math.min, ({ due }) => due!.interval.start)
		},
		{
			name: 'deadline_last',
			type: 'date',
			description: 'The last day that a deadline may mean.',
			cell: day(Math.max, ({ due }) => due!.interval.end - 1)
		},
		c.many('deadline_precision', 'How fine each is.', (f) =>
			dated(f).map(({ due }) => due!.precision)
		),
		c.many('deadline_kind', 'What sort of time limit each is (codes).', (f) =>
			f.current.map(({ deadline }) => deadline.kind)
		)
	];
}

/** The day, in each row, so that rows of two days may be put together. */
export function asOfColumn<Row>(asOf: Day): Column<Row> {
	return {
		name: 'as_of',
		type: 'date',
		description: 'The day that the row is known on.',
		required: true,
		cell: () => formatDay(asOf)
	};
}
