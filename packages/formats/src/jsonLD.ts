import {
	commitmentFacts,
	type CommitmentFacts,
	dayOf,
	findPlace,
	interfaceOf,
	type RecordIndex,
	sortedBy,
	spanOf
} from '@mithaq/model';
import {
	fulfilment,
	labelOf,
	type Actor,
	type ActorKind,
	type Assessment,
	type Dataset,
	type Event,
	type Evidence,
	type Folder,
	type LocalisedText,
	type RoleStatement,
	type Source,
	type SourceType,
	type Stance,
	type Strength
} from '@mithaq/schema';
import { datasetIdentifier, identifierOf } from './address.ts';
import { compare } from './canonical.ts';
import { licenceOf } from './dataPackage.ts';
import { DATE_TERMS, EDTF_TYPE, isCertain, isoDate, linkedDate } from './linkedDate.ts';

type Node = Record<string, unknown>;

/** The vocabularies, the same for every record; no context is fetched from anywhere. */
const VOCABULARIES = {
	'@vocab': 'https://schema.org/',
	mithaq: 'https://w3id.org/mithaq/vocabulary#',
	prov: 'http://www.w3.org/ns/prov#',
	oa: 'http://www.w3.org/ns/oa#',
	cito: 'http://purl.org/spar/cito/',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	license: { '@type': '@id' },
	url: { '@type': '@id' },
	archivedAt: { '@type': '@id' },
	eventStatus: { '@type': '@vocab' },
	...Object.fromEntries(
		Object.values(DATE_TERMS).map((term) => [term, { '@id': term, '@type': EDTF_TYPE }])
	)
};

/** When something happened, or is to happen. */
const WHEN = { schema: { start: 'startDate', end: 'endDate' }, own: DATE_TERMS.date };

const ACTOR_TYPES = new Map<ActorKind, string>(
	Object.entries({
		state: 'Country',
		government: 'GovernmentOrganization',
		office: 'GovernmentOrganization',
		parliament: 'GovernmentOrganization',
		force: 'Organization',
		person: 'Person',
		body: 'Organization',
		media: 'NewsMediaOrganization',
		anonymous: 'Organization'
	})
);

const SOURCE_TYPES = new Map<SourceType, string>(
	Object.entries({
		agreementText: 'Legislation',
		officialStatement: 'CreativeWork',
		partyClaim: 'CreativeWork',
		newsReport: 'NewsArticle',
		analysis: 'Report',
		testimony: 'CreativeWork'
	})
);

/** Stances as what a source does to a claim, after the Citation Typing Ontology. */
const STANCES: Record<Stance, string> = {
	supports: 'cito:supports',
	partlySupports: 'cito:supports',
	qualifies: 'cito:qualifies',
	disputes: 'cito:disputes',
	refutes: 'cito:refutes',
	context: 'cito:providesAssertionFor'
};

/**
 * The record as JSON-LD 1.1: schema.org for datasets, events and sources, PROV-O and the Web Annotation
 * vocabulary for evidence, CiTO for stances.
 *
 * A commitment's deadline is an Event: its date is the one that stands, and those before it are its previous dates. Every
 * date is in EDTF under our own term, and for schema.org only where it is one in ISO 8601 (see `linkedDate`). An assessment is a Claim of its assessor and never a ClaimReview, for the record itself
 * rates nothing.
 */
export function jsonLD(index: RecordIndex): object {
	const { actors, events, roles, strengths, sources, commitments } = index.bundle;
	const asOf = dayOf(index.bundle.dataset.asOf);
	return {
		'@context': contextOf(index.bundle.dataset),
		'@graph': [
			datasetNode(index),
			...sources.map(sourceNode),
			...actors.map(actorNode),
			...events.map((event) => eventNode(index, event)),
			...commitments.map((commitment) =>
				commitmentNode(index, commitmentFacts(index, commitment, asOf))
			),
			...roles.map((role) => roleNode(index, role)),
			...strengths.map((strength) => strengthNode(index, strength))
		]
	};
}

/** The dataset alone, as search engines for datasets read it from a page. */
export function datasetLD(index: RecordIndex): object {
	return { '@context': contextOf(index.bundle.dataset), ...datasetNode(index) };
}

