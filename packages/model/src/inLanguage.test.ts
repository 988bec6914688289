import type { Bundle } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { indexInLanguage, inLanguage, languageFor } from './inLanguage.ts';
import { indexBundle } from './record.ts';
import { event, indexOf } from './words/fixture.ts';

const { bundle } = indexOf({ events: [event('one', '2021-04-07')] });

/** A bundle whose texts are in other languages than our own. */
function inOthers(languages: string[]): Bundle {
	const text = (word: string) =>
		Object.fromEntries(languages.map((language) => [language, `${word} ${language}`]));
	return {
		...bundle,
		dataset: {
			...bundle.dataset,
			languages,
			title: text('title'),
			description: text('description'),
			locales: Object.fromEntries(languages.map((language) => [language, `${language}-XX`])),
			extensions: { label: text('extension') }
		},
		events: bundle.events.map((event) => ({
			...event,
			title: text('event'),
			evidence: [{ source: 'a', stance: 'supports', gloss: { [languages[0]!]: 'gloss' } }]
		}))
	} as unknown as Bundle;
}

test('a record in Arabic and English is itself', () => {
	expect(inLanguage(bundle, 'ar')).toBe(bundle);
	expect(inLanguage(bundle, 'en')).toBe(bundle);
});

test('of another record each text is what it is in the language of the page, under both of our own', () => {
	const { dataset, events } = inLanguage(inOthers(['fr', 'ckb']), 'ckb');
	expect(dataset.title).toEqual({ ar: 'title ckb', en: 'title ckb' });
	expect(events[0]!.title).toEqual({ ar: 'event ckb', en: 'event ckb' });
	expect(dataset.languages).toEqual(['fr', 'ckb']);
});

test('a text that is not given in that language is none', () => {
	const { events } = inLanguage(inOthers(['fr', 'ckb']), 'ckb');
	expect(events[0]!.evidence[0]!.gloss).toEqual({});
});

test('what only looks like a text stays', () => {
	const { dataset } = inLanguage(inOthers(['fr', 'ckb']), 'fr');
	expect(dataset.locales).toEqual({ fr: 'fr-XX', ckb: 'ckb-XX' });
	expect(dataset.extensions).toEqual({ label: { fr: 'extension fr', ckb: 'extension ckb' } });
});

test('what was read stays as it is, also where the record is in our languages and others', () => {
	const once = inLanguage(inOthers(['ar', 'en', 'fr']), 'fr');
	expect(once.dataset.title).toEqual({ ar: 'title fr', en: 'title fr' });
	expect(inLanguage({ ...once }, 'fr').dataset.title).toEqual(once.dataset.title);
});

test('it is read once', () => {
	const record = inOthers(['es']);
	expect(inLanguage(record, 'es')).toBe(inLanguage(record, 'es'));
	const index = indexBundle(record);
	expect(indexInLanguage(index, 'es')).toBe(indexInLanguage(index, 'es'));
	expect(indexInLanguage(index, 'es').bundle).toBe(inLanguage(record, 'es'));
});

test.each([
	[['ar', 'en'], 'en', 'en'],
	[['fr', 'ckb'], 'ckb', 'ckb'],
	[['fr-CA', 'ckb'], 'fr', 'fr-CA'],
	[['fr', 'en'], 'es', 'en'],
	[['fr', 'ckb'], 'ar', 'fr']
])('of a record in %s whoever asks for %s is shown %s', (languages, wanted, shown) => {
	expect(languageFor({ languages }, wanted)).toBe(shown);
});
