// Generated from schemas/*.json by `npm run generate`. Do not edit.

import type { RecordLanguage } from '../language.ts';

/** A state, body, office, person or force that says, promises, decides or is spoken of. One body named in several ways is one actor. */
export interface Actor {
	/** Address of this schema, so that an editor completes and checks while you type. */
	'$schema'?: string;
	/** The record's identifier: lower-case words joined by hyphens. It is also the file's name, and it never changes once published. */
	id: Id;
	/** Its usual name. */
	name: LocalisedText;
	/** Other names that sources use for the same body. */
	aliases?: string[];
	/** What kind of actor it is. */
	kind: ActorKind;
	/** Which side it belongs to. */
	side: DeclaredCode;
	/** The larger body it belongs to (id of an actor). */
	partOf?: Id;
	/** Where a source names it. */
	evidence: EvidenceList;
	/** What an editor or reader should know about how this record was made. */
	note?: LocalisedText;
	/** Fields of the record's own. */
	extensions?: Extensions;
}

/** A whole dataset in one JSON document: what travels. */
export interface Bundle {
	/** Address of this schema. */
	'$schema'?: string;
	dataset: Dataset;
	/** Every source record. */
	sources: Source[];
	/** Every actor record. */
	actors: Actor[];
	/** Every event record. */
	events: Event[];
	/** Every commitment record. */
	commitments: Commitment[];
	/** Every role record. */
	roles: RoleStatement[];
	/** Every strength record. */
	strengths: Strength[];
}

/** Activity */
export type Activity = 'combat' | 'fireSupport' | 'enable' | 'train' | 'advise' | 'equip' | 'intelligenceSharing' | 'forceProtection' | 'logistics' | 'partnership' | 'noPresence' | (string & {});

/** What is said of the activity */
export type ActivityChange = 'conducts' | 'begins' | 'ends' | 'hasEnded' | 'willBegin' | 'willEnd' | 'isDenied';

/** Kind of actor */
export type ActorKind = 'state' | 'government' | 'office' | 'person' | 'force' | 'body' | 'parliament' | 'media' | 'anonymous' | (string & {});

/** Bearing on a commitment */
export type Bearing = 'sets' | 'reaffirms' | 'advances' | 'fulfils' | 'reschedules' | 'breaches';

/** Confidence */
export type Confidence = 'high' | 'medium' | 'low';

/** What is counted */
export type Counts = 'present' | 'authorised' | 'planned';

/** Basis of the date */
export type DateBasis = 'printed' | 'inferred';

/** Change of deadline */
export type DeadlineChange = 'set' | 'extended' | 'broughtForward' | 'postponedWithoutDate' | 'reaffirmed' | 'lifted';

/** Kind of deadline */
export type DeadlineKind = 'fixed' | 'window' | 'until' | 'relative' | 'conditional' | 'open';

/** Duty */
export type Duty = 'achieve' | 'maintain' | 'end' | 'refrain' | 'report' | 'consult';

/** Format */
export type EventFormat = 'inPerson' | 'virtual' | 'written';

/** Type of event */
export type EventType = 'dialogueRound' | 'jointStatement' | 'statement' | 'order' | 'vote' | 'meeting' | 'visit' | 'announcement' | 'request' | 'agreement' | 'handover' | 'deployment' | 'drawdown' | 'withdrawal' | 'attack' | 'report' | 'formation' | (string & {});

/** Force of the words */
export type Force = 'agreed' | 'ordered' | 'reaffirmed' | 'intended' | 'announcedByOneSide' | 'reported';

/** Fulfilment */
export type Fulfilment = 'notAssessed' | 'notStarted' | 'inProgress' | 'stalled' | 'partiallyMet' | 'met' | 'notMet' | 'reversed' | 'unverifiable';

/** Lifecycle */
export type Lifecycle = 'proposed' | 'agreed' | 'inForce' | 'suspended' | 'superseded' | 'withdrawn' | 'expired';

/** Occurrence */
export type Occurrence = 'happened' | 'announced' | 'cancelled';

