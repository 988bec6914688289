import type { Day, RecordIndex } from '@mithaq/model';
import {
	activity,
	activityChange,
	dateBasis,
	roleBasis,
	type ActivityStatement,
	type RoleStatement
} from '@mithaq/schema';
import { columnsOf, idColumn } from '../columns.ts';
import { type AnyTable, filled } from '../table.ts';

/** Role statements, and each activity that they speak of. */
export function roleTables(index: RecordIndex, asOf: Day): AnyTable[] {
	return [roleTable(index, asOf), activityTable(index)];
}

function roleTable(index: RecordIndex, asOf: Day): AnyTable {
	const c = columnsOf<RoleStatement>(index);
	return filled<RoleStatement>({
		name: 'roles',
		title: { ar: 'أقوال عن الدور', en: 'Role statements' },
		description: {
			ar: 'أقوال مؤرخة عما تفعله قوة؛ والقول نقطة في الزمن وليس مدة.',
			en: 'Dated statements of what a force is for; a statement is a point, not a span.'
		},
		key: ['id'],
		rows: index.bundle.roles,
		columns: [
			idColumn(),
			...c.localised('title', 'The statement in a few words.', (r) => r.title, { required: true }),
			...c.dated('date', 'When it was made.', (r) => r.date, { required: true }),
			c.code('date_basis', 'Where the date comes from.', dateBasis, (r) => r.dateBasis),
			...c.localised('date_note', 'How the date was worked out.', (r) => r.dateNote),
			c.reference('force', 'The force spoken of.', 'actors.id', (r) => r.force, { required: true }),
			c.many('speakers', 'Who says so (ids of actors).', (r) => r.speakers),
			c.declared('place', 'Where.', index.places, (r) => r.place),
			c.code('basis', 'Whether it is declared, observed or demanded.', roleBasis, (r) => r.basis),
			c.reference('event', 'The event at which it was said.', 'events.id', (r) => r.event),
			...c.restsOn(index, asOf, (r) => r.evidence),
			...c.localised('note', 'How this record was made.', (r) => r.note)
		]
	});
}

function activityTable(index: RecordIndex): AnyTable {
	const c = columnsOf<ActivityStatement & { role: string }>(index);
	return filled({
		name: 'activities',
		title: { ar: 'ما قيل عن أنشطة القوات', en: 'Activities that statements speak of' },
		description: {
			ar: 'كل نشاط في قول عن الدور وما يقال عنه.',
			en: 'Each activity in a role statement and what is said of it.'
		},
		key: ['role', 'activity', 'change'],
		rows: index.bundle.roles.flatMap(({ id, activities }) =>
			activities.map((item) => ({ role: id, ...item }))
		),
		columns: [
			c.reference('role', 'The role statement.', 'roles.id', (a) => a.role, { required: true }),
			c.code('activity', 'What the force does.', activity, (a) => a.activity, { required: true }),
			c.code('change', 'What is said of it.', activityChange, (a) => a.change, { required: true })
		]
	});
}
