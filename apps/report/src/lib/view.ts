import { dayOf, formatDay, wordingOf, type Day, type RecordIndex } from '@mithaq/model';
import type { Dataset } from '@mithaq/schema';
import {
	ARRANGEMENT_VALUES,
	partiesOf,
	writingDirection,
	type Arrangement,
	type View
} from '@mithaq/charts';
import { recordAddress } from './address.ts';

/** A view with the theme that its address asks for, which the page's head reads itself. */
type Themed = View & { theme?: string };

/** The view that the server draws: the record's own last day, time in the direction of reading. */
export function defaultView(tag: string, dataset: Dataset): View & { tag: string } {
	const wording = wordingOf(dataset, tag);
	return {
		...wording,
		tag,
		asOf: dayOf(dataset.asOf),
		time: writingDirection(wording),
		href: (folder, id) => recordAddress(tag, folder, id)
	};
}

/** The view that an address asks for; what it does not name, or names wrongly, stays as it was. */
export function viewFromAddress(
	search: URLSearchParams,
	view: View,
	firstDay: Day,
	sides: RecordIndex['sides']
): Themed {
	const time = search.get('time');
	const digits = view.language === 'ar' ? search.get('digits') : null;
	const arrangement = { ...arrangementFrom(search), ...partyFrom(search, sides) };
	return {
		...view,
		asOf: dayWithin(search.get('asOf'), firstDay, view.asOf),
		time: time === 'ltr' || time === 'rtl' ? time : view.time,
		digits: digits === 'latn' || digits === 'arab' ? digits : view.digits,
		...zoomFrom(search),
		...(search.has('theme') && { theme: search.get('theme')! }),
		...(search.has('mark') && { highlight: search.get('mark')! }),
		...(Object.keys(arrangement).length > 0 && { arrangement })
	};
}

/** The fields of an arrangement under their own names; a value that there is not is passed over. */
function arrangementFrom(search: URLSearchParams): Partial<Arrangement> {
	const fields = Object.entries(ARRANGEMENT_VALUES).flatMap(([field, values]) => {
		const value = search.get(field);
		return value !== null && values.includes(value) ? [[field, value]] : [];
	});
	return Object.fromEntries(fields) as Partial<Arrangement>;
}

function partyFrom(
	search: URLSearchParams,
	sides: RecordIndex['sides']
): Pick<Arrangement, 'party'> {
	const party = search.get('party');
	return party !== null && partiesOf(sides).includes(party) ? { party } : {};
}

/** `from` and `to` are the first day shown and the last. */
function zoomFrom(search: URLSearchParams): Pick<View, 'zoom'> {
	try {
		const [start, end] = [dayOf(search.get('from') ?? ''), dayOf(search.get('to') ?? '') + 1];
		return end > start ? { zoom: { start, end } } : {};
	} catch {
		return {};
	}
}

function dayWithin(text: string | null, first: Day, last: Day): Day {
	try {
		return Math.min(last, Math.max(first, dayOf(text ?? '')));
	} catch {
		return last;
	}
}

/** The query that leads back to a view; empty for the one that the server draws. */
export function addressOfView(view: Themed, initial: View): string {
	const query = new URLSearchParams();
	if (view.asOf !== initial.asOf) query.set('asOf', formatDay(view.asOf));
	if (view.time !== initial.time) query.set('time', view.time);
	if (view.digits !== initial.digits) query.set('digits', view.digits);
	if (view.zoom) {
		query.set('from', formatDay(Math.round(view.zoom.start)));
		query.set('to', formatDay(Math.round(view.zoom.end) - 1));
	}
	if (view.highlight) query.set('mark', view.highlight);
	for (const [field, value] of Object.entries(view.arrangement ?? {})) query.set(field, value);
	if (view.theme) query.set('theme', view.theme);
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
}
