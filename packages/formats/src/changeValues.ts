import { codeWords, dateWords, spanOf, type RecordIndex, type Wording } from '@mithaq/model';
import {
	activity,
	activityChange,
	actorKind,
	bearing,
	confidence,
	counts,
	dateBasis,
	deadlineChange,
	deadlineKind,
	duty,
	eventFormat,
	eventType,
	force,
	fulfilment,
	labelOf,
	lifecycle,
	occurrence,
	participantRole,
	parseEdtf,
	qualifier,
	roleBasis,
	sourceType,
	stance,
	type CodeList,
	type LocalisedText
} from '@mithaq/schema';
import type { RecordChange } from './diff.ts';

/** The list that a field's codes are in, by the name of the field, or by kind of record or list and that name. */
const LISTS = new Map<string, CodeList>(
	Object.entries({
		dateBasis,
		publishedBasis: dateBasis,
		confidence,
		duty,
		fulfilment,
		occurrence,
		qualifier,
		counts,
		stance,
		format: eventFormat,
		how: bearing,
		'actors.kind': actorKind,
		'activities.activity': activity,
		'activities.change': activityChange,
		'commitments.force': force,
		'deadlines.change': deadlineChange,
		'deadlines.kind': deadlineKind,
		'events.type': eventType,
		'lifecycle.state': lifecycle,
		'participants.role': participantRole,
		'roles.basis': roleBasis,
		'sources.type': sourceType
	})
);
const DATES = new Set(['date', 'published', 'metOn', 'asOf']);

/** A value longer than this is not repeated in a sentence. */
const LONGEST_VALUE = 80;

/**
 * A value in words that are short enough to stand in a sentence: a code by its label, a date as dates are written,
 * a text or number as it is. Undefined for any other.
 */
export function valueWords(
	folder: RecordChange['folder'],
	path: readonly string[],
	value: unknown,
	index: RecordIndex,
	wording: Wording
): string | undefined {
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'string' || value.length > LONGEST_VALUE) return undefined;
	const field = path.at(-1)!;
	const list = LISTS.get(`${path.length > 1 ? path[0] : folder}.${field}`) ?? LISTS.get(field);
	if (list) return codeWords(index, list, value, wording.language);
	return DATES.has(field) && parseEdtf(value) ? dateWords(spanOf(value), wording) : value;
}

type Item = Record<string, unknown>;

/** What an item of a list is called in a sentence, and what tells it from others, by the name of the list. */
interface ItemWords {
	name: LocalisedText;
	words: (item: Item, index: RecordIndex, wording: Wording) => string;
}

const ITEMS = new Map<string, ItemWords>(
	Object.entries<ItemWords>({
		participants: {
			name: { ar: 'مشارك', en: 'participant' },
			words: ({ actor }, index, wording) => nameIn(index.actors, actor, wording)
		},
		readings: {
			name: { ar: 'قراءة', en: 'reading of' },
			words: ({ side, actor }, index, wording) =>
				actor === undefined
					? (index.sides.get(String(side))?.label[wording.language] ?? String(side))
					: nameIn(index.actors, actor, wording)
		},
		bears: {
			name: { ar: 'أثر في التزام', en: 'bearing on' },
			words: ({ commitment, how }, index, wording) => {
				const title = index.commitments.get(String(commitment))?.title[wording.language];
				return `${title ?? String(commitment)} (${labelOf(bearing, String(how), wording.language)})`;
			}
		},
		activities: {
			name: { ar: 'نشاط', en: 'activity' },
			words: ({ activity: code }, index, { language }) =>
				codeWords(index, activity, String(code), language)
		},
		lifecycle: {
			name: { ar: 'حال', en: 'state' },
			words: ({ state }, _, { language }) => labelOf(lifecycle, String(state), language)
		},
		conditions: {
			name: { ar: 'شرط', en: 'condition' },
			words: ({ text }, _, { language }) => (text as LocalisedText)[language]
		}
	})
);

/** What an item of a list is, in words, or undefined where the list's name says enough. */
export function itemWords(
	list: string,
	item: unknown,
	index: RecordIndex,
	wording: Wording
): { name: string; words: string } | undefined {
	const told = ITEMS.get(list);
	return (
		told && { name: told.name[wording.language], words: told.words(item as Item, index, wording) }
	);
}

function nameIn(actors: RecordIndex['actors'], id: unknown, { language }: Wording): string {
	return actors.get(String(id))?.name[language] ?? String(id);
}
