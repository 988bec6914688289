import { dayOf, indexBundle } from '@mithaq/model';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendar } from './calendar.ts';
import { bundle, HOSTILE, publication, smallIndex } from './fixture.ts';

function read(text: string) {
	const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return root.getAllSubcomponents('vevent').map((component) => ({
		...new ICAL.Event(component),
		uid: String(component.getFirstPropertyValue('uid')),
		summary: String(component.getFirstPropertyValue('summary')),
		description: String(component.getFirstPropertyValue('description')),
		status: component.getFirstPropertyValue('status'),
		sequence: component.getFirstPropertyValue('sequence'),
		url: String(component.getFirstPropertyValue('url')),
		start: String(component.getFirstPropertyValue('dtstart')),
		end: String(component.getFirstPropertyValue('dtend'))
	}));
}

const pageOf = (language: 'ar' | 'en') => (folder: 'commitments', id: string) =>
	publication.page(language, folder, id);
const events = (asOf?: string) => read(calendar(smallIndex(asOf), 'en', pageOf('en')));
/** The UID of the deadline of a commitment, and of a second one that stands beside it. */
const uidOf = (id: string) =>
	`https://w3id.org/mithaq/record/commitments/${id.replace('-2', '')}#deadline${id.endsWith('-2') ? '-2' : ''}`;
const find = (uid: string, asOf?: string) => events(asOf).find((item) => item.uid === uidOf(uid))!;

describe('calendar(index, language, pageOf), read by ical.js', () => {
	test('a firm deadline is an all-day event on its day', () => {
		expect(find('firm')).toMatchObject({
			summary: 'Promise firm (by 31 December 2021)',
			status: 'CONFIRMED',
			sequence: 0,
			start: '2021-12-31',
			end: '2022-01-01',
			url: 'https://example.org/en/commitments/firm/'
		});
	});

	test('a moved deadline keeps its UID and raises SEQUENCE', () => {
		expect(find('moved', '2020-12-31')).toMatchObject({ sequence: 0, start: '2021-12-31' });
		expect(find('moved', '2021-12-31')).toMatchObject({ sequence: 1, start: '2022-09-30' });
	});

	test('two deadlines that contradict each other both stand, tentatively, over their month', () => {
		expect(find('contested')).toMatchObject({
			status: 'TENTATIVE',
			start: '2026-09-01',
			end: '2026-10-01'
		});
		expect(find('contested-2')).toMatchObject({
			status: 'TENTATIVE',
			start: '2026-12-01',
			end: '2027-01-01'
		});
		expect(find('contested').summary).toContain('in September 2026');
	});

	test('a deadline that was lifted is cancelled and not silently gone', () => {
		expect(find('lifted')).toMatchObject({ status: 'CANCELLED', sequence: 1, start: '2021-12-31' });
	});

	test('an approximate end is tentative and said in words', () => {
		expect(find('around')).toMatchObject({ status: 'TENTATIVE' });
		expect(find('around').summary).toContain('about September 2026');
	});

	test('a deadline without a date is in no calendar', () => {
		expect(find('open')).toBeUndefined();
		expect(events()).toHaveLength(6);
	});

	test('is named by the title of the record, and its ids are under the space of the record', () => {
		const { bundle: small } = smallIndex();
		const uriSpace = 'https://example.org/a;b,c/';
		const title = { ar: HOSTILE, en: HOSTILE };
		const dataset = { ...small.dataset, title, uriSpace };
		const text = calendar(indexBundle({ ...small, dataset }), 'en', pageOf('en'));
		const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
		expect(root.getFirstPropertyValue('name')).toContain('Deadlines · =HYPERLINK');
		expect(root.getFirstPropertyValue('uid')).toBe(`${uriSpace}calendar/en`);
		expect(read(text).map(({ uid }) => uid)).toContain(
			`${uriSpace}record/commitments/firm#deadline`
		);
	});

	test('a hostile text is read back as text; control characters are gone', () => {
		const text = HOSTILE.replace('\r\n', '\n').replace('\u0007', '');
		expect(find('moved').summary).toContain(text);
	});
});

describe.each(['ar', 'en'] as const)('the calendar of the record in %s', (language) => {
	const index = indexBundle(bundle);
	const text = calendar(index, language, pageOf(language));

	test('has lines of at most 75 octets that end in CRLF', () => {
		for (const line of text.split('\r\n'))
			expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	test('has events with unique ids, whole words and days within which they fall', () => {
		const items = read(text);
		expect(items.length).toBeGreaterThan(2);
		expect(new Set(items.map(({ uid }) => uid)).size).toBe(items.length);
		for (const { start, end, summary, description } of items) {
			expect(dayOf(end)).toBeGreaterThan(dayOf(start));
			expect(summary).toMatch(language === 'ar' ? /[\u0600-\u06FF]/ : /[a-z]/);
			expect(description).not.toContain('undefined');
			expect(summary + description).not.toContain('\uFFFD');
		}
	});
});
