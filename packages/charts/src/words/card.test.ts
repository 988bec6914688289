import { describe, expect, test } from 'vitest';
import {
	commitment,
	deadline,
	indexOf,
	on,
	role,
	source,
	strength,
	viewOf,
	words
} from '../fixture.ts';
import { cardOf } from './card.ts';

const view = viewOf('en', '2024-12-31');
const held = { digest: 'sha256-x', paragraphs: 3 };
const index = indexOf({
	sources: [
		source('paper', '2021-04-07', {
			language: 'ar',
			text: held,
			publisher: words('Paper', 'صحيفة')
		}),
		source('site', '2021-04-07', { language: 'en', publisher: words('Site', 'موقع') })
	],
	commitments: [
		commitment('leave', '2021-04-07', {
			evidence: [
				{ source: 'site', stance: 'supports', quote: 'will leave' },
				{ source: 'paper', stance: 'supports', quote: 'ستغادر', paragraph: 2 }
			],
			deadlines: [
				deadline('2021-04-07', {
					date: '2021-12-31',
					evidence: [{ source: 'site', stance: 'supports', quote: 'by the end of the year' }]
				})
			]
		})
	],
	roles: [role('said', '2021-04-07', { evidence: on('2025-06-01', { quote: 'later' }) })],
	strengths: [strength('count', '2021-01-15', { min: 2500 })]
});

describe('cardOf(record, revision, index, view)', () => {
	test('of a commitment says who, when, until when, what came of it, and shows a proven phrase before a cited one', () => {
		expect(cardOf('commitments/leave', undefined, index, view)).toEqual({
			title: 'Promise leave',
			lines: [
				'the United States',
				'Made on 7 April 2021',
				'by 31 December 2021',
				'no word since it was due',
				'due, and no word of it in the record since 31 December 2021',
				'2 sources'
			],
			phrase: {
				quote: 'ستغادر',
				language: 'ar',
				direction: 'rtl',
				publisher: 'Paper',
				proven: true
			}
		});
	});

	test('of a deadline shows the phrase that this deadline rests on', () => {
		expect(cardOf('commitments/leave', 0, index, view)).toMatchObject({
			lines: ['Deadline announced on 7 April 2021: by 31 December 2021'],
			phrase: { quote: 'by the end of the year', language: 'en', direction: 'ltr', proven: false }
		});
	});

	test('of a statement shows no phrase that no source had said by the day', () => {
		const card = cardOf('roles/said', undefined, index, view)!;
		expect(card.title).toBe('Statement said');
		expect(card).not.toHaveProperty('phrase');
	});

	test('of a head count says the figure, and in the other language too', () => {
		expect(cardOf('strengths/count', undefined, index, viewOf('ar', '2024-12-31'))).toMatchObject({
			title: 'القوات الأميركية، العراق: 2,500 (موجودون)'
		});
	});

	test.each(['commitments/none', 'roles/none', 'strengths/none', 'events/at-2021-04-07', ''])(
		'of "%s" is none',
		(record) => {
			expect(cardOf(record, undefined, index, view)).toBeUndefined();
		}
	);
});
