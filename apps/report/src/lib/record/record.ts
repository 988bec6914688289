import {
	findActor,
	findPlace,
	findEvent,
	spanOf,
	strengthWords,
	type DatedSpan,
	type RecordIndex
} from '@mithaq/model';
import type { Language } from '@mithaq/charts';
import type { Bundle } from '@mithaq/schema';
import type { Kind } from '../kinds.ts';

/** A record that has a page, and its kind. */
export type Found<K extends Kind = Kind> = {
	[P in K]: { kind: P; record: Bundle[P][number] };
}[K];

/** The record of a kind with this id, if there is one. */
export function find(index: RecordIndex, kind: Kind, id: string): Found | undefined {
	const record = index[kind].get(id);
	return record && ({ kind, record } as Found);
}

/** Every record of a kind, as the bundle lists them. */
export function all(index: RecordIndex, kind: Kind): Found[] {
	return index.bundle[kind].map((record) => ({ kind, record }) as Found);
}

/** A title, an actor's name, or what a head count says. */
export function titleOf(index: RecordIndex, { kind, record }: Found, language: Language): string {
	switch (kind) {
		case 'actors':
			return record.name[language];
		case 'strengths': {
			const force = findActor(index, record.force);
			const place = findPlace(index, record.place);
			return strengthWords({ strength: record, force, place }, { language, digits: 'latn' });
		}
		default:
			return record.title[language];
	}
}

/** When it happened, was made, was said or was published; an actor has no date. */
export function whenOf(index: RecordIndex, { kind, record }: Found): DatedSpan | undefined {
	switch (kind) {
		case 'events':
		case 'roles':
		case 'strengths':
			return spanOf(record.date);
		case 'commitments':
			return spanOf(findEvent(index, record.madeAt).date);
		case 'sources':
			return spanOf(record.published);
		case 'actors':
			return undefined;
	}
}

/** What a record says in one sentence or less, where it has such a text. */
export function leadOf({ kind, record }: Found, language: Language): string | undefined {
	if (kind === 'events') return record.summary[language];
	return kind === 'commitments' ? record.action[language] : undefined;
}
