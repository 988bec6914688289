import data from '@mithaq/data' with { type: 'json' };
import { commitment, deadline, event, indexOf, on, role, words } from '@mithaq/model/fixture';
import type { RecordIndex } from '@mithaq/model';
import type { Bundle, Strength } from '@mithaq/schema';
import type { Publication } from './files.ts';

/** The record itself. */
export const bundle = data as unknown as Bundle;

export const publication: Publication = {
	site: 'https://example.org/',
	data: 'https://example.org/data/',
	home: (language) => `https://example.org/${language}/`,
	page: (language, folder, id) => `https://example.org/${language}/${folder}/${id}/`
};

/** What a hostile contributor might put into a text. */
export const HOSTILE = '=HYPERLINK("x"),<b>&amp;]]>"\r\n;\\ \u202Eend\u0007';

const strength: Strength = {
	id: 'some-troops',
	date: '2021-01-15',
	dateBasis: 'printed',
	force: 'us-forces',
	place: 'iraq',
	count: { min: 2500, qualifier: 'about', counts: 'present' },
	speaker: 'us',
	evidence: on('2021-01-15')
};

/** A record with everything in it: deadlines that moved, contradict each other and were lifted. */
export function smallIndex(asOf = '2024-12-31'): RecordIndex {
	return indexOf(
		{
			events: [event('strike', '2021-02-01', { title: words(HOSTILE, HOSTILE) })],
			commitments: [
				commitment('firm', '2020-01-01', {
					deadlines: [deadline('2020-01-01', { date: '2021-12-31' })]
				}),
				commitment('moved', '2020-01-01', {
					title: words(HOSTILE, HOSTILE),
					deadlines: [
						deadline('2020-01-01', { date: '2021-12-31' }),
						deadline('2021-06-01', { date: '2022-09-30', change: 'extended' })
					],
					assessments: [
						{
							fulfilment: 'met',
							date: '2022-10-01',
							metOn: '2022-09-30',
							assessor: 'us',
							confidence: 'high',
							evidence: on('2022-10-01')
						}
					],
					conditions: [{ text: words('If calm.', 'إن ساد الهدوء.'), evidence: on('2020-01-01') }]
				}),
				commitment('contested', '2020-01-01', {
					deadlines: [
						deadline('2020-01-01', { date: '2026-09', evidence: on('2020-01-01') }),
						deadline('2020-01-01', { date: '2026-12', evidence: on('2020-01-02') })
					],
					readings: [
						{ side: 'iraq', reading: words('All of it.', 'كله.'), evidence: on('2020-01-02') },
						{ actor: 'us', reading: words('Some of it.', 'بعضه.'), evidence: on('2020-01-02') }
					]
				}),
				commitment('lifted', '2020-01-01', {
					deadlines: [
						deadline('2020-01-01', { date: '2021-12-31' }),
						deadline('2021-01-01', { kind: 'open', change: 'lifted' })
					]
				}),
				commitment('around', '2020-01-01', {
					deadlines: [deadline('2020-01-01', { kind: 'until', date: '2026-09~/..' })]
				}),
				commitment('open', '2020-01-01', { deadlines: [deadline('2020-01-01', { kind: 'open' })] })
			],
			roles: [role('said', '2021-04-07')],
			strengths: [strength]
		},
		asOf
	);
}