/** What came of it */
export type Outcome = 'noWord' | 'mayBeDue' | 'notYetDue' | 'underWay' | 'stalled' | 'notStarted' | 'voicesDiffer' | 'partlyMet' | 'saidMet' | 'saidMetByMore' | 'doneByEvent' | 'saidNotMet' | 'reversed' | 'unverifiable' | 'noLongerInForce' | 'standing' | 'undated';

/** Capacity */
export type ParticipantRole = 'speaker' | 'issuer' | 'host' | 'head' | 'participant' | 'addressee' | 'subject' | (string & {});

/** Extent of a place */
export type PlaceExtent = 'whole' | 'part' | 'beyond' | 'elsewhere';

/** Qualifier */
export type Qualifier = 'exact' | 'about' | 'atLeast' | 'fewerThan' | 'between' | 'nonePublished';

/** Basis of the statement */
export type RoleBasis = 'declared' | 'observed' | 'demanded';

/** Type of source */
export type SourceType = 'agreementText' | 'officialStatement' | 'partyClaim' | 'newsReport' | 'analysis' | 'testimony' | (string & {});

/** Stance */
export type Stance = 'supports' | 'partlySupports' | 'qualifies' | 'disputes' | 'refutes' | 'context';

/** Something that somebody said would be done, kept, ended or not done. */
export interface Commitment {
	/** Address of this schema, so that an editor completes and checks while you type. */
	'$schema'?: string;
	/** The record's identifier: lower-case words joined by hyphens. It is also the file's name, and it never changes once published. */
	id: Id;
	/** The commitment in a few words. */
	title: LocalisedText;
	/** Two or three words for a mark in a picture. */
	label?: LocalisedText;
	/** Exactly what is to be done, in our words and no wider than the source's. */
	action: LocalisedText;
	/** Who is bound (ids of actors). */
	by: Id[];
	/** To whom it was promised (ids of actors). */
	to?: Id[];
	/** The event at which it was made (id). */
	madeAt: Id;
	/** What kind of duty it is. */
	duty: Duty;
	/** How strong the words are. */
	force: Force;
	/** Which forces, mission or relations it covers, and which it does not. */
	scope: LocalisedText;
	/** Where it applies. */
	place?: DeclaredCode;
	/** The number that it is about, where it is about one. */
	target?: Target;
	/** Each condition or factor that the source names. */
	conditions?: Condition[];
	/** Every deadline ever set, oldest first. */
	deadlines?: Deadline[];
	/** What came of it, by named assessors, oldest first. */
	assessments?: Assessment[];
	/** Where the commitment itself stands and stood, oldest first. */
	lifecycle: LifecycleStep[];
	/** The commitment that took its place (id). */
	supersededBy?: Id;
	/** What each party says the same words mean. */
	readings?: Reading[];
	/** The words of the commitment. */
	evidence: EvidenceList;
	/** What an editor or reader should know about how this record was made. */
	note?: LocalisedText;
	/** Fields of the record's own. */
	extensions?: Extensions;
}

/** Lower-case Latin words and numbers joined by single hyphens, at most 80 characters. */
export type Id = string;

/** A date in the Extended Date/Time Format, level 1 (ISO 8601-2:2019 annex A), in the Gregorian calendar: a year, month or day, optionally uncertain (?), approximate (~) or both (%), or an interval whose end may be open (..). As precise as the source and no more. */
export type EdtfDate = string;

/** One day of the Gregorian calendar, YYYY-MM-DD. */
export type Day = string;

/** The same thing said in each language of the record, none a word-for-word translation of another. Keys are language tags (BCP 47), such as ar or en. */
export type LocalisedText = { [language in RecordLanguage]: string };

/** A code of a list that the dataset itself declares, in camelCase. */
export type DeclaredCode = string;