/** Identifiers in a document are relative to the space of its dataset; without one, to where the document is. */
function contextOf({ uriSpace }: Dataset): object {
	return { ...(uriSpace && { '@base': uriSpace }), ...VOCABULARIES };
}

function datasetNode({ bundle: { dataset, events } }: RecordIndex): Node {
	return {
		'@id': datasetIdentifier({ version: dataset.version }),
		'@type': 'Dataset',
		name: localised(dataset.title),
		description: localised(dataset.description),
		version: dataset.version,
		license: licenceOf(dataset.licence).path ?? `https://spdx.org/licenses/${dataset.licence}`,
		inLanguage: dataset.languages,
		dateModified: dataset.asOf,
		temporalCoverage: `${firstOf(events) ?? '..'}/${dataset.asOf}`,
		...(dataset.keywords && { keywords: dataset.keywords }),
		isAccessibleForFree: true,
		...(dataset.creator && {
			creator: {
				'@type': [dataset.creatorKind === 'person' ? 'Person' : 'Organization', 'prov:Agent'],
				name: localised(dataset.creator)
			}
		})
	};
}

/** Since when there are events, where that is certain. */
function firstOf(events: readonly Event[]): string | undefined {
	const spans = events.map(({ date }) => spanOf(date));
	const [first] = sortedBy(spans, ({ interval, text }) => [interval.start, text]);
	return first && isCertain(first.start) ? first.start.text : undefined;
}

function sourceNode(source: Source): Node {
	return {
		...refer('sources', source.id),
		'@type': [SOURCE_TYPES.get(source.type) ?? 'CreativeWork', 'prov:Entity'],
		name: localised(source.title),
		publisher: { '@type': 'Organization', name: localised(source.publisher) },
		inLanguage: source.language,
		...linkedDate(source.published, { schema: 'datePublished', own: DATE_TERMS.published }),
		...(source.url && { url: source.url }),
		...(source.archiveUrl && { archivedAt: source.archiveUrl }),
		...(source.reprintOf && { 'prov:wasQuotedFrom': refer('sources', source.reprintOf) })
	};
}

function actorNode({ id, name, kind, aliases, partOf }: Actor): Node {
	return {
		...refer('actors', id),
		'@type': ACTOR_TYPES.get(kind) ?? 'Organization',
		name: localised(name),
		...(aliases && { alternateName: aliases }),
		...(partOf && { parentOrganization: refer('actors', partOf) })
	};
}

function eventNode(index: RecordIndex, event: Event): Node {
	return {
		...refer('events', event.id),
		'@type': 'Event',
		name: localised(event.title),
		description: localised(event.summary),
		...linkedDate(event.date, WHEN),
		eventStatus: event.occurrence === 'cancelled' ? 'EventCancelled' : 'EventScheduled',
		...(event.place && { location: placeNode(index, event.place) }),
		...(event.partOf && { superEvent: refer('events', event.partOf) }),
		...(event.participants && {
			attendee: event.participants.map(({ actor }) => refer('actors', actor))
		}),
		...restsOn(event.evidence)
	};
}

function commitmentNode(index: RecordIndex, facts: CommitmentFacts): Node {
	const { commitment } = facts;
	const id = refer('commitments', commitment.id)['@id'];
	return {
		'@id': id,
		'@type': ['mithaq:Commitment', 'CreativeWork'],
		name: localised(commitment.title),
		abstract: localised(commitment.action),
		...linkedDate(facts.made.text, { schema: 'dateCreated', own: DATE_TERMS.made }),
		'mithaq:by': commitment.by.map((actor) => refer('actors', actor)),
		...(commitment.to && { 'mithaq:to': commitment.to.map((actor) => refer('actors', actor)) }),
		'mithaq:madeAt': refer('events', commitment.madeAt),
		'mithaq:duty': commitment.duty,
		'mithaq:force': commitment.force,
		...deadlineNode(facts, id),
		...(commitment.assessments && {
			'mithaq:assessment': commitment.assessments.map((item) => claimNode(index, item, id))
		}),
		...restsOn(commitment.evidence)
	};
}

