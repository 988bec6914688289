import { parseEdtf } from '../edtf.ts';
import type { Commitment, Event, Evidence } from '../generated/types.ts';
import { entriesOf, type Entry, type EntryFinding, type Records } from '../records.ts';
import type { Rule } from './rule.ts';

type Dated = Map<string, string>;

/** What comes first is dated first. */
export const datesInOrder: Rule = {
	name: 'dates-in-order',
	description:
		'Nothing is told before it happened: a source is out by the day the record is kept to, an event that happened is no later than the last source that reports it, a statement no later than its sources, deadlines are listed oldest first, no deadline is set before the commitment is made or falls before the day it was set, and an assessment lies between the commitment and the day the record is kept to.',
	*check(records) {
		const published = datesOf(records, 'source', 'published');
		const events = datesOf(records, 'event', 'date');
		yield* sourcesAreOut(records);
		for (const entry of entriesOf(records, 'event')) yield* toldAfterwards(entry, published);
		for (const entry of entriesOf(records, 'role')) yield* toldAfterwards(entry, published);
		const asOf = endDay(records.dataset?.value.asOf);
		for (const entry of entriesOf(records, 'commitment')) {
			yield* deadlinesInOrder(entry, events);
			yield* assessedInTime(entry, events, asOf);
		}
	}
};

function datesOf(records: Records, kind: 'source' | 'event', field: 'published' | 'date'): Dated {
	return new Map(
		entriesOf(records, kind).map(({ value }) => [
			value.id,
			String((value as unknown as Record<string, unknown>)[field])
		])
	);
}

/** The first day a date may mean. */
function firstDay(date: string | undefined): number {
	return (date === undefined ? undefined : parseEdtf(date)?.start?.first) ?? -Infinity;
}

/** The day after the last that a date may mean. */
function endDay(date: string | undefined): number {
	return (date === undefined ? undefined : parseEdtf(date)?.end?.next) ?? Infinity;
}

function finding(entry: Entry, pointer: string, must: string, actual: unknown): EntryFinding {
	return { entry, pointer, rule: datesInOrder.name, must, actual };
}

function* sourcesAreOut(records: Records): Generator<EntryFinding> {
	const asOf = records.dataset?.value.asOf;
	for (const entry of entriesOf(records, 'source')) {
		const { published } = entry.value;
		if (firstDay(published) < endDay(asOf)) continue;
		yield finding(
			entry,
			'/published',
			`be no later than ${asOf}, the day the record is kept to`,
			published
		);
	}
}

function* toldAfterwards(
	entry: Entry<'event'> | Entry<'role'>,
	published: Dated
): Generator<EntryFinding> {
	const { date, evidence } = entry.value;
	if (((entry.value as Event).occurrence ?? 'happened') !== 'happened') return;
	const latest = Math.max(...evidence.map((item: Evidence) => endDay(published.get(item.source))));
	if (firstDay(date) < latest) return;
	yield finding(entry, '/date', 'be no later than the sources that report it', date);
}

function* deadlinesInOrder(entry: Entry<'commitment'>, events: Dated): Generator<EntryFinding> {
	const { deadlines = [], madeAt }: Commitment = entry.value;
	let previous = firstDay(events.get(madeAt));
	for (const [index, deadline] of deadlines.entries()) {
		const set = events.get(deadline.event);
		if (endDay(set) <= previous) {
			const must =
				index === 0
					? 'be an event no earlier than the one the commitment was made at'
					: 'be an event no earlier than that of the deadline before it: oldest first';
			yield finding(entry, `/deadlines/${index}/event`, must, deadline.event);
		}
		if (deadline.date && endDay(deadline.date) <= firstDay(set)) {
			const must = 'be no earlier than the event at which it was set';
			yield finding(entry, `/deadlines/${index}/date`, must, deadline.date);
		}
		previous = firstDay(set);
	}
}

/** An assessment comes after the commitment, and not after the day the record is kept to. */
function* assessedInTime(
	entry: Entry<'commitment'>,
	events: Dated,
	asOf: number
): Generator<EntryFinding> {
	const { assessments = [], madeAt }: Commitment = entry.value;
	const made = firstDay(events.get(madeAt));
	for (const [index, { date }] of assessments.entries()) {
		if (endDay(date) > made && firstDay(date) < asOf) continue;
		const must = 'lie between the making of the commitment and the day the record is kept to';
		yield finding(entry, `/assessments/${index}/date`, must, date);
	}
}
