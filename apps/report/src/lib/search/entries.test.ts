import { expect, test } from 'vitest';
import { event, indexOf, source } from '../record/fixture.ts';
import { entriesOf } from './entries.ts';
import { search } from './match.ts';

const index = indexOf({
	actors: [
		{
			id: 'kadhimi',
			name: { ar: 'مصطفى الكاظمي', en: 'Mustafa al-Kadhimi' },
			aliases: ['Premier'],
			kind: 'person',
			side: 'north',
			evidence: []
		},
		{
			id: 'coalition',
			name: { ar: 'التحالف', en: 'The Coalition' },
			kind: 'force',
			side: 'coalition',
			evidence: []
		}
	],
	events: [
		event('talks', '2021-07-26', {
			participants: [{ actor: 'kadhimi', role: 'speaker' }]
		})
	],
	sources: [source('s', '2020-01-02', { publisher: { ar: 'الصباح', en: 'Al-Sabah' } })]
});

const found = (language: 'ar' | 'en', query: string) =>
	search(entriesOf(index, language, [index]), query).map(({ id }) => id);

test.each(['ar', 'en'] as const)('on the page in %s both languages find a record', (language) => {
	expect(found(language, 'الكاظمي')).toEqual(['kadhimi', 'talks']);
	expect(found(language, 'Kadhimi')).toEqual(['kadhimi', 'talks']);
	expect(found(language, 'premier')).toEqual(['kadhimi']);
	expect(found(language, 'تموز ٢٠٢١')).toEqual(['talks']);
	expect(found(language, 'July 2021')).toEqual(['talks']);
	expect(found(language, 'صباح')).toEqual(['s']);
	expect(found(language, 'عبارة')).toEqual(['talks']);
});

test('names are in order of the alphabet, whatever their article', () => {
	const actors = entriesOf(index, 'ar', [index]).filter(({ kind }) => kind === 'actors');
	expect(actors.map(({ id }) => id)).toEqual(['coalition', 'kadhimi']);
});
