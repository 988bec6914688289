import type { Day, RecordIndex } from '@mithaq/model';
import { counts, dateBasis, qualifier, type Strength } from '@mithaq/schema';
import { columnsOf, idColumn } from '../columns.ts';
import { type AnyTable, filled } from '../table.ts';

/** Head counts as published; they must not be summed, averaged or joined. */
export function strengthTable(index: RecordIndex, asOf: Day): AnyTable {
	const c = columnsOf<Strength>(index);
	return filled<Strength>({
		name: 'strengths',
		title: { ar: 'أعداد القوات', en: 'Head counts' },
		description: {
			ar: 'أعداد أشخاص في قوة كما نُشرت. وهي تعدّ أشياء مختلفة، فلا تُجمع ولا يؤخذ متوسطها ولا يوصل بينها.',
			en: 'Numbers of persons of a force, as published. They count different things: never sum, average or join them.'
		},
		key: ['id'],
		rows: index.bundle.strengths,
		columns: [
			idColumn(),
			...c.dated('date', 'The day or period that the figure is for.', (s) => s.date, {
				required: true
			}),
			c.code('date_basis', 'Where the date comes from.', dateBasis, (s) => s.dateBasis),
			...c.localised('date_note', 'How the date was worked out.', (s) => s.dateNote),
			c.reference('force', 'The force that is counted.', 'actors.id', (s) => s.force, {
				required: true
			}),
			c.declared('place', 'Where.', index.places, (s) => s.place, { required: true }),
			c.integer('min', 'The least number of persons.', (s) => s.count.min),
			c.integer('max', 'The greatest number of persons.', (s) => s.count.max),
			c.code('qualifier', 'How exact the figure is.', qualifier, (s) => s.count.qualifier, {
				required: true
			}),
			c.code('counts', 'What is counted.', counts, (s) => s.count.counts, { required: true }),
			c.reference('speaker', 'Who gave it.', 'actors.id', (s) => s.speaker, { required: true }),
			...c.restsOn(index, asOf, (s) => s.evidence),
			...c.localised('note', 'How this record was made.', (s) => s.note)
		]
	});
}
