import type {
	Actor,
	Bearing,
	Bundle,
	Commitment,
	DeclaredPlace,
	DeclaredSide,
	Event,
	RoleStatement,
	Source,
	Strength
} from '@mithaq/schema';
import type { Day } from './day.ts';
import { lastDay, spanOf } from './interval.ts';
import { sortedBy } from './order.ts';

/** An event that bears on a commitment, and how. */
export interface BearingEvent {
	event: Event;
	how: Bearing;
}

/** A bundle with its records by id, and what would otherwise be worked out again for every day. */
export interface RecordIndex {
	bundle: Bundle;
	sources: Map<string, Source>;
	actors: Map<string, Actor>;
	events: Map<string, Event>;
	commitments: Map<string, Commitment>;
	roles: Map<string, RoleStatement>;
	strengths: Map<string, Strength>;
	/** By code, in the order in which they are shown; whoever belongs to none comes last. */
	sides: Map<string, DeclaredSide>;
	/** By code. */
	places: Map<string, DeclaredPlace>;
	/** By id of source: the first day on which it is certain to be out. */
	published: Map<string, Day>;
	/** By id of commitment: the events that bear on it, in date order, then by id. */
	bearings: Map<string, BearingEvent[]>;
}

/** The side of whoever belongs to none of those that a dataset declares. */
export const NO_SIDE: DeclaredSide = {
	code: 'other',
	label: { ar: 'جهات أخرى', en: 'others' },
	definition: {
		ar: 'كل من ليس من أي جانب من جوانب السجل.',
		en: 'Everybody who belongs to none of the sides of the record.'
	}
};

/**
 * Indexes a bundle. Where an id occurs twice the last record has it; the schema's rules report that.
 *
 * Throws a RangeError `invalid date: x` where a source or event has none.
 */
export function indexBundle(bundle: Bundle): RecordIndex {
	return {
		bundle,
		sources: byId(bundle.sources),
		actors: byId(bundle.actors),
		events: byId(bundle.events),
		commitments: byId(bundle.commitments),
		roles: byId(bundle.roles),
		strengths: byId(bundle.strengths),
		sides: byCode([...(bundle.dataset.sides ?? []), NO_SIDE]),
		places: byCode(bundle.dataset.places ?? []),
		published: new Map(bundle.sources.map(({ id, published }) => [id, lastDay(spanOf(published))])),
		bearings: bearingsOf(bundle.events)
	};
}

/** The source with this id. Throws an Error `missing source: x`. */
export function findSource(index: RecordIndex, id: string): Source {
	return found(index.sources, 'source', id);
}

/** The actor with this id. Throws an Error `missing actor: x`. */
export function findActor(index: RecordIndex, id: string): Actor {
	return found(index.actors, 'actor', id);
}

/** The event with this id. Throws an Error `missing event: x`. */
export function findEvent(index: RecordIndex, id: string): Event {
	return found(index.events, 'event', id);
}

/** The commitment with this id. Throws an Error `missing commitment: x`. */
export function findCommitment(index: RecordIndex, id: string): Commitment {
	return found(index.commitments, 'commitment', id);
}

/** The side with this code, as the dataset declares it. Throws an Error `missing side: x`. */
export function findSide(index: RecordIndex, code: string): DeclaredSide {
	return found(index.sides, 'side', code);
}

/** The place with this code, as the dataset declares it. Throws an Error `missing place: x`. */
export function findPlace(index: RecordIndex, code: string): DeclaredPlace {
	return found(index.places, 'place', code);
}

/** The role statement with this id. Throws an Error `missing role: x`. */
export function findRole(index: RecordIndex, id: string): RoleStatement {
	return found(index.roles, 'role', id);
}

function bearingsOf(events: Event[]): Map<string, BearingEvent[]> {
	const bearings = new Map<string, BearingEvent[]>();
	for (const event of sortedBy(events, ({ date, id }) => [spanOf(date).interval.start, id])) {
		for (const { commitment, how } of event.bears ?? []) {
			const known = bearings.get(commitment);
			if (known) known.push({ event, how });
			else bearings.set(commitment, [{ event, how }]);
		}
	}
	return bearings;
}

function byId<T extends { id: string }>(records: T[]): Map<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}

function byCode<T extends { code: string }>(declared: T[]): Map<string, T> {
	return new Map(declared.map((entry) => [entry.code, entry]));
}

function found<T>(records: Map<string, T>, kind: string, id: string): T {
	const record = records.get(id);
	if (!record) throw new Error(`missing ${kind}: ${id}`);
	return record;
}
