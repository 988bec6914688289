import {
	commitmentFacts,
	type CommitmentFacts,
	type Day,
	lifecycleState,
	type RecordIndex
} from '@mithaq/model';
import {
	confidence,
	deadlineChange,
	deadlineKind,
	duty,
	force,
	fulfilment,
	lifecycle,
	type Commitment
} from '@mithaq/schema';
import { columnsOf } from '../columns.ts';
import { type AnyTable, type Column, filled } from '../table.ts';
import { judgementColumns } from './judgement.ts';

/** Commitments, and each of their deadlines, assessments, readings and conditions. */
export function commitmentTables(index: RecordIndex, asOf: Day): AnyTable[] {
	return [
		commitmentTable(index, asOf),
		deadlineTable(index, asOf),
		assessmentTable(index, asOf),
		readingTable(index, asOf),
		conditionTable(index, asOf)
	];
}

function commitmentTable(index: RecordIndex, asOf: Day): AnyTable {
	const c = columnsOf<CommitmentFacts>(index);
	return filled<CommitmentFacts>({
		name: 'commitments',
		title: { ar: 'الالتزامات', en: 'Commitments' },
		description: {
			ar: 'ما قيل إنه سيُفعل أو يُصان أو يُنهى أو يُمتنع عنه.',
			en: 'What somebody said would be done, kept, ended or not done.'
		},
		key: ['id'],
		rows: index.bundle.commitments.map((commitment) => commitmentFacts(index, commitment, asOf)),
		columns: [
			c.text('id', 'The identifier of the record.', (f) => f.commitment.id, { required: true }),
			...c.localised('title', 'The commitment in a few words.', (f) => f.commitment.title, {
				required: true
			}),
			...c.localised('action', 'What is to be done.', (f) => f.commitment.action, {
				required: true
			}),
			c.many('by', 'Who is bound (ids of actors).', (f) => f.commitment.by),
			c.many('to', 'To whom it was promised (ids of actors).', (f) => f.commitment.to),
			c.reference('made_at', 'Where it was made.', 'events.id', (f) => f.commitment.madeAt, {
				required: true
			}),
			...c.dated('made', 'When it was made.', (f) => f.made.text),
			c.code('duty', 'What kind of duty it is.', duty, (f) => f.commitment.duty),
			c.code('force', 'How strong the words are.', force, (f) => f.commitment.force),
			...c.localised('scope', 'What it covers and what not.', (f) => f.commitment.scope, {
				required: true
			}),
			c.declared('place', 'Where it applies.', index.places, (f) => f.commitment.place),
			c.code('lifecycle', 'Where it stands.', lifecycle, (f) =>
				lifecycleState(index, f.commitment, asOf)
			),
			c.reference(
				'superseded_by',
				'The commitment that took its place.',
				'commitments.id',
				(f) => f.commitment.supersededBy
			),
			...judgementColumns(),
			c.integer('deadlines', 'How many deadlines were ever set.', (f) => f.deadlines.length),
			c.integer(
				'readings',
				'How many readings of its words are on record.',
				(f) => f.readings.length
			),
			...c.restsOn(index, asOf, (f) => f.commitment.evidence),
			...c.localised('note', 'How this record was made.', (f) => f.commitment.note)
		]
	});
}

function deadlineTable(index: RecordIndex, asOf: Day): AnyTable {
	const rows = index.bundle.commitments.flatMap((commitment) =>
		commitmentFacts(index, commitment, asOf).deadlines.map((facts) => ({
			commitment: commitment.id,
			...facts,
			...facts.deadline,
			number: facts.index + 1
		}))
	);
	const c = columnsOf<(typeof rows)[number]>(index);
	return filled({
		name: 'deadlines',
		title: { ar: 'مواعيد الالتزامات', en: 'Deadlines of commitments' },
		description: {
			ar: 'كل موعد حُدد، بترتيب السجل؛ ولا يُمحى منها شيء.',
			en: 'Every deadline ever set, in the order of the record; none is ever overwritten.'
		},
		key: ['commitment', 'number'],
		rows,
		columns: [
			...partKey<(typeof rows)[number]>(),
			c.code('kind', 'What sort of time limit it is.', deadlineKind, (d) => d.kind),
			...c.dated('date', 'The limit itself.', (d) => d.date),
			c.reference('relative_to', 'The event it hangs on.', 'events.id', (d) => d.relativeTo),
			...c.localised('condition', 'The condition it hangs on.', (d) => d.condition),
			c.code('change', 'How it relates to the one before.', deadlineChange, (d) => d.change),
			c.reference('event', 'Where it was set or changed.', 'events.id', (d) => d.event),
			...c.dated('announced', 'When it was set or changed.', (d) => d.announced.text),
			{
				name: 'current',
				type: 'boolean',
				description: 'Whether it stands on the record’s day.',
				cell: (d) => d.isCurrent
			},
			c.integer(
				'moved_least',
				'Days moved at the least; negative is earlier.',
				(d) => d.move?.earliest
			),
			c.integer(
				'moved_most',
				'Days moved at the most; negative is earlier.',
				(d) => d.move?.latest
			),
			...c.restsOn(index, asOf, (d) => d.evidence)
		]
	});
}