/** The deadline that stands as an event that may have been rescheduled. */
function deadlineNode({ deadlines, commitment }: CommitmentFacts, about: string): Node {
	const dated = deadlines.filter(({ due }) => due);
	const last = dated.at(-1);
	if (!last?.due) return {};
	const stands = last.isCurrent;
	const before = [...new Set(dated.map(({ due }) => due!.text))].filter(
		(d) => d !== last.due!.text
	);
	const status = before.length > 0 ? 'EventRescheduled' : 'EventScheduled';
	return {
		'mithaq:deadline': {
			'@id': `${about}#deadline`,
			'@type': 'Event',
			name: localised(commitment.title),
			...linkedDate(last.due.text, WHEN),
			...previousDates(before),
			eventStatus: stands ? status : 'EventPostponed'
		}
	};
}

function claimNode({ bundle }: RecordIndex, assessment: Assessment, about: string): Node {
	const { fulfilment: code, assessor, date, metOn, evidence } = assessment;
	const languages = [...new Set(bundle.dataset.languages.map(interfaceOf))].sort(compare);
	return {
		'@type': 'Claim',
		about: { '@id': about },
		author: refer('actors', assessor),
		...linkedDate(date, { schema: 'datePublished', own: DATE_TERMS.date }),
		...(metOn !== undefined && { [DATE_TERMS.metOn]: metOn }),
		text: languages.map((language) => ({
			'@value': labelOf(fulfilment, code, language),
			'@language': language
		})),
		...restsOn(evidence)
	};
}

function roleNode(index: RecordIndex, role: RoleStatement): Node {
	return {
		...refer('roles', role.id),
		'@type': 'Statement',
		name: localised(role.title),
		...linkedDate(role.date, { schema: 'dateCreated', own: DATE_TERMS.date }),
		creator: role.speakers.map((actor) => refer('actors', actor)),
		about: refer('actors', role.force),
		spatialCoverage: placeNode(index, role.place),
		'mithaq:activity': role.activities.map((item) => ({
			'mithaq:activity': item.activity,
			'mithaq:change': item.change
		})),
		...restsOn(role.evidence)
	};
}

function strengthNode(
	index: RecordIndex,
	{ id, date, force, speaker, count, place, evidence }: Strength
): Node {
	return {
		...refer('strengths', id),
		'@type': 'Observation',
		...linkedDate(date, { schema: 'observationDate', own: DATE_TERMS.date }),
		observationAbout: refer('actors', force),
		creator: refer('actors', speaker),
		spatialCoverage: placeNode(index, place),
		measurementQualifier: `${count.qualifier}, ${count.counts}`,
		value: {
			'@type': 'QuantitativeValue',
			...(count.min !== undefined && { minValue: count.min }),
			...(count.max !== undefined && { maxValue: count.max }),
			unitText: 'persons'
		},
		...restsOn(evidence)
	};
}

/** What a claim was derived from: each phrase, or the page, and how it bears on the claim. */
function restsOn(evidence: readonly Evidence[]): Node {
	return { 'prov:wasDerivedFrom': evidence.map(evidenceNode) };
}

function evidenceNode({ source, quote, paragraph, stance, note }: Evidence): Node {
	const cited = refer('sources', source);
	return {
		'@type': 'prov:Entity',
		[quote ? 'prov:wasQuotedFrom' : 'prov:hadPrimarySource']: cited,
		'mithaq:stance': { '@id': STANCES[stance] },
		...(quote && { 'oa:hasSelector': { '@type': 'oa:TextQuoteSelector', 'oa:exact': quote } }),
		...(paragraph && { 'mithaq:paragraph': paragraph }),
		...(note && { description: localised(note) })
	};
}

function placeNode(index: RecordIndex, code: string): Node {
	return { '@type': 'Place', name: localised(findPlace(index, code).label) };
}

/** The dates that stood before; schema.org has room for days and months alone, not for spans. */
function previousDates(before: readonly string[]): Node {
	const iso = before.map(isoDate).filter((date) => date && date.end === undefined);
	return {
		...(iso.length > 0 && { previousStartDate: iso.map((date) => date!.start) }),
		...(before.length > 0 && { [DATE_TERMS.previousDate]: before })
	};
}

/** A text in each of its languages; ours stand in the order in which every form has them. */
function localised(text: LocalisedText): Node[] {
	return Object.entries(text)
		.sort(([a], [b]) => compare(a, b))
		.map(([language, value]) => ({ '@value': value, '@language': language }));
}

function refer(folder: Folder, id: string): { '@id': string } {
	return { '@id': identifierOf({}, folder, id) };
}
