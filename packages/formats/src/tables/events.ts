import type { Day, RecordIndex } from '@mithaq/model';
import {
	bearing,
	dateBasis,
	eventFormat,
	eventType,
	occurrence,
	participantRole,
	type CommitmentBearing,
	type Event,
	type Participant
} from '@mithaq/schema';
import { columnsOf, idColumn } from '../columns.ts';
import { type AnyTable, filled } from '../table.ts';

/** Events, who took part in them, and what they did to commitments. */
export function eventTables(index: RecordIndex, asOf: Day): AnyTable[] {
	return [eventTable(index, asOf), participantTable(index), bearingTable(index)];
}

function eventTable(index: RecordIndex, asOf: Day): AnyTable {
	const c = columnsOf<Event>(index);
	return filled<Event>({
		name: 'events',
		title: { ar: 'الأحداث', en: 'Events' },
		description: {
			ar: 'ما حدث أو أُعلن، في يوم أو في مدة من الأيام.',
			en: 'What happened or was announced, on a day or in a span of days.'
		},
		key: ['id'],
		rows: index.bundle.events,
		columns: [
			idColumn(),
			c.code('type', 'What kind of event it is.', eventType, (e) => e.type, { required: true }),
			...c.localised('title', 'The event in a few words.', (e) => e.title, { required: true }),
			...c.localised('summary', 'What happened.', (e) => e.summary, { required: true }),
			...c.dated('date', 'When.', (e) => e.date, { required: true }),
			c.code('date_basis', 'Where the date comes from.', dateBasis, (e) => e.dateBasis),
			...c.localised('date_note', 'How the date was worked out.', (e) => e.dateNote),
			c.declared('place', 'Where.', index.places, (e) => e.place),
			c.code('format', 'How people met.', eventFormat, (e) => e.format),
			c.reference('part_of', 'The larger event it was part of.', 'events.id', (e) => e.partOf),
			c.reference('follows', 'The event before it in a chain.', 'events.id', (e) => e.follows),
			c.code('occurrence', 'Whether it happened.', occurrence, (e) => e.occurrence, {
				required: true
			}),
			...c.restsOn(index, asOf, (e) => e.evidence),
			...c.localised('note', 'How this record was made.', (e) => e.note)
		]
	});
}

function participantTable(index: RecordIndex): AnyTable {
	const c = columnsOf<Participant & { event: string }>(index);
	return filled({
		name: 'participants',
		title: { ar: 'المشاركون في الأحداث', en: 'Participants in events' },
		description: { ar: 'من شارك في أي حدث.', en: 'Who took part in which event.' },
		key: ['event', 'actor', 'role'],
		rows: index.bundle.events.flatMap(({ id, participants = [] }) =>
			participants.map((participant) => ({ event: id, ...participant }))
		),
		columns: [
			c.reference('event', 'The event.', 'events.id', (p) => p.event, { required: true }),
			c.reference('actor', 'Who took part.', 'actors.id', (p) => p.actor, { required: true }),
			c.code('role', 'In what capacity.', participantRole, (p) => p.role, { required: true })
		]
	});
}

function bearingTable(index: RecordIndex): AnyTable {
	const c = columnsOf<CommitmentBearing & { event: string }>(index);
	return filled({
		name: 'bearings',
		title: { ar: 'أثر الأحداث في الالتزامات', en: 'What events did to commitments' },
		description: {
			ar: 'أي حدث أنشأ أي التزام أو أكده أو قدّمه أو وفى به أو غيّر موعده أو أخلّ به.',
			en: 'Which event set, reaffirmed, advanced, fulfilled, moved or breached which commitment.'
		},
		key: ['event', 'commitment', 'how'],
		rows: index.bundle.events.flatMap(({ id, bears = [] }) =>
			bears.map((item) => ({ event: id, ...item }))
		),
		columns: [
			c.reference('event', 'The event.', 'events.id', (b) => b.event, { required: true }),
			c.reference('commitment', 'The commitment.', 'commitments.id', (b) => b.commitment, {
				required: true
			}),
			c.code('how', 'What the event did to it.', bearing, (b) => b.how, { required: true })
		]
	});
}
