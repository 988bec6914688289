import type { RecordIndex } from '@mithaq/model';
import type { Assessment, Commitment, Event, RoleStatement, Strength } from '@mithaq/schema';
import {
	at,
	commitment,
	deadline,
	event,
	indexOf,
	on,
	role,
	source,
	strength,
	words
} from '../fixture.ts';

/** A head count of every qualifier and of everything that is counted, of two forces, and one elsewhere. */
const STRENGTHS: Strength[] = [
	strength('exact', '2021-02-01', { min: 5200 }),
	strength('about', '2021-06-01', { qualifier: 'about', min: 3000 }),
	strength('between', '2021-12-01', { qualifier: 'between', min: 2000, max: 3500 }),
	strength('no-fewer-than', '2022-03-01', { qualifier: 'atLeast', min: 2500 }),
	strength('authorised', '2022-05-01', { min: 3000, counts: 'authorised' }),
	strength('none', '2022-09', { qualifier: 'nonePublished' }),
	strength('last', '2023-06-01', { qualifier: 'about', min: 2500 }),
	strength(
		'fewer-than',
		'2023-12',
		{ qualifier: 'fewerThan', max: 2000, counts: 'planned' },
		{ evidence: on('2023-08-01') }
	),
	strength('coalition', '2021-06-01', { min: 1000 }, { force: 'coalition' }),
	strength('base', '2022-06-01', { min: 300 }, { force: 'coalition', place: 'ainAlAsad' })
];

/** The day that the small record is kept to. */
export const SMALL_DAY = '2023-09-15';

const SOURCES = [
	source('gazette', '2022-02-01', {
		type: 'officialStatement',
		publisher: words('Gazette', 'الجريدة الرسمية')
	}),
	source('herald', '2022-02-01', { publisher: words('Herald', 'صحيفة المنادي') })
];

const EVENTS: Event[] = [
	event('framework', '2009', {
		type: 'agreement',
		title: words('Framework agreement', 'اتفاقية الإطار'),
		evidence: on('2021-01-10')
	}),
	event('accord', '2021-04-07', {
		type: 'jointStatement',
		title: words('Accord', 'اتفاق'),
		bears: [{ commitment: 'kept-in-time', how: 'sets' }]
	}),
	event('vote', '2021-04-20', { type: 'vote', title: words('Vote', 'تصويت') }),
	event('summit', '2022-11-02', {
		type: 'agreement',
		title: words('Summit', 'قمة'),
		bears: [
			{ commitment: 'moved-later', how: 'reaffirms' },
			{ commitment: 'no-date', how: 'advances' }
		]
	}),
	event('iraqi-word', '2022-06-15', {
		title: words('A date given by Iraq', 'موعد يذكره العراق'),
		participants: [{ actor: 'iraq', role: 'speaker' }]
	}),
	event('handover', '2023-07-20', {
		title: words('Handover', 'تسليم'),
		bears: [{ commitment: 'by-event', how: 'fulfils' }]
	}),
	event('talks', '2022-03-01/..', {
		type: 'meeting',
		title: words('Technical talks', 'محادثات فنية'),
		evidence: on('2022-03-05')
	})
];

/** A word on what came of a commitment, told on its own day. */
function said(fulfilment: Assessment['fulfilment'], date: string, assessor: string): Assessment {
	return { fulfilment, date, assessor, confidence: 'high', evidence: on(date) };
}

