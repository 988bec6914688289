import { interfaceOf } from '@mithaq/model';
import { describe, expect, test } from 'vitest';
import { records } from './records.ts';
import { tablesOf } from './tables/index.ts';
import { tablesReadme } from './tablesReadme.ts';

const MONTHS = {
	ar: /تجعل برامج الجداول الشهر يوماً.*workbook\.[a-z-]+\.xlsx/,
	en: /Spreadsheets turn months into days.*workbook\.[a-z-]+\.xlsx/
};

describe.each(records)('the explanation of the tables of %s', (_, index) => {
	const { dataset } = index.bundle;
	const tables = tablesOf(index);
	const text = tablesReadme(dataset, tables);
	const languages = new Set(dataset.languages.map(interfaceOf));

	test('says first, in its languages, what spreadsheets do to months, and names the workbook', () => {
		const [first = ''] = text.split('\n');
		for (const language of ['ar', 'en'] as const)
			expect(MONTHS[language].test(first), language).toBe(languages.has(language));
		const [, named] = /workbook\.([a-z-]+)\.xlsx/.exec(first)!;
		expect(dataset.languages).toContain(named);
	});

	test('explains every column of every table in each of our languages that it has', () => {
		for (const language of languages)
			for (const { columns } of tables)
				for (const { words } of columns)
					expect(text).toContain(words.description[language].replaceAll('|', '\\|'));
		expect(text).not.toMatch(/undefined|\[object/);
	});

	test('has tables whose rows have as many cells as their headers', () => {
		const cells = text
			.split('\n')
			.filter((line) => line.startsWith('|'))
			.map((line) => line.split(/(?<!\\)\|/).length);
		expect(new Set(cells)).toEqual(new Set([6]));
	});
});

test('in Arabic there is no word of English but names of files, columns and standards', () => {
	const [, index] = records[0]!;
	const text = tablesReadme(index.bundle.dataset, tablesOf(index));
	const arabic = text.slice(text.indexOf('\n## كيف كُتبت الملفات'));
	expect(arabic.length).toBeGreaterThan(5000);
	const plain = arabic
		.replace(/\u2066[^\u2069]*\u2069/g, '')
		.replace(/^\| [a-z_]+ \|/gm, '')
		.replace(/\b(CSV|EDTF|BCP 47|SHA-256)\b/g, '');
	expect(plain.match(/[a-z]+/gi)).toBeNull();
	expect(plain).not.toMatch(/\d{4}-\d\d/);
});
