import type { Folder } from '@mithaq/schema';
import type { RecordIndex } from './record.ts';

/** How two records are connected: by an event that both rest on, or only by an actor of both. */
export type Connection = 'event' | 'actor';

interface Ties {
	events: Set<string>;
	actors: Set<string>;
}

/**
 * The commitments, statements and head counts that are connected to a record, by `folder/id`, and how;
 * the record itself is among them, by its event. Empty where the bundle has no such record.
 */
export function connectionsOf(index: RecordIndex, record: string): Map<string, Connection> {
	const all = tiesOfAll(index);
	const own = all.get(record);
	const connected = new Map<string, Connection>();
	if (!own) return connected;
	for (const [other, ties] of all) {
		if (other === record || share(own.events, ties.events)) connected.set(other, 'event');
		else if (share(own.actors, ties.actors)) connected.set(other, 'actor');
	}
	return connected;
}

function tiesOfAll(index: RecordIndex): Map<string, Ties> {
	const { commitments, roles, strengths } = index.bundle;
	const ties = new Map<string, Ties>();
	const add = (folder: Folder, id: string, events: (string | undefined)[], actors: string[]) =>
		ties.set(`${folder}/${id}`, {
			events: new Set(events.filter((event) => event !== undefined)),
			actors: new Set(actors)
		});
	for (const { id, madeAt, deadlines = [], by } of commitments) {
		const bearing = (index.bearings.get(id) ?? []).map(({ event }) => event.id);
		add('commitments', id, [madeAt, ...deadlines.map(({ event }) => event), ...bearing], by);
	}
	for (const { id, event, speakers } of roles) add('roles', id, [event], speakers);
	for (const { id, speaker } of strengths) add('strengths', id, [], [speaker]);
	return ties;
}

function share(a: Set<string>, b: Set<string>): boolean {
	return [...a].some((id) => b.has(id));
}