const COMMITMENTS: Commitment[] = [
	commitment('moved-later', '2021-04-07', {
		title: words('Moved later, and no word since', 'أُجّل ولا قول فيه بعد ذلك'),
		by: ['us'],
		deadlines: [
			deadline('2021-04-07', { date: '2022-06-30' }),
			deadline('2022-05-10', { date: '2023-03', change: 'extended' })
		]
	}),
	commitment('moved-earlier', '2021-06-01', {
		title: words('Moved earlier, and met late', 'قُدّم ونُفّذ متأخراً'),
		by: ['coalition'],
		deadlines: [
			deadline('2021-06-01', { date: '2023-06-30' }),
			deadline('2022-01-15', { date: '2022-12-31', change: 'broughtForward' })
		],
		assessments: [
			{
				fulfilment: 'met',
				date: '2023-05-01',
				metOn: '2023-04-20',
				assessor: 'iraq',
				confidence: 'high',
				evidence: on('2023-05-01')
			}
		]
	}),
	commitment('kept-in-time', '2021-04-07', {
		title: words('Met on time', 'نُفّذ في موعده'),
		by: ['iraq'],
		madeAt: 'accord',
		deadlines: [deadline('2021-04-07', { date: '2022-04', event: 'accord' })],
		assessments: [
			{
				fulfilment: 'met',
				date: '2022-02-20',
				metOn: '2022-02-14',
				assessor: 'us',
				confidence: 'high',
				evidence: on('2022-02-20')
			}
		]
	}),
	commitment('two-dates', '2022-02-01', {
		title: words('Two sources, two dates', 'مصدران وموعدان'),
		by: ['iraq', 'us'],
		deadlines: [
			deadline('2022-02-01', {
				date: '2023-10-31',
				evidence: [{ source: 'gazette', stance: 'supports' }]
			}),
			deadline('2022-02-01', {
				date: '2024-01',
				evidence: [{ source: 'herald', stance: 'supports' }]
			})
		],
		readings: [
			{
				side: 'iraq',
				reading: words('All of them leave.', 'يغادر الجميع.'),
				evidence: on('2022-02-02')
			},
			{
				side: 'unitedStates',
				reading: words('Their task changes.', 'تتغير مهمتهم.'),
				evidence: on('2022-02-03')
			}
		]
	}),
	commitment('kept-until', '2022-05-10', {
		title: words('Kept until a day', 'يستمر حتى يوم'),
		by: ['us', 'coalition'],
		duty: 'maintain',
		deadlines: [deadline('2022-05-10', { kind: 'until', date: '2024-03-31' })]
	}),
	commitment('conditional', '2022-05-10', {
		title: words('On a condition', 'مشروط'),
		by: ['iraq'],
		deadlines: [
			deadline('2022-05-10', {
				kind: 'conditional',
				condition: words('calm holds', 'استمرار الهدوء')
			})
		]
	}),
	commitment('after-talks', '2022-05-10', {
		title: words('After talks', 'بعد المحادثات'),
		by: ['commission'],
		madeAt: 'talks',
		deadlines: [deadline('2022-05-10', { kind: 'relative', relativeTo: 'talks' })]
	}),
	commitment('no-date', '2009', {
		title: words('From an old agreement', 'من اتفاق قديم'),
		by: ['iraq', 'us'],
		madeAt: 'framework',
		duty: 'maintain',
		evidence: on('2021-01-10')
	}),
	commitment('in-a-month', '2022-08', {
		title: words('Made in a month, lifted later', 'صدر في شهر ثم رُفع موعده'),
		by: ['us'],
		deadlines: [
			deadline('2022-09-05', { date: '2023-12', event: at('2022-08') }),
			deadline('2023-02-01', { date: '2023-12', change: 'lifted' })
		]
	}),
	commitment('two-speakers', '2022-02-01', {
		title: words('Two speakers, two dates, one moved', 'قائلان وموعدان تغيّر أحدهما'),
		by: ['us'],
		deadlines: [
			deadline('2022-02-01', { date: '2023-01-31' }),
			deadline('2022-06-15', { date: '2023-05-31', event: 'iraqi-word' }),
			deadline('2022-10-01', { date: '2023-12-15' })
		]
	}),
	commitment('disputed', '2022-02-01', {
		title: words('Met as one says, not yet as another', 'نُفّذ بقول طرف، ولم يُنفّذ بقول آخر'),
		by: ['us'],
		deadlines: [deadline('2022-02-01', { date: '2022-12-31' })],
		assessments: [said('met', '2023-03-01', 'us'), said('inProgress', '2023-04-01', 'iraq')]
	}),
	commitment('between', '2022-02-01', {
		title: words('Not yet, and then met', 'لم يُنفّذ ثم نُفّذ'),
		by: ['coalition'],
		deadlines: [deadline('2022-02-01', { date: '2022-12' })],
		assessments: [said('inProgress', '2023-02-01', 'iraq'), said('met', '2023-06-01', 'iraq')]
	}),
	commitment('by-event', '2022-02-01', {
		title: words('Done, by an event', 'نُفّذ بحدث'),
		by: ['iraq'],
		deadlines: [deadline('2022-02-01', { date: '2023-06-30' })]
	}),
	commitment('withdrawn', '2022-02-01', {
		title: words('Withdrawn', 'سُحب'),
		by: ['iraq'],
		lifecycle: [{ state: 'inForce' }, { state: 'withdrawn', event: 'summit' }],
		deadlines: [deadline('2022-02-01', { date: '2022-12-31' })]
	})
];

const ROLES: RoleStatement[] = [
	role('demand', '2021-01-10', {
		title: words('A demand to leave', 'مطالبة بالرحيل'),
		speakers: ['iraq'],
		basis: 'demanded',
		activities: [{ activity: 'noPresence', change: 'willBegin' }]
	}),
	role('joint', '2021-04-07', {
		title: words('A joint statement', 'بيان مشترك'),
		speakers: ['iraq', 'us'],
		activities: [
			{ activity: 'combat', change: 'willEnd' },
			{ activity: 'train', change: 'conducts' },
			{ activity: 'advise', change: 'begins' }
		]
	}),
	role('same-week', '2021-04-10?', {
		title: words('Another in the same week', 'قول آخر في الأسبوع نفسه'),
		activities: [{ activity: 'advise', change: 'conducts' }]
	}),
	role('over', '2021-12-09', {
		title: words('Combat declared over', 'إعلان انتهاء القتال'),
		speakers: ['coalition'],
		activities: [
			{ activity: 'combat', change: 'hasEnded' },
			{ activity: 'enable', change: 'conducts' },
			{ activity: 'enable', change: 'willEnd' }
		]
	}),
	role('official', '2022-02-01', {
		title: words('An official statement', 'بيان رسمي'),
		speakers: ['us'],
		activities: [{ activity: 'train', change: 'conducts' }],
		evidence: [{ source: 'gazette', stance: 'supports' }]
	}),
	role('in-a-month', '2022-08', {
		title: words('Said in a month', 'قيل في شهر'),
		speakers: ['commission'],
		basis: 'observed',
		activities: [{ activity: 'fireSupport', change: 'conducts' }]
	}),
	role('denial', '2023-02-01', {
		title: words('A plan and a denial', 'خطة ونفي'),
		speakers: ['us'],
		activities: [
			{ activity: 'partnership', change: 'willBegin' },
			{ activity: 'noPresence', change: 'isDenied' }
		]
	})
];

/** A small record that needs every kind of mark that the charts draw. */
export function smallRecord(): RecordIndex {
	return indexOf(
		{
			sources: SOURCES,
			events: EVENTS,
			commitments: COMMITMENTS,
			roles: ROLES,
			strengths: STRENGTHS
		},
		SMALL_DAY
	);
}
