import { indexBundle, type RecordIndex } from '@mithaq/model';
import type { Bundle, Commitment, Event, Evidence, Source } from '@mithaq/schema';

const text = (words: string) => ({ ar: words, en: words });

/** A source of some day, held or not. */
export function source(id: string, published: string, rest: Partial<Source> = {}): Source {
	return {
		id,
		type: 'newsReport',
		title: text(id),
		titleBasis: 'printed',
		publisher: text(id),
		language: 'ar',
		published,
		publishedBasis: 'printed',
		...rest
	};
}

/** Support from a source. */
export function from(id: string): Evidence[] {
	return [{ source: id, quote: 'عبارة', paragraph: 1, stance: 'supports' }];
}

/** An event of some day that rests on the source `s`. */
export function event(id: string, date: string, rest: Partial<Event> = {}): Event {
	return {
		id,
		type: 'meeting',
		title: text(id),
		summary: text(id),
		date,
		dateBasis: 'printed',
		occurrence: 'happened',
		evidence: from('s'),
		...rest
	};
}

/** A commitment of the actor `a` made at the event `e1`, resting on the source `s`. */
export function commitment(rest: Partial<Commitment> = {}): Commitment {
	return {
		id: 'c',
		title: text('c'),
		action: text('c'),
		by: ['a'],
		madeAt: 'e1',
		duty: 'achieve',
		force: 'agreed',
		scope: text('c'),
		lifecycle: [{ state: 'inForce' }],
		evidence: from('s'),
		...rest
	};
}

/** A record of the actor `a`, the source `s` and what is given. */
export function indexOf(records: Partial<Bundle>): RecordIndex {
	return indexBundle({
		dataset: {
			title: text('d'),
			description: text('d'),
			version: '0.0.0',
			asOf: '2024-01-01',
			licence: 'CC0-1.0',
			languages: ['ar', 'en'],
			sides: [{ code: 'north', label: text('North'), definition: text('The north.') }],
			places: [
				{ code: 'valley', label: text('Valley'), definition: text('All of it.'), extent: 'whole' }
			]
		},
		sources: [source('s', '2020-01-02')],
		actors: [{ id: 'a', name: text('a'), kind: 'state', side: 'north', evidence: from('s') }],
		events: [event('e1', '2020-01-01')],
		commitments: [],
		roles: [],
		strengths: [],
		...records
	});
}
