import {
	activitiesWords,
	dateWords,
	dayOf,
	deadlineWords,
	findCommitment,
	findEvent,
	indexInLanguage,
	pageLanguage,
	roleFacts,
	spanOf,
	strengthFacts,
	strengthWords,
	wordingOf,
	type RecordIndex,
	type Wording
} from '@mithaq/model';
import { fulfilment, labelOf } from '@mithaq/schema';
import { identifierOf } from './address.ts';
import { authorOf } from './author.ts';
import { fragmentOf, keyOf, type Learned, type ToldFolder } from './learned.ts';
import { momentOf, momentsOf, posts, withdrawn, type Post } from './posts.ts';
import { PROGRAM_VERSION } from './program.ts';
import { xml } from './xml.ts';

/** Where the feed and its pages are. */
export interface FeedAddresses {
	/** The feed itself. */
	self: string;
	/** The archive document of this number: entries that the feed itself has no room for. */
	archive: (number: number) => string;
	/** The front page in the feed's language. */
	home: string;
	/** A record's page in that language. */
	pageOf: (folder: ToldFolder, id: string) => string;
}

/** A document of a feed: the one that readers subscribe to, or one of its archive, numbered from 1, the oldest. */
export interface FeedDocument {
	archive?: number;
	content: string;
}

/** How many entries a document has at the most. */
const ROOM = 100;

const NAMES = {
	ar: {
		feed: 'ما عرفه السجل',
		events: 'حدث',
		commitments: 'التزام',
		roles: 'قول عن الدور',
		strengths: 'عدد معلن',
		deadlines: 'موعد',
		assessments: 'تقييم',
		readings: 'قراءة'
	},
	en: {
		feed: 'What the record learned',
		events: 'Event',
		commitments: 'Commitment',
		roles: 'Role statement',
		strengths: 'Head count',
		deadlines: 'Deadline',
		assessments: 'Assessment',
		readings: 'Reading'
	}
} as const;

/** What an entry says. */
interface Told {
	title: string;
	summary: string;
}

/**
 * What the record learned, newest first, as an Atom feed (RFC 4287) in one language, in documents of at most a hundred
 * entries: the newest, and those of the archive (RFC 5005, section 4), which stay as they are when newer ones come.
 *
 * An entry was published on the day on which a source first said so, and updated with the version of the record in
 * which it came or changed, of those before it that are given, oldest first, and the record itself: what is corrected
 * appears anew, and what is withdrawn is said to be gone (RFC 6721). Identifiers are under the space of the dataset, which must declare one (see `inSpace`): the RFC allows
 * no relative ones. They hold what a part says of itself and not its place. Nothing depends on the clock.
 */
export function atomFeed(
	record: RecordIndex,
	tag: string,
	addresses: FeedAddresses,
	earlier: readonly RecordIndex[] = []
): FeedDocument[] {
	const isRead = ({ bundle }: RecordIndex) =>
		(bundle.dataset.languages as readonly string[]).includes(tag);
	const versions = [...earlier.filter(isRead), record].map((version) =>
		indexInLanguage(version, tag)
	);
	const all = posts(versions);
	const gone = withdrawn(versions);
	const wording = wordingOf(record.bundle.dataset, tag);
	const last = [all.at(-1)?.moment ?? '', ...gone.map(({ moment }) => moment)].sort().at(-1);
	const moment = last || momentsOf(versions).at(-1)!;
	const archives = Math.max(0, Math.ceil(all.length / ROOM) - 1);
	const context = { record: indexInLanguage(record, tag), wording, addresses, archives };
	return [
		{ content: written(all.slice(-ROOM), { ...context, moment, gone }) },
		...Array.from({ length: archives }, (_, i) => {
			const told = all.slice(i * ROOM, (i + 1) * ROOM);
			const { moment } = told.at(-1)!;
			return { archive: i + 1, content: written(told, { ...context, moment, archive: i + 1 }) };
		})
	];
}

interface Context {
	record: RecordIndex;
	wording: Wording;
	addresses: FeedAddresses;
	/** How many documents the archive has. */
	archives: number;
	/** Which of them this is. */
	archive?: number;
	/** Of the newest version that the document tells of. */
	moment: string;
	/** What the document says is no longer there. */
	gone?: ReturnType<typeof withdrawn>;
}

