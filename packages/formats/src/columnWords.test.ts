import { indexBundle } from '@mithaq/model';
import { describe, expect, test } from 'vitest';
import { columnWords } from './columnWords.ts';
import { bundle, smallIndex } from './fixture.ts';
import { tablesOf } from './tables/index.ts';

const tables = [...tablesOf(indexBundle(bundle)), ...tablesOf(smallIndex())];
/** What is written so in every language. */
const NAMES = /\b(EDTF|BCP 47|SHA-256)\b/g;

describe.each(tables.map((table) => [table.name, table] as const))('in %s', (_, table) => {
	test('every column is called and explained in Arabic, in no other script', () => {
		for (const { name, words } of table.columns) {
			for (const text of [words.head.ar, words.title.ar, words.description.ar]) {
				expect(text, name).toMatch(/[\u0600-\u06FF]/);
				expect(text.replace(NAMES, ''), name).not.toMatch(/[a-z]/i);
			}
		}
	});

	test.each(['ar', 'en'] as const)('no two columns have one name in %s', (language) => {
		const titles = table.columns.map(({ words }) => words.title[language]);
		expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
	});
});

const column = (name: string, rest = {}) =>
	({ name, type: 'string', description: 'Meaning.', ...rest }) as const;

test.each([
	[column('published_first'), 'تاريخ النشر (أول يوم)', 'Published first'],
	[column('title_ar', { language: 'ar' }), 'العنوان (العربية)', 'Title (Arabic)'],
	[column('title_fr', { language: 'fr' }), 'العنوان (الفرنسية)', 'Title (French)'],
	[column('constructor'), 'constructor', 'Constructor'],
	[column('x_constructor'), 'x_constructor', 'X constructor'],
	[column('__proto__'), '__proto__', '  proto  ']
])('%j is called %s and %s', (told, ar, en) => {
	expect(columnWords('sources', told).title).toEqual({ ar, en });
});
