import type {
	Actor,
	Bundle,
	Commitment,
	Count,
	Dataset,
	Deadline,
	DeclaredPlace,
	Event,
	Evidence,
	LocalisedText,
	PlaceExtent,
	RoleStatement,
	Source,
	Strength
} from '@mithaq/schema';
import { dayOf, type Day } from '../day.ts';
import { indexBundle, type RecordIndex } from '../record.ts';
import type { Language, Wording } from './wording.ts';

export const LANGUAGES: readonly Language[] = ['en', 'ar'];

/** The same text in both languages, told apart by the sign of its language. */
export function words(en: string, ar = `نص ${en}`): LocalisedText {
	return { ar, en };
}

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
		title: words(id),
		titleBasis: 'described',
		publisher: words(`Paper of ${published}`, `صحيفة ${published}`),
		language: 'en',
		published,
		publishedBasis: 'printed',
		...rest
	};
}

function place(code: string, ar: string, en: string, extent: PlaceExtent): DeclaredPlace {
	return { code, label: { ar, en }, definition: { ar, en }, extent };
}

/** The sides and places that the records of tests name. */
export const DECLARED: Required<Pick<Dataset, 'sides' | 'places'>> = {
	sides: [
		{ code: 'iraq', label: words('Iraq', 'العراق'), definition: words('Iraq.', 'العراق.') },
		{
			code: 'unitedStates',
			label: words('United States', 'الولايات المتحدة'),
			inSentence: words('the United States', 'الولايات المتحدة'),
			definition: words('The United States.', 'الولايات المتحدة.')
		},
		{
			code: 'coalition',
			label: words('Coalition', 'التحالف الدولي'),
			inSentence: words('the Coalition', 'التحالف الدولي'),
			definition: words('The Coalition.', 'التحالف.')
		}
	],
	places: [
		place('iraq', 'العراق', 'Iraq', 'whole'),
		place('iraqAndSyria', 'العراق وسوريا', 'Iraq and Syria', 'beyond'),
		place('syria', 'سوريا', 'Syria', 'elsewhere'),
		place('outsideIraq', 'خارج العراق', 'outside Iraq', 'elsewhere'),
		place('baghdad', 'بغداد', 'Baghdad', 'part'),
		place('ainAlAsad', 'قاعدة عين الأسد', 'Ain al-Asad', 'part')
	]
};

export function actor(id: string, side: string, name: LocalisedText): Actor {
	return { id, name, kind: 'state', side, evidence: on('2020-01-01') };
}

export function event(id: string, date: string, rest: Partial<Event> = {}): Event {
	return {
		id,
		type: 'statement',
		title: words(`Event of ${date}`, `حدث ${date}`),
		summary: words('Something happened.'),
		date,
		dateBasis: 'printed',
		occurrence: 'happened',
		evidence: on(date),
		...rest
	};
}

export function commitment(id: string, made: string, rest: Partial<Commitment> = {}): Commitment {
	return {
		id,
		title: words(`Promise ${id}`, `وعد ${id}`),
		action: words('Do it.'),
		by: ['us'],
		madeAt: at(made),
		duty: 'achieve',
		force: 'agreed',
		scope: words('All of it.'),
		lifecycle: [{ state: 'inForce', event: at(made) }],
		evidence: on(made),
		...rest
	};
}

/** A deadline announced and told on a day. */
export function deadline(announced: string, rest: Partial<Deadline> = {}): Deadline {
	return {
		kind: 'fixed',
		change: 'set',
		event: at(announced),
		evidence: on(announced),
		...rest
	} as Deadline;
}

export function role(id: string, date: string, rest: Partial<RoleStatement> = {}): RoleStatement {
	return {
		id,
		title: words(`Statement ${id}`, `قول ${id}`),
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

/** A head count of US forces in Iraq, as somebody gave it for a day. */
export function strength(
	id: string,
	date: string,
	count: Partial<Count>,
	rest: Partial<Strength> = {}
): Strength {
	return {
		id,
		date,
		dateBasis: 'printed',
		force: 'us-forces',
		place: 'iraq',
		count: { qualifier: 'exact', counts: 'present', ...count } as Count,
		speaker: 'us',
		evidence: on(date),
		...rest
	};
}

/** Who speaks in the records of tests. */
export const ACTORS = [
	actor('iraq', 'iraq', words('Iraq', 'العراق')),
	actor('us', 'unitedStates', words('United States', 'الولايات المتحدة')),
	actor('us-forces', 'unitedStates', words('US forces', 'القوات الأميركية')),
	actor('coalition', 'coalition', words('Coalition', 'التحالف الدولي')),
	actor('commission', 'other', words('Joint Commission', 'اللجنة المشتركة'))
];

/** An index of these records, with the actors, and with the events and sources that `at` and `on` name. */
export function indexOf(parts: Partial<Bundle> = {}, asOf = '2024-12-31'): RecordIndex {
	const events = [
		...(parts.events ?? []),
		...idsIn(parts, 'at').map((date) => event(at(date), date))
	];
	const cited = idsIn({ actors: ACTORS, ...parts, events }, 'on').map((date) =>
		source(`on-${date}`, date)
	);
	return indexBundle({
		dataset: {
			title: words('A record'),
			description: words('What was promised.'),
			creator: words('The editors', 'المحررون'),
			uriSpace: 'https://w3id.org/mithaq/',
			version: '1.0.0',
			asOf,
			licence: 'CC-BY-4.0',
			languages: ['ar', 'en'],
			...DECLARED
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

/** How a reader of a language reads on a day, unless they choose otherwise. */
export function wordingOn(language: Language, asOf: string): Wording & { asOf: Day } {
	return { language, digits: 'latn', asOf: dayOf(asOf) };
}