/** One of those who made the promises or were promised something, as the dataset names them. */
export interface DeclaredSide {
	/** What records write for it. */
	code: DeclaredCode;
	/** Its name standing alone. */
	label: LocalisedText;
	/** Its name inside a sentence, where that differs. */
	inSentence?: LocalisedText;
	/** Who belongs to it. */
	definition: LocalisedText;
}

/** A place that records name, and how it lies to the land that the dataset is about. */
export interface DeclaredPlace {
	/** What records write for it. */
	code: DeclaredCode;
	/** Its name standing alone. */
	label: LocalisedText;
	/** Other names of the same place. */
	aliases?: string[];
	/** What belongs to it. */
	definition: LocalisedText;
	/** How it lies to the land that the dataset is about. */
	extent: PlaceExtent;
}

/** A web address; http or https only. */
export type Url = string;

/** A language tag (BCP 47), such as ar or en. */
export type Language = string;

/** The words, in a source, that a claim rests on. */
export interface Evidence {
	/** The source that says so (id of a source). */
	source: Id;
	/** Which paragraph of the held text holds the phrase, counting non-empty lines from 1. */
	paragraph?: number;
	/** Which page of a paged document holds the phrase, from 1. */
	page?: number;
	/** The exact short phrase in the source's own language (TextQuoteSelector exact, W3C Web Annotation). At most 120 characters. */
	quote?: string;
	/** What the quote says, in our words, in each language of the record that is not the source's. It is shown as ours and never as a quotation. */
	gloss?: Translation;
	/** How the source bears on the claim (after CiTO). */
	stance: Stance;
	/** Why this phrase bears on the claim, where that is not plain. */
	note?: LocalisedText;
}

/** The evidence a claim rests on; at least one. */
export type EvidenceList = Evidence[];

/** An actor's part in an event. */
export interface Participant {
	/** Who took part (id of an actor). */
	actor: Id;
	/** In what capacity. */
	role: ParticipantRole;
}

/** What an event did to a commitment (after ValueFlows Fulfillment). */
export interface CommitmentBearing {
	/** The commitment (id). */
	commitment: Id;
	/** What the event did to it. */
	how: Bearing;
}

/** One condition or factor that the source ties to the commitment. */
export interface Condition {
	/** The condition or factor, in our words. */
	text: LocalisedText;
	/** Where the source names it. */
	evidence: EvidenceList;
}

/** One deadline as it stood from one event on (after schema.org EventRescheduled and OCDS milestones). */
export type Deadline = {
	/** What sort of time limit it is. */
	kind: DeadlineKind;
	/** The limit itself. Required for fixed, window and until. */
	date?: EdtfDate;
	/** The event that the limit hangs on (id). Required for relative. */
	relativeTo?: Id;
	/** The condition that the limit hangs on. Required for conditional. */
	condition?: LocalisedText;
	/** How it relates to the deadline before it. */
	change: DeadlineChange;
	/** The event at which it was set or changed (id). */
	event: Id;
	/** The words that set or changed it. */
	evidence: EvidenceList;
} & ({ kind: 'fixed' | 'window' | 'until'; date: EdtfDate } | { kind: 'relative'; relativeTo: Id } | { kind: 'conditional'; condition: LocalisedText } | { kind: 'open' });

/** A dated judgement by a named assessor on how far a commitment was carried out. Two assessors may disagree on record. */
export interface Assessment {
	/** How far the commitment was carried out, as this assessor saw it. */
	fulfilment: Fulfilment;
	/** When the assessment was made. */
	date: EdtfDate;
	/** When the commitment was met, where the assessor says so. */
	metOn?: EdtfDate;
	/** Who made the assessment (id of an actor). */
	assessor: Id;
	/** How sure the record is that this is what the assessor said. */
	confidence: Confidence;
	/** The assessment in our words. */
	note?: LocalisedText;
	/** The words of the assessment. */
	evidence: EvidenceList;
}

/** What one party takes the words of the commitment to mean. */
export interface Reading {
	/** Whose reading it is, where it is a whole side's. */
	side?: DeclaredCode;
	/** Whose reading it is, where it is one actor's (id). */
	actor?: Id;
	/** What they take the same words to mean. */
	reading: LocalisedText;
	/** Where they say so. */
	evidence: EvidenceList;
}

