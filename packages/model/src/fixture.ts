import type {
	Actor,
	Bundle,
	Commitment,
	Event,
	Evidence,
	RoleStatement,
	Side,
	Source
} from '@mithaq/schema';
import { indexBundle, type RecordIndex } from './record.ts';

const WORDS = { ar: 'نص', en: 'text' };

/** Evidence in a source of that publication date; `indexOf` adds the source. */
export function on(published: string, rest: Partial<Evidence> = {}): Evidence[] {
	return [{ source: `on-${published}`, stance: 'supports', ...rest }];
}

/** The id of an event of that date; `indexOf` adds the event, told on its own day. */
export function at(date: string): string {
	return `at-${date}`;
}

export function source(id: string, published: string, rest: Partial<Source> = {}): Source {
	return {
		id,
		type: 'newsReport',
		title: WORDS,
		titleBasis: 'described',
		publisher: WORDS,
		language: 'en',
		published,
		publishedBasis: 'printed',
		...rest
	};
}

export function actor(id: string, side: Side): Actor {
	return { id, name: WORDS, kind: 'state', side, evidence: on('2020-01-01') };
}

export function event(id: string, date: string, rest: Partial<Event> = {}): Event {
	return {
		id,
		type: 'statement',
		title: WORDS,
		summary: WORDS,
		date,
		dateBasis: 'printed',
		occurrence: 'happened',
		evidence: on(date),
		...rest
	};
}

export function commitment(rest: Partial<Commitment> = {}): Commitment {
	return {
		id: 'c',
		title: WORDS,
		action: WORDS,
		by: ['us'],
		madeAt: at('2021-01-01'),
		duty: 'achieve',
		force: 'agreed',
		scope: WORDS,
		lifecycle: 'inForce',
		evidence: on('2021-01-01'),
		...rest
	};
}

export function role(id: string, date: string, rest: Partial<RoleStatement> = {}): RoleStatement {
	return {
		id,
		title: WORDS,
		date,
		dateBasis: 'printed',
		force: 'us-forces',
		speakers: ['us'],
		place: 'iraq',
		activities: [{ activity: 'advise', change: 'conducts' }],
		basis: 'declared',
		evidence: on(date),
		...rest
	};
}

const ACTORS = [
	actor('iraq', 'iraq'),
	actor('us', 'unitedStates'),
	actor('us-forces', 'unitedStates'),
	actor('coalition', 'coalition'),
	actor('un', 'other')
];

/** An index of these records, with the actors, and with the events and sources that `at` and `on` name. */
export function indexOf(parts: Partial<Bundle> = {}, asOf = '2026-03-24'): RecordIndex {
	const events = [
		...(parts.events ?? []),
		...idsIn(parts, 'at').map((date) => event(at(date), date))
	];
	const cited = idsIn({ ...parts, events }, 'on').map((date) => source(`on-${date}`, date));
	return indexBundle({
		dataset: {
			title: WORDS,
			description: WORDS,
			version: '1.0.0',
			asOf,
			licence: 'CC-BY-4.0',
			languages: ['ar', 'en']
		},
		actors: ACTORS,
		commitments: [],
		roles: [],
		strengths: [],
		...parts,
		events,
		sources: [...(parts.sources ?? []), ...cited]
	});
}

function idsIn(parts: Partial<Bundle>, prefix: 'at' | 'on'): string[] {
	const ids = JSON.stringify(parts).matchAll(new RegExp(`"${prefix}-([^"]+)"`, 'g'));
	return [...new Set([...ids].flatMap(([, date]) => date ?? []))];
}
