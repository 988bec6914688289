import type { RecordIndex } from '@mithaq/model';
import { stance, type Folder, type LocalisedText } from '@mithaq/schema';
import { columnsOf } from '../columns.ts';
import { pieces, type EvidencedPart, type Piece } from '../pieces.ts';
import { type AnyTable, filled } from '../table.ts';

const TABLES: Record<Folder, LocalisedText> = {
	sources: { ar: 'المصادر', en: 'sources' },
	actors: { ar: 'الجهات', en: 'actors' },
	events: { ar: 'الأحداث', en: 'events' },
	commitments: { ar: 'الالتزامات', en: 'commitments' },
	roles: { ar: 'أقوال عن الدور', en: 'role statements' },
	strengths: { ar: 'أعداد القوات', en: 'head counts' }
};

const PARTS: Record<EvidencedPart, LocalisedText> = {
	record: { ar: 'القيد نفسه', en: 'the record itself' },
	deadlines: { ar: 'المواعيد', en: 'deadlines' },
	assessments: { ar: 'التقييمات', en: 'assessments' },
	readings: { ar: 'القراءات', en: 'readings' },
	conditions: { ar: 'الشروط', en: 'conditions' }
};

const STANDINGS = {
	proven: { ar: 'مثبت', en: 'proven' },
	cited: { ar: 'مستشهد به', en: 'cited' }
};

/** Every piece of evidence, what it is evidence of, and whether its phrase is proven. */
export function evidenceTable(index: RecordIndex): AnyTable {
	const c = columnsOf<Piece>(index);
	return filled<Piece>({
		name: 'evidence',
		title: { ar: 'الأدلة', en: 'Evidence' },
		description: {
			ar: 'العبارات التي يستند إليها كل قول، وما هي دليل عليه.',
			en: 'The words that each claim rests on, and what they are evidence of.'
		},
		key: ['kind', 'record', 'part', 'part_number', 'number'],
		rows: pieces(index.bundle),
		columns: [
			c.own('kind', 'The table that the record stands in.', TABLES, (p) => p.folder, {
				required: true
			}),
			c.text('record', 'The id of the record.', (p) => p.id, { required: true }),
			c.own(
				'part',
				'The list in the record; “record” for the record itself.',
				PARTS,
				(p) => p.part,
				{
					required: true
				}
			),
			c.integer(
				'part_number',
				'The place in that list, from 1; 0 for the record.',
				(p) => p.partNumber,
				{
					required: true
				}
			),
			c.integer('number', 'Its place in the list of evidence, from 1.', (p) => p.number, {
				required: true
			}),
			c.reference('source', 'The source.', 'sources.id', (p) => p.evidence.source, {
				required: true
			}),
			c.integer('paragraph', 'Paragraph of the held text, from 1.', (p) => p.evidence.paragraph),
			c.integer('page', 'Page of a paged document, from 1.', (p) => p.evidence.page),
			c.text('quote', 'The exact phrase, in the source’s language.', (p) => p.evidence.quote),
			c.code('stance', 'How the source bears on the claim.', stance, (p) => p.evidence.stance, {
				required: true
			}),
			c.own(
				'standing',
				'proven: the phrase stands in a text that the editors hold; cited: text not held.',
				STANDINGS,
				({ evidence }) =>
					evidence.quote !== undefined && index.sources.get(evidence.source)?.text
						? 'proven'
						: 'cited',
				{ required: true }
			),
			...c.localised(
				'note',
				'Why it bears on the claim, or what the page states.',
				(p) => p.evidence.note
			)
		]
	});
}
