import { activity, eventType } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { codeWords, declaredTerms } from './codes.ts';
import { indexOf, words } from './fixture.ts';

const term = (code: string, label: string) => ({
	code,
	label: words(label),
	definition: words(`${label}.`)
});
const index = indexOf({});
index.bundle.dataset.eventTypes = [term('launch', 'Launch'), term('vote', 'Ballot')];

test('a code is labelled as the dataset declares it, also where the package has one of that name', () => {
	expect(codeWords(index, eventType, 'launch', 'en')).toBe('Launch');
	expect(codeWords(index, eventType, 'launch', 'ar')).toBe('نص Launch');
	expect(codeWords(index, eventType, 'vote', 'en')).toBe('Ballot');
});

test('one that it does not declare is labelled by the list, and one of neither is its own label', () => {
	expect(codeWords(index, eventType, 'meeting', 'en')).toBe('meeting');
	expect(codeWords(index, eventType, 'constructor', 'en')).toBe('constructor');
	expect(codeWords(index, activity, 'launch', 'en')).toBe('launch');
});

test('a list in which nothing can be declared has no terms', () => {
	expect(declaredTerms(index.bundle.dataset, { name: 'constructor' })).toEqual([]);
	expect(declaredTerms(index.bundle.dataset, activity)).toEqual([]);
});