/** One activity and what the statement says of it. */
export interface ActivityStatement {
	/** What the force does, in order of use of force. */
	activity: Activity;
	/** What the statement says of it. */
	change: ActivityChange;
	/** What the statement narrows the activity to, such as major. */
	qualifier?: LocalisedText;
}

/** A number of persons as published. Never summed, averaged or joined. */
export type Count = {
	/** The least number of persons. */
	min?: number;
	/** The greatest number of persons. */
	max?: number;
	/** How exact the figure is. */
	qualifier: Qualifier;
	/** What is counted. */
	counts: Counts;
} & ({ qualifier: 'exact' | 'about' | 'atLeast'; min: number } | { qualifier: 'fewerThan'; max: number } | { qualifier: 'between'; min: number; max: number } | { qualifier: 'nonePublished' });

/** Proof of which text was read. The text itself is somebody else's work and is not part of the record. */
export interface HeldText {
	/** sha256- followed by 64 hexadecimal digits: of the text in UTF-8 with line ends normalised to one line feed. */
	digest: string;
	/** How many non-empty lines the text has. */
	paragraphs: number;
}

/** Words of ours for somebody else's, in languages of the record other than theirs. Keys are language tags (BCP 47). */
export type Translation = { [language in RecordLanguage]?: string };

/** Where to write: a web page, or an address of electronic mail after mailto:. */
export type Contact = string;

/** Fields of the record's own, of any form. What they must be is said by the schema that the dataset gives in extensionSchemas for this kind of record. */
export type Extensions = Record<string, unknown>;

/** A code of the record's own for an open list of this package, with its words. */
export interface DeclaredTerm {
	/** What records write for it. */
	code: DeclaredCode;
	/** Its name standing alone. */
	label: LocalisedText;
	/** What it means. */
	definition: LocalisedText;
}

/** A group of activities that is drawn and told as one. */
export interface Lane {
	/** What identifies it. */
	code: DeclaredCode;
	/** Its name standing alone. */
	label: LocalisedText;
	/** What it groups, in a few words. */
	description?: LocalisedText;
	/** The activities that it groups, each in no other lane. */
	activities: DeclaredCode[];
}

/** What became of the commitment itself, from one event on. */
export interface LifecycleStep {
	/** Where it stands from then on. */
	state: Lifecycle;
	/** From when, where that is another day than that of the event. */
	date?: EdtfDate;
	/** The event that brought it there (id). */
	event?: Id;
	/** The words that say so. */
	evidence?: EvidenceList;
	/** Why it is held to stand there, where that is not plain. */
	note?: LocalisedText;
}

/** The number that a commitment is about: counts of the same force and place are shown beside it, and assess nothing. */
export interface Target {
	/** The force whose number it is (id of an actor). */
	force: Id;
	/** Where. */
	place?: DeclaredCode;
	/** The number to be reached or kept. */
	count: Count;
}

/** Whose words a source carries where it is not their only carrier. Sources of one origin are one witness. */
export interface Origin {
	/** Who wrote or spoke them (id of an actor), such as an agency. */
	actor: Id;
	/** The statement itself, where it is an event of the record (id). */
	event?: Id;
	/** When they were first published. */
	date?: EdtfDate;
}

/** A JSON Schema (2020-12) of an object. */
export type ExtensionSchema = Record<string, unknown>;

