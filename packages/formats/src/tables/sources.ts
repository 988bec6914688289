import type { RecordIndex } from '@mithaq/model';
import { dateBasis, sourceType, type Source } from '@mithaq/schema';
import { columnsOf, idColumn } from '../columns.ts';
import { type AnyTable, filled } from '../table.ts';

const BASES = {
	printed: { ar: 'كما طُبع', en: 'as printed' },
	described: { ar: 'من وصف المحررين', en: 'described by the editors' }
};

/** Every page and document that the record cites. */
export function sourceTable(index: RecordIndex): AnyTable {
	const c = columnsOf<Source>(index);
	return filled<Source>({
		name: 'sources',
		title: { ar: 'المصادر', en: 'Sources' },
		description: {
			ar: 'الصفحات والمستندات التي يستشهد بها السجل.',
			en: 'Pages and documents that the record cites.'
		},
		key: ['id'],
		rows: index.bundle.sources,
		columns: [
			idColumn(),
			c.code('type', 'What kind of source it is.', sourceType, (s) => s.type, { required: true }),
			...c.localised('title', 'Its title.', (s) => s.title, { required: true }),
			c.own('title_basis', 'Whether the title is as printed or ours.', BASES, (s) => s.titleBasis, {
				required: true
			}),
			...c.localised('publisher', 'Who published it.', (s) => s.publisher, { required: true }),
			c.text('language', 'The language it is written in (BCP 47).', (s) => s.language, {
				required: true
			}),
			...c.dated('published', 'When it was published.', (s) => s.published, { required: true }),
			c.code('published_basis', 'Where the date comes from.', dateBasis, (s) => s.publishedBasis),
			...c.localised('published_note', 'How the date was worked out.', (s) => s.publishedNote),
			c.text('url', 'Where it was read.', (s) => s.url),
			c.text('archive_url', 'An archived copy.', (s) => s.archiveUrl),
			c.reference(
				'reprint_of',
				'The source whose words it carries.',
				'sources.id',
				(s) => s.reprintOf
			),
			{
				name: 'text_held',
				type: 'boolean',
				description:
					'Whether the editors hold its text and prove every phrase against it; otherwise it is cited, text not held.',
				required: true,
				cell: (s) => s.text !== undefined
			},
			c.text('text_digest', 'Digest (SHA-256) of the text that is held.', (s) => s.text?.digest),
			c.integer('text_paragraphs', 'Non-empty lines of that text.', (s) => s.text?.paragraphs),
			...c.localised('note', 'How this record was made.', (s) => s.note)
		]
	});
}