/** A document of these entries, the newest first; one that came twice stands as it is now. */
function written(told: readonly Post[], context: Context): string {
	const { record, wording, archive, moment, gone = [] } = context;
	const { dataset } = record.bundle;
	const { language } = wording;
	const tag = pageLanguage(wording);
	const left = new Set(gone.map(({ item }) => keyOf(item)));
	const newest = new Map(told.map((post) => [keyOf(post.item), post]));
	const entries = told
		.toReversed()
		.filter(({ item }, i, all) => newest.get(keyOf(item)) === all[i] && !left.has(keyOf(item)))
		.map((post) => entry(post, context));
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${tag}">
	<id>${xml(`${dataset.uriSpace ?? ''}feed/${tag}`)}</id>
	<title>${xml(`${NAMES[language].feed}${language === 'ar' ? '، ' : ' · '}${dataset.title[language]}`)}</title>
	<subtitle>${xml(dataset.description[language])}</subtitle>
	<updated>${moment}</updated>
	<author><name>${xml(authorOf(dataset)[language])}</name></author>
	<rights>${xml(dataset.licence)}</rights>
${archive === undefined ? `	<generator version="${PROGRAM_VERSION}">mithaq</generator>\n` : '	<fh:archive/>\n'}${links(context)}${entries.join('')}${gone.map((each) => tombstone(each, context)).join('')}</feed>
`;
}

/** Where the document is, the page that says the same, and the documents before and after it. */
function links({ addresses, archives, archive, wording }: Context): string {
	const at = (number: number) => (number > 0 ? addresses.archive(number) : undefined);
	const before = at((archive ?? archives + 1) - 1);
	const after = archive !== undefined && archive < archives ? at(archive + 1) : undefined;
	const of = (rel: string, href: string | undefined, type = 'application/atom+xml', rest = '') =>
		href === undefined ? '' : `	<link rel="${rel}" type="${type}"${rest} href="${xml(href)}"/>\n`;
	return [
		of('self', archive === undefined ? addresses.self : at(archive)),
		of('alternate', addresses.home, 'text/html', ` hreflang="${pageLanguage(wording)}"`),
		of('current', archive === undefined ? undefined : addresses.self),
		of('prev-archive', before),
		of('next-archive', after)
	].join('');
}

function entry({ item, index, moment }: Post, { record, wording, addresses }: Context): string {
	const kind = NAMES[wording.language][item.part?.name ?? item.folder];
	const { title, summary } = told(index, item, wording);
	const fragment = fragmentOf(item);
	const page = record[item.folder].has(item.id)
		? addresses.pageOf(item.folder, item.id) + fragment
		: addresses.home;
	return `	<entry>
		<id>${xml(idOf(item, record))}</id>
		<title>${xml(`${kind}: ${title}`)}</title>
		<updated>${moment}</updated>
		<published>${momentOf(item.day)}</published>
		<link rel="alternate" type="text/html" hreflang="${pageLanguage(wording)}" href="${xml(page)}"/>
		<category term="${item.part?.name ?? item.folder}" label="${xml(kind)}"/>
		<summary>${xml(summary)}</summary>
	</entry>
`;
}

function tombstone({ item, moment }: { item: Learned; moment: string }, { record }: Context) {
	return `	<at:deleted-entry ref="${xml(idOf(item, record))}" when="${moment}"/>\n`;
}

function idOf(item: Learned, { bundle }: RecordIndex): string {
	return identifierOf(bundle.dataset, item.folder, item.id) + fragmentOf(item);
}

function told(index: RecordIndex, item: Learned, wording: Wording): Told {
	const { folder, id } = item;
	const { language } = wording;
	const asOf = dayOf(index.bundle.dataset.asOf);
	const on = (date: string, text: string) => `${dateWords(spanOf(date), wording)}. ${text}`;
	switch (folder) {
		case 'events': {
			const { title, date, summary } = findEvent(index, id);
			return { title: title[language], summary: on(date, summary[language]) };
		}
		case 'commitments':
			return toldOfCommitment(index, item, wording);
		case 'roles': {
			const role = index.roles.get(id)!;
			const words = activitiesWords(roleFacts(index, role, asOf), index, language);
			return { title: role.title[language], summary: on(role.date, words) };
		}
		case 'strengths': {
			const strength = index.strengths.get(id)!;
			const words = strengthWords(strengthFacts(index, strength, asOf), wording);
			return { title: words, summary: dateWords(spanOf(strength.date), wording) };
		}
	}
}

function toldOfCommitment(index: RecordIndex, { id, part }: Learned, wording: Wording): Told {
	const { language } = wording;
	const commitment = findCommitment(index, id);
	const title = commitment.title[language];
	switch (part?.name) {
		case 'deadlines': {
			const words = deadlineWords(commitment.deadlines![part.place]!, index, wording);
			return { title: `${title}: ${words}`, summary: words };
		}
		case 'assessments': {
			const { fulfilment: code, assessor, note } = commitment.assessments![part.place]!;
			const label = labelOf(fulfilment, code, language);
			const name = index.actors.get(assessor)?.name[language] ?? assessor;
			return {
				title: `${title}: ${label}`,
				summary: `${name}: ${note?.[language] ?? label}`
			};
		}
		case 'readings':
			return { title, summary: commitment.readings![part.place]!.reading[language] };
		default:
			return { title, summary: commitment.action[language] };
	}
}