/** What the record as a whole is and how far it reaches. */
export interface Dataset {
	/** Address of this schema. */
	'$schema'?: string;
	/** The record's name. */
	title: LocalisedText;
	/** The name of a site made of it, in a word or two; the title, unless told. */
	shortTitle?: LocalisedText;
	/** What it covers and what it does not. */
	description: LocalisedText;
	/** Who or what the promises are about, as it stands inside a sentence: the forces, the court. */
	subject?: LocalisedText;
	/** The person or body that keeps the record, as citations name them (Dublin Core creator). */
	creator?: LocalisedText;
	/** Whether the creator is a person or a body; a body, unless told. */
	creatorKind?: 'organisation' | 'person';
	/** Under which address the identifiers of its records live (VoID uriSpace): https, with a slash at its end. Whoever keeps the record holds it and gives it to no other record. */
	uriSpace?: string;
	/** Where its files are kept and changed. */
	repository?: Url;
	/** Where to report a mistake. */
	contact?: Contact;
	/** The data's version (semver.org). */
	version: string;
	/** The day up to which the record claims to be kept. */
	asOf: Day;
	/** An SPDX licence identifier. */
	licence: string;
	/** The languages that every text is given in (BCP 47), the first of them shown first. */
	languages: Language[];
	/** The locale of each language for numbers, dates and link cards (BCP 47), such as ar-IQ, where it is not the language itself. */
	locales?: { [language in RecordLanguage]?: Language };
	/** Which names of the months an Arabic text uses: iraqi (كانون الثاني، شباط) or standard (يناير، فبراير); iraqi, unless told. */
	months?: 'iraqi' | 'standard';
	/** The sides that records name, in the order in which they are shown. `other`, for whoever belongs to none, needs no declaration. */
	sides?: DeclaredSide[];
	/** The places that records name. */
	places?: DeclaredPlace[];
	/** Groups of activities in the order in which they are drawn. Without them, each activity is a lane of its own. */
	lanes?: Lane[];
	/** Activities of the record's own. */
	activities?: DeclaredTerm[];
	/** Types of event of the record's own. */
	eventTypes?: DeclaredTerm[];
	/** Capacities of the record's own in which somebody takes part in an event. */
	participantRoles?: DeclaredTerm[];
	/** Kinds of actor of the record's own. */
	actorKinds?: DeclaredTerm[];
	/** Types of source of the record's own. */
	sourceTypes?: DeclaredTerm[];
	/** Words under which others would look for the record. */
	keywords?: string[];
	/** What the extensions of each kind of record must be: a JSON Schema (2020-12) of the object extensions. */
	extensionSchemas?: {
	/** The schema of the extensions of a dataset. */
	dataset?: ExtensionSchema;
	/** The schema of the extensions of a source. */
	source?: ExtensionSchema;
	/** The schema of the extensions of an actor. */
	actor?: ExtensionSchema;
	/** The schema of the extensions of an event. */
	event?: ExtensionSchema;
	/** The schema of the extensions of a commitment. */
	commitment?: ExtensionSchema;
	/** The schema of the extensions of a role. */
	role?: ExtensionSchema;
	/** The schema of the extensions of a strength. */
	strength?: ExtensionSchema;
};
	/** Fields of the record's own. */
	extensions?: Extensions;
}

/** Something that happened or was announced, on a day. */
export interface Event {
	/** Address of this schema, so that an editor completes and checks while you type. */
	'$schema'?: string;
	/** The record's identifier: lower-case words joined by hyphens. It is also the file's name, and it never changes once published. */
	id: Id;
	/** What kind of event it is. */
	type: EventType;
	/** The event in a few words. */
	title: LocalisedText;
	/** Two or three words for a mark in a picture. */
	label?: LocalisedText;
	/** What happened, in one or two sentences of our own. */
	summary: LocalisedText;
	/** When. */
	date: EdtfDate;
	/** Whether the date is printed in the source or was worked out. */
	dateBasis: DateBasis;
	/** How the date was worked out. Required where it is inferred. */
	dateNote?: LocalisedText;
	/** Who took part. */
	participants?: Participant[];
	/** Where. */
	place?: DeclaredCode;
	/** How people met. */
	format?: EventFormat;
	/** The larger event it was part of (id). */
	partOf?: Id;
	/** The event before it in the same chain, such as the round before this one (id). */
	follows?: Id;
	/** Whether it happened (after schema.org eventStatus). */
	occurrence: Occurrence;
	/** What it did to commitments. */
	bears?: CommitmentBearing[];
	/** The words that say so. */
	evidence: EvidenceList;
	/** What an editor or reader should know about how this record was made. */
	note?: LocalisedText;
	/** Fields of the record's own. */
	extensions?: Extensions;
}

