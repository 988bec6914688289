import { describe, expect, test } from 'vitest';
import { asksSomething, pieces, search, type SearchEntry } from './match.ts';

function entry(id: string, title: string, rest: Partial<SearchEntry> = {}): SearchEntry {
	return { kind: 'events', id, title, context: '', other: '', rest: '', ...rest };
}

const ids = (entries: readonly SearchEntry[], query: string) =>
	search(entries, query).map(({ id }) => id);

const kadhimi = entry('kadhimi', 'مصطفى الكاظمي', {
	kind: 'actors',
	other: 'mustafa al kadhimi',
	aliases: 'رييس الوزراء'
});

describe('a name', () => {
	test.each(['الكاظمي', 'كاظمي', 'والكاظمي', 'الكاظمى', 'للكاظمي', 'Kadhimi', 'KADH', 'مصطفي كاظ'])(
		'is found by %s',
		(query) => {
			expect(ids([kadhimi], query)).toEqual(['kadhimi']);
		}
	);

	test.each(['واشنطن', 'وواشنطن', 'واشن'])('that begins with «و» is found by %s', (query) => {
		expect(ids([entry('w', 'في واشنطن')], query)).toEqual(['w']);
	});

	test('is found without the «و» that is joined to it', () => {
		expect(ids([entry('w', 'أربيل وبغداد')], 'بغداد')).toEqual(['w']);
	});
});

test('every typed word must stand somewhere', () => {
	expect(ids([kadhimi], 'الكاظمي 2021')).toEqual([]);
	expect(ids([kadhimi], 'الوزراء kadhimi')).toEqual(['kadhimi']);
});

test('the beginning of a title word comes before another name, that before other places, the inside of a word last', () => {
	const entries = [
		entry('inside', 'recoalition'),
		entry('rest', 'x', { rest: 'coalition' }),
		entry('alias', 'x', { aliases: 'coalition' }),
		entry('title', 'The Coalition'),
		entry('other', 'التحالف', { other: 'the coalition' })
	];
	expect(ids(entries, 'coali')).toEqual(['title', 'other', 'alias', 'rest', 'inside']);
});

test('ties are by kind, then by date', () => {
	const entries = [
		entry('source', 'a', { kind: 'sources', day: 1 }),
		entry('late', 'a', { day: 3 }),
		entry('early', 'a', { day: 2 }),
		entry('actor', 'a', { kind: 'actors' })
	];
	expect(ids(entries, 'a')).toEqual(['actor', 'early', 'late', 'source']);
});

test.each(['', '  ', '«»', '<>', '.*', '\\'])('%j asks nothing and finds nothing', (query) => {
	expect(asksSomething(query)).toBe(false);
	expect(ids([kadhimi], query)).toEqual([]);
});

test('the words of a title that answer are apart, and the pieces make up the title', () => {
	const title = 'Talks with al-Kadhimi, again';
	const found = pieces(title, 'kadh talks');
	expect(found.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Talks', 'Kadhimi']);
	expect(found.map(({ text }) => text).join('')).toBe(title);
});
