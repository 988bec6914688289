import {
	activitiesWords,
	dateWords,
	dayOf,
	deadlineWords,
	findCommitment,
	findEvent,
	formatDay,
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
import { fragmentOf, learned, type Learned, type ToldFolder } from './learned.ts';
import { PROGRAM_VERSION } from './program.ts';

/** Where the feed and its pages are. */
export interface FeedAddresses {
	/** The feed itself. */
	self: string;
	/** The front page in the feed's language. */
	home: string;
	/** A record's page in that language. */
	pageOf: (folder: ToldFolder, id: string) => string;
}

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
 * What the record learned, newest first, as an Atom feed (RFC 4287) in one language. An entry's date is
 * the day on which a source first said so, and not the day of the edit. Identifiers are under the space of the
 * dataset, which must declare one (see `inSpace`): the RFC allows no relative ones. Nothing depends on the clock.
 */
export function atomFeed(record: RecordIndex, tag: string, addresses: FeedAddresses): string {
	const index = indexInLanguage(record, tag);
	const { dataset } = index.bundle;
	const wording = wordingOf(record.bundle.dataset, tag);
	const { language } = wording;
	const names = NAMES[language];
	const entries = learned(index).map((item) => entry(index, item, wording, addresses));
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}">
	<id>${xml(`${dataset.uriSpace ?? ''}feed/${tag}`)}</id>
	<title>${xml(`${names.feed} · ${dataset.title[language]}`)}</title>
	<subtitle>${xml(dataset.description[language])}</subtitle>
	<updated>${moment(dayOf(dataset.asOf))}</updated>
	<author><name>${xml(authorOf(dataset)[language])}</name></author>
	<rights>${xml(dataset.licence)}</rights>
	<generator version="${PROGRAM_VERSION}">mithaq</generator>
	<link rel="self" type="application/atom+xml" href="${xml(addresses.self)}"/>
	<link rel="alternate" type="text/html" hreflang="${tag}" href="${xml(addresses.home)}"/>
${entries.join('')}</feed>
`;
}

function entry(
	index: RecordIndex,
	item: Learned,
	wording: Wording,
	{ pageOf }: FeedAddresses
): string {
	const kind = NAMES[wording.language][item.part?.name ?? item.folder];
	const { title, summary } = told(index, item, wording);
	const fragment = item.part ? `#${item.part.name.slice(0, -1)}-${item.part.place}` : '';
	return `	<entry>
		<id>${xml(identifierOf(index.bundle.dataset, item.folder, item.id) + fragmentOf(item))}</id>
		<title>${xml(`${kind}: ${title}`)}</title>
		<updated>${moment(item.day)}</updated>
		<published>${moment(item.day)}</published>
		<link rel="alternate" type="text/html" hreflang="${pageLanguage(wording)}" href="${xml(`${pageOf(item.folder, item.id)}${fragment}`)}"/>
		<category term="${item.part?.name ?? item.folder}" label="${xml(kind)}"/>
		<summary>${xml(summary)}</summary>
	</entry>
`;
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

function moment(day: number): string {
	return `${formatDay(day)}T00:00:00Z`;
}

/** A text inside XML 1.0: markup escaped, and characters that XML forbids left out. */
export function xml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
