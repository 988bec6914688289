import { dayOf, indexBundle, type RecordIndex } from '@mithaq/model';
import { at, commitment, deadline, indexOf, on } from '@mithaq/model/fixture';
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
		modified: String(component.getFirstPropertyValue('last-modified')),
		start: String(component.getFirstPropertyValue('dtstart')),
		end: String(component.getFirstPropertyValue('dtend'))
	}));
}

const pageOf = (language: 'ar' | 'en') => (folder: 'commitments', id: string) =>
	publication.page(language, folder, id);
const events = (asOf?: string) => read(calendar(smallIndex(asOf), 'en', pageOf('en')));
/** The UID of the deadline of a commitment, or of one of several that stand beside each other. */
const uidOf = (id: string) => {
	const [commitment, key] = id.split(' ');
	return `https://w3id.org/mithaq/record/commitments/${commitment}#deadline${key ? `-${key}` : ''}`;
};
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
		expect(find('contested at-2020-01-01-fixed')).toMatchObject({
			status: 'TENTATIVE',
			start: '2026-09-01',
			end: '2026-10-01'
		});
		expect(find('contested at-2020-01-01-fixed-2')).toMatchObject({
			status: 'TENTATIVE',
			start: '2026-12-01',
			end: '2027-01-01'
		});
		expect(find('contested at-2020-01-01-fixed').summary).toContain('in September 2026');
	});

	test('a deadline that was lifted is cancelled and not silently gone', () => {
		expect(find('lifted')).toMatchObject({ status: 'CANCELLED', sequence: 1, start: '2021-12-31' });
	});

	test.each(['withdrawn', 'superseded', 'expired'] as const)(
		'the deadline of a commitment that is %s is cancelled, once that is known',
		(state) => {
			const ended = (asOf: string) => {
				const commitments = [
					commitment('ended', '2020-01-01', {
						deadlines: [deadline('2020-01-01', { date: '2022-12-31' })],
						lifecycle: [
							{ state: 'inForce', event: at('2020-01-01') },
							{ state, event: at('2021-05-01') }
						]
					})
				];
				const [event] = read(calendar(indexOf({ commitments }, asOf), 'en', pageOf('en')));
				return event;
			};
			expect(ended('2021-04-30')).toMatchObject({ status: 'CONFIRMED', sequence: 0 });
			expect(ended('2021-05-01')).toMatchObject({
				status: 'CANCELLED',
				sequence: 1,
				uid: uidOf('ended'),
				modified: '2021-05-01T00:00:00Z',
				start: '2022-12-31'
			});
		}
	);

	test('one that contradicts others keeps its UID when an earlier one is found', () => {
		const told = (...dates: [announced: string, date: string][]) =>
			indexOf({
				commitments: [
					commitment('told', '2020-01-01', {
						deadlines: dates.map(([announced, date]) =>
							deadline('2020-01-01', {
								date,
								event: at('2020-01-01'),
								kind: announced === '2020-01-01' ? 'fixed' : 'window',
								evidence: on(announced)
							})
						)
					})
				]
			});
		const uids = (index: RecordIndex) =>
			new Map(
				read(calendar(index, 'en', pageOf('en'))).map(({ uid, start }) => [start, uid] as const)
			);
		const later = uids(told(['2020-01-01', '2022-01-01'], ['2020-03-01', '2023-01-01']));
		const found = uids(
			told(['2019-12-01', '2021-01-01'], ['2020-01-01', '2022-01-01'], ['2020-03-01', '2023-01-01'])
		);
		expect(later.size).toBe(2);
		expect(found.size).toBe(3);
		expect(found.get('2022-01-01')).toBe(later.get('2022-01-01'));
		expect(found.get('2021-01-01')).not.toBe(later.get('2022-01-01'));
	});

	test.each([
		['9999-12-31', 'P1D'],
		['9999-12', 'P31D'],
		['9999', 'P365D']
	])('days up to the last that a date can name, %s, are counted', (date, duration) => {
		const commitments = [
			commitment('last', '2020-01-01', { deadlines: [deadline('2020-01-01', { date })] })
		];
		const text = calendar(indexOf({ commitments }), 'en', pageOf('en'));
		expect(text).toContain(`DURATION:${duration}`);
		expect(read(text)).toHaveLength(1);
		expect(text).not.toContain('DTEND');
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
			const prose = (summary + description).replace(/https?:\S+/g, '');
			expect(prose).not.toMatch(/\d{4}-\d\d|\d\/\d|[\u0660-\u0669]/);
		}
	});
});
