import type { View } from '@mithaq/charts';
import { expect, test } from 'vitest';
import { indexOf } from '../record/fixture.ts';
import { citationOf, citationOfPart } from './citation.ts';

const { creator: _, ...unsigned } = indexOf({}).bundle.dataset;
const creator = { ar: 'مجلس البلدة', en: 'The town council' };
const address = 'https://example.org/';
const view = (language: 'ar' | 'en'): View => ({
	language,
	asOf: 0,
	time: 'ltr',
	digits: 'latn',
	href: () => ''
});

test('a citation begins with who keeps the record, where the record says so', () => {
	const signed = { ...unsigned, creator };
	const { title } = unsigned;
	expect(citationOf(signed, view('en'), address)).toContain(
		`The town council, “${title.en}”, version`
	);
	expect(citationOf(signed, view('ar'), address)).toContain(`مجلس البلدة، «${title.ar}»، الإصدار`);
	expect(citationOf(unsigned, view('en'), address).startsWith(`“${title.en}”`)).toBe(true);
	expect(citationOf(unsigned, view('ar'), address).startsWith(`«${title.ar}»`)).toBe(true);
});

test('a part is cited by its own title first', () => {
	const signed = { ...unsigned, creator };
	expect(citationOfPart('A chart', signed, view('en'), address)).toMatch(
		/^“A chart”, in The town council, “/
	);
	expect(citationOfPart('رسم', signed, view('ar'), address)).toMatch(/^«رسم»، في: مجلس البلدة، «/);
});
