import type { Day, RecordIndex } from '@mithaq/model';
import { actorKind, type Actor } from '@mithaq/schema';
import { columnsOf, idColumn } from '../columns.ts';
import { type AnyTable, filled } from '../table.ts';

/** Every state, body, office, person and other that acts, speaks or is spoken of. */
export function actorTable(index: RecordIndex, asOf: Day): AnyTable {
	const c = columnsOf<Actor>(index);
	return filled<Actor>({
		name: 'actors',
		title: { ar: 'الجهات', en: 'Actors' },
		description: {
			ar: 'الدول والهيئات والمناصب والأشخاص وغيرهم ممن يفعل أو يقول أو يُقال عنه.',
			en: 'States, bodies, offices, persons and others that act, speak or are spoken of.'
		},
		key: ['id'],
		rows: index.bundle.actors,
		columns: [
			idColumn(),
			...c.localised('name', 'Its usual name.', (a) => a.name, { required: true }),
			c.text('aliases', 'Other names in sources. Separated by “ | ”.', (a) =>
				a.aliases?.join(' | ')
			),
			c.code('kind', 'What kind of actor it is.', actorKind, (a) => a.kind, { required: true }),
			c.declared('side', 'Which side it belongs to.', index.sides, (a) => a.side, {
				required: true
			}),
			c.reference('part_of', 'The actor it is part of.', 'actors.id', (a) => a.partOf),
			...c.restsOn(index, asOf, (a) => a.evidence),
			...c.localised('note', 'How this record was made.', (a) => a.note)
		]
	});
}