/** One dated statement of what a force is for. A statement is a point, not a span. */
export interface RoleStatement {
	/** Address of this schema, so that an editor completes and checks while you type. */
	'$schema'?: string;
	/** The record's identifier: lower-case words joined by hyphens. It is also the file's name, and it never changes once published. */
	id: Id;
	/** The statement in a few words. */
	title: LocalisedText;
	/** Two or three words for a mark in a picture. */
	label?: LocalisedText;
	/** When it was said. */
	date: EdtfDate;
	/** Whether the date is printed in the source or was worked out. */
	dateBasis: DateBasis;
	/** How the date was worked out. Required where it is inferred. */
	dateNote?: LocalisedText;
	/** The force that is spoken of (id of an actor). */
	force: Id;
	/** Who says so; several for a joint statement (ids of actors). */
	speakers: Id[];
	/** Where the force is. */
	place: DeclaredCode;
	/** What the statement says the force does. */
	activities: ActivityStatement[];
	/** Whether the role is declared, observed or demanded. */
	basis: RoleBasis;
	/** The event at which it was said (id). */
	event?: Id;
	/** The words that say so. */
	evidence: EvidenceList;
	/** What an editor or reader should know about how this record was made. */
	note?: LocalisedText;
	/** Fields of the record's own. */
	extensions?: Extensions;
}

/** A page or document that the record cites, and what is known of it. */
export interface Source {
	/** Address of this schema, so that an editor completes and checks while you type. */
	'$schema'?: string;
	/** The record's identifier: lower-case words joined by hyphens. It is also the file's name, and it never changes once published. */
	id: Id;
	/** What kind of source it is. */
	type: SourceType;
	/** Its title. */
	title: LocalisedText;
	/** printed: the title in the source's language stands as printed and the other is our translation; described: the printed title is not known and both are ours. */
	titleBasis: 'printed' | 'described';
	/** Who published it, or that this is not known. */
	publisher: LocalisedText;
	/** The language it is written in. */
	language: Language;
	/** When it was published. */
	published: EdtfDate;
	/** Whether the date is printed on the source or was worked out. */
	publishedBasis: DateBasis;
	/** How the date was worked out. Required where it is inferred. */
	publishedNote?: LocalisedText;
	/** Where it was read. */
	url?: Url;
	/** An archived copy. */
	archiveUrl?: Url;
	/** The source whose words this one carries (id). Two sources that carry one original are not independent. */
	reprintOf?: Id;
	/** Whose words it carries, where several outlets carry one statement or text. */
	origin?: Origin;
	/** Present where a copy of the text is held and every quote is proven against it. */
	text?: HeldText;
	/** What an editor or reader should know about how this record was made. */
	note?: LocalisedText;
	/** Fields of the record's own. */
	extensions?: Extensions;
}

/** A number of persons of a force, as somebody published it. */
export interface Strength {
	/** Address of this schema, so that an editor completes and checks while you type. */
	'$schema'?: string;
	/** The record's identifier: lower-case words joined by hyphens. It is also the file's name, and it never changes once published. */
	id: Id;
	/** The day or period that the figure is for. */
	date: EdtfDate;
	/** Whether the date is printed in the source or was worked out. */
	dateBasis: DateBasis;
	/** How the date was worked out. Required where it is inferred. */
	dateNote?: LocalisedText;
	/** The force that is counted (id of an actor). */
	force: Id;
	/** Where. */
	place: DeclaredCode;
	/** The figure. */
	count: Count;
	/** Who published it (id of an actor). */
	speaker: Id;
	/** The words that say so. */
	evidence: EvidenceList;
	/** What an editor or reader should know about how this record was made. */
	note?: LocalisedText;
	/** Fields of the record's own. */
	extensions?: Extensions;
}
