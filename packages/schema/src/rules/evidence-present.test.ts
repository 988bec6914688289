import { expect, test } from 'vitest';
import { checkBy, checkWith, county, evidence, placesOf, type Files } from '../fixture.ts';

const { quote, paragraph, note, ...bare } = evidence;
const withEvidence = (...list: object[]): Files => ({
	'actors/county.json': { ...county, evidence: list }
});

test.each([
	['a held phrase', { ...bare, quote, paragraph }],
	['a phrase of a source that is not held', { ...bare, source: 'bridge-original', quote }],
	['a note on a source that is not held', { ...bare, source: 'bridge-original', note }]
])('evidence-present accepts %s', (_, item) => {
	expect(checkBy('evidence-present', withEvidence(item)).problems).toEqual([]);
});

test.each([
	['a held text without a phrase', { ...bare, paragraph }, '10:3 /evidence/0/quote'],
	['a held text without a paragraph', { ...bare, quote }, '10:3 /evidence/0/paragraph'],
	['a paragraph past the last', { ...bare, quote, paragraph: 5 }, '14:17 /evidence/0/paragraph'],
	['a phrase of nothing', { ...bare, source: 'bridge-original', quote: ' \t' }, '10:3 /evidence/0'],
	['neither phrase nor note', { ...bare, source: 'bridge-original' }, '10:3 /evidence/0']
])('evidence-present refuses %s', (_, item, place) => {
	const places = placesOf(checkBy('evidence-present', withEvidence(item)));
	expect(places).toEqual([`actors/county.json:${place} evidence-present`]);
});

test('evidence-present refuses a claim without evidence', () => {
	const none = placesOf(checkBy('evidence-present', withEvidence()));
	expect(none).toEqual(['actors/county.json:9:14 /evidence evidence-present']);
	const missing = placesOf(
		checkBy('evidence-present', { 'actors/county.json': { ...county, evidence: undefined } })
	);
	expect(missing).toEqual(['actors/county.json:1:1 /evidence evidence-present']);
});

test('evidence-present says nothing of a source that is not there', () => {
	const places = placesOf(checkWith(withEvidence({ ...bare, source: 'nowhere' })));
	expect(places).toEqual(['actors/county.json:11:14 /evidence/0/source references-resolve']);
});
