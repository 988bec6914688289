import type { RecordIndex, StrengthFacts } from '@mithaq/model';
import { figureWords, knownEvidence } from '@mithaq/model';
import { counts, labelOf, qualifier } from '@mithaq/schema';
import { columnsOf } from '../columns.ts';
import { type AnyTable, filled } from '../table.ts';
import { asOfColumn, type Shown } from './shown.ts';

/** The head counts that a chart shows: a row each. */
export function shownHeadCountTable(
	rows: readonly StrengthFacts[],
	index: RecordIndex,
	shown: Shown
): AnyTable {
	const c = columnsOf<StrengthFacts>();
	const { language, asOf } = shown;
	return filled<StrengthFacts>({
		name: 'head_counts_shown',
		title: { ar: 'أعداد القوات كما يعرضها الرسم', en: 'Head counts as the chart shows them' },
		description: {
			ar: 'أعداد أشخاص كما نُشرت، يعرضها رسم الدور في يوم، الأقدم أولاً. وهي تعدّ أشياء مختلفة، فلا تُجمع ولا يؤخذ متوسطها ولا يوصل بينها.',
			en: 'Numbers of persons as published, which the role chart shows on a day, oldest first. They count different things: never sum, average or join them.'
		},
		key: ['id'],
		headed: language,
		rows,
		columns: [
			c.text('id', 'The identifier of the record.', (f) => f.strength.id, { required: true }),
			...c.dated('date', 'The day or period that the figure is for.', (f) => f.when.text),
			c.text('figure_words', 'The figure in words.', (f) => figureWords(f.strength.count, shown)),
			c.integer('min', 'The least number of persons.', (f) => f.strength.count.min),
			c.integer('max', 'The greatest number of persons.', (f) => f.strength.count.max),
			c.code('qualifier', 'How exact it is.', qualifier, (f) => f.strength.count.qualifier),
			c.code('counts', 'What is counted.', counts, (f) => f.strength.count.counts),
			c.text('counts_words', 'The same in words.', (f) =>
				labelOf(counts, f.strength.count.counts, language)
			),
			c.text('force', 'The force that is counted.', (f) => f.force.name[language]),
			c.declared('place', 'Where.', index.places, (f) => f.strength.place),
			c.text('place_words', 'The same in words.', (f) => f.place.label[language]),
			c.text('speaker', 'Who gave it.', (f) => {
				const { speaker } = f.strength;
				return index.actors.get(speaker)?.name[language] ?? speaker;
			}),
			...c.restsOn(index, asOf, (f) => knownEvidence(index, f.strength.evidence, asOf)),
			asOfColumn(asOf)
		]
	});
}