function assessmentTable(index: RecordIndex, asOf: Day): AnyTable {
	const rows = parts(index, 'assessments');
	const c = columnsOf<(typeof rows)[number]>(index);
	return filled({
		name: 'assessments',
		title: { ar: 'تقييمات الالتزامات', en: 'Assessments of commitments' },
		description: {
			ar: 'ما آل إليه الالتزام في تقدير مقيّمين معروفين؛ وقد يختلف اثنان.',
			en: 'What came of a commitment, by named assessors; two may disagree.'
		},
		key: ['commitment', 'number'],
		rows,
		columns: [
			...partKey<(typeof rows)[number]>(),
			c.code('fulfilment', 'How far it was carried out.', fulfilment, (a) => a.fulfilment),
			...c.dated('date', 'When the assessment was made.', (a) => a.date),
			...c.dated('met_on', 'When it was met, where the assessor says so.', (a) => a.metOn),
			c.reference('assessor', 'Who made it.', 'actors.id', (a) => a.assessor),
			c.code(
				'confidence',
				'How sure the record is that they said so.',
				confidence,
				(a) => a.confidence
			),
			...c.restsOn(index, asOf, (a) => a.evidence),
			...c.localised('note', 'The assessment in our words.', (a) => a.note)
		]
	});
}

function readingTable(index: RecordIndex, asOf: Day): AnyTable {
	const rows = parts(index, 'readings');
	const c = columnsOf<(typeof rows)[number]>(index);
	return filled({
		name: 'readings',
		title: { ar: 'قراءات الالتزامات', en: 'Readings of commitments' },
		description: {
			ar: 'ما يفهمه كل طرف من العبارة نفسها.',
			en: 'What each party takes the same words to mean.'
		},
		key: ['commitment', 'number'],
		rows,
		columns: [
			...partKey<(typeof rows)[number]>(),
			c.declared('side', 'Whose reading it is.', index.sides, (r) => r.side),
			c.reference('actor', 'Whose reading it is.', 'actors.id', (r) => r.actor),
			...c.localised('reading', 'What they take the words to mean.', (r) => r.reading, {
				required: true
			}),
			...c.restsOn(index, asOf, (r) => r.evidence)
		]
	});
}

function conditionTable(index: RecordIndex, asOf: Day): AnyTable {
	const rows = parts(index, 'conditions');
	const c = columnsOf<(typeof rows)[number]>(index);
	return filled({
		name: 'conditions',
		title: { ar: 'شروط الالتزامات', en: 'Conditions of commitments' },
		description: {
			ar: 'كل شرط أو عامل يربطه مصدر بالتزام.',
			en: 'Each condition or factor that a source ties to a commitment.'
		},
		key: ['commitment', 'number'],
		rows,
		columns: [
			...partKey<(typeof rows)[number]>(),
			...c.localised('condition', 'The condition or factor.', (item) => item.text, {
				required: true
			}),
			...c.restsOn(index, asOf, (item) => item.evidence)
		]
	});
}

type Part = 'assessments' | 'readings' | 'conditions';

function parts<P extends Part>(
	index: RecordIndex,
	part: P
): (NonNullable<Commitment[P]>[number] & { commitment: string; number: number })[] {
	return index.bundle.commitments.flatMap(({ id, [part]: items = [] }) =>
		items.map((item, i) => ({ ...item, commitment: id, number: i + 1 }))
	) as never;
}

function partKey<Row extends { commitment: string; number: number }>(): Column<Row>[] {
	const c = columnsOf<Row>();
	return [
		c.reference('commitment', 'The commitment.', 'commitments.id', (row) => row.commitment, {
			required: true
		}),
		c.integer('number', 'Its place in the commitment, from 1.', (row) => row.number, {
			required: true
		})
	];
}
