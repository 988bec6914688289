import bundle from 'virtual:record';
import {
	corroboration,
	dayOf,
	indexBundle,
	judgementWords,
	knownCommitments,
	movesWords,
	recordDays,
	voiceWords,
	wordingOf
} from '@mithaq/model';
import { expect, test } from 'vitest';
import { chartRecord } from './chartRecord.ts';

test.each(['ar', 'en'] as const)(
	'what the charts draw tells the same of each commitment as the whole record, in %s',
	(language) => {
		const whole = indexBundle(bundle);
		const drawn = indexBundle(chartRecord(bundle, language));
		const view = wordingOf(bundle.dataset, language);
		const told = (index: typeof whole, asOf: number) =>
			knownCommitments(index, asOf).map((facts) => [
				facts.commitment.id,
				facts.outcome,
				facts.current.map(({ index }) => index),
				facts.undated,
				facts.counts.map(({ strength }) => strength.id),
				judgementWords(facts, index, view),
				movesWords(facts, view),
				facts.voices.map((voice) => voiceWords(voice, facts, index, view))
			]);
		const days = recordDays(whole);
		const some = days.filter((_, place) => place % Math.ceil(days.length / 10) === 0);
		for (const day of [...some, dayOf(bundle.dataset.asOf)])
			expect(told(drawn, day)).toEqual(told(whole, day));
	}
);

test('what the charts draw has as many independent originals as the whole record', () => {
	const originals = (record: typeof bundle) => {
		const index = indexBundle(record);
		return [...record.commitments, ...record.events, ...record.roles].map(({ id, evidence }) => [
			id,
			corroboration(index, evidence)
		]);
	};
	expect(originals(chartRecord(bundle, 'en'))).toEqual(originals(bundle));
});

test('a quotation travels with what it says in the language of the page, and in no other', () => {
	const glossed = {
		...bundle,
		events: bundle.events.map((event) => ({
			...event,
			evidence: event.evidence.map((piece) => ({
				...piece,
				gloss: { ar: 'عبارة', en: 'a phrase' }
			}))
		}))
	};
	const [event] = chartRecord(glossed, 'en').events;
	expect(event!.evidence[0]!.gloss).toEqual({ en: 'a phrase' });
});
