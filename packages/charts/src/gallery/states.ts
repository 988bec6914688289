import type { Bundle } from '@mithaq/schema';
import { commitment, deadline, event, indexOf, on, role, words } from '../fixture.ts';
import { SMALL_DAY, smallRecord } from '../charts/smallRecord.ts';
import type { ChartName, SVGOptions } from '../svg/index.ts';

/** A chart in one state, as the gallery shows it and as it is on file. */
export interface GalleryState {
	/** The name of its file, without its ending. */
	name: string;
	chart: ChartName;
	bundle: Bundle;
	options: SVGOptions;
}

const small = smallRecord().bundle;

/** The small record with only some of its commitments and statements. */
function only(...ids: string[]): Bundle {
	const chosen = <T extends { id: string }>(records: T[]) =>
		records.filter(({ id }) => ids.includes(id));
	return { ...small, commitments: chosen(small.commitments), roles: chosen(small.roles) };
}

/** Many marks on a few days. */
function crowded(): Bundle {
	const days = Array.from({ length: 24 }, (_, place) => `2022-0${1 + (place % 3)}-1${place % 9}`);
	return indexOf(
		{
			events: [
				event('accord', '2021-04-07', { type: 'agreement', title: words('Accord', 'اتفاق') })
			],
			commitments: days.slice(0, 9).map((day, place) =>
				commitment(`promise-${place}`, day, {
					title: words(`Promise ${place + 1}`, `التعهد ${place + 1}`),
					deadlines: days.slice(place, place + 4).map((date, number) =>
						deadline(`2022-04-0${number + 1}`, {
							date: date.replace('2022', '2023'),
							...(number > 0 && { change: 'extended' as const })
						})
					)
				})
			),
			roles: days.map((day, place) =>
				role(`said-${place}`, day, {
					title: words(`Said ${place + 1}`, `القول ${place + 1}`),
					speakers: [['us', 'iraq', 'coalition'][place % 3]!],
					activities: [{ activity: place % 2 ? 'train' : 'combat', change: 'conducts' }]
				})
			)
		},
		SMALL_DAY
	).bundle;
}

/** Titles so long, and so without a space, that they must be broken. */
function long(): Bundle {
	const title = words(
		`A commitment of very many words ${'that goes on and on '.repeat(6)}${'W'.repeat(60)}`,
		`التزام كثير الكلمات ${'لا يكاد ينتهي '.repeat(8)}${'س'.repeat(60)}`
	);
	return indexOf(
		{
			events: [event('accord', '2021-04-07', { type: 'agreement', title })],
			commitments: [
				commitment('long', '2021-04-07', { title, madeAt: 'accord', evidence: on('2021-04-07') })
			],
			roles: [role('long', '2021-04-07', { title })]
		},
		SMALL_DAY
	).bundle;
}

interface Content {
	charts: readonly ChartName[];
	bundle: Bundle;
	options?: SVGOptions;
}

const ALL: readonly ChartName[] = ['roles', 'deadlines', 'slips'];
const DEADLINES: readonly ChartName[] = ['deadlines', 'slips'];
const BARS: readonly ChartName[] = ['deadlines'];
const ROLES_AND_BARS: readonly ChartName[] = ['roles', 'deadlines'];
const ROLES: readonly ChartName[] = ['roles'];

const CONTENTS: Record<string, Content> = {
	everything: { charts: ALL, bundle: small },
	empty: { charts: ALL, bundle: small, options: { asOf: '2019-01-01' } },
	earlier: { charts: ALL, bundle: small, options: { asOf: '2022-03-05' } },
	crowded: { charts: ALL, bundle: crowded() },
	long: { charts: ROLES_AND_BARS, bundle: long() },
	'one-statement': { charts: ROLES, bundle: only('official') },
	uncertain: { charts: ROLES_AND_BARS, bundle: only('in-a-month', 'same-week') },
	late: { charts: DEADLINES, bundle: only('moved-later', 'moved-earlier') },
	until: { charts: BARS, bundle: only('kept-until') },
	open: { charts: BARS, bundle: only('no-date') },
	conditional: { charts: BARS, bundle: only('conditional', 'after-talks') },
	'two-dates': { charts: BARS, bundle: only('two-dates') },
	'two-speakers': { charts: DEADLINES, bundle: only('two-speakers') },
	voices: { charts: BARS, bundle: only('disputed', 'between', 'kept-in-time') },
	settled: { charts: BARS, bundle: only('by-event', 'withdrawn') },
	agreements: { charts: BARS, bundle: small, options: { arrangement: { group: 'agreement' } } }
};

/** How the small record looks otherwise than by default. */
const LOOKS: Record<string, SVGOptions> = {
	dark: { theme: 'dark' },
	'en-dark': { theme: 'dark', language: 'en' },
	turned: { time: 'rtl', language: 'en' },
	'ar-turned': { time: 'ltr', language: 'ar' },
	'ar-digits': { language: 'ar', digits: 'arab' },
	narrow: { width: 720 },
	wide: { width: 1600 },
	linked: { base: 'https://example.org/report' }
};

/** Every chart in every state, in both languages. */
export const galleryStates: readonly GalleryState[] = [
	...Object.entries(CONTENTS).flatMap(([name, { charts, bundle, options }]) =>
		charts.flatMap((chart) =>
			(['ar', 'en'] as const).map((language) => ({
				name: `${chart}-${name}-${language}`,
				chart,
				bundle,
				options: { ...options, language }
			}))
		)
	),
	...Object.entries(LOOKS).flatMap(([name, options]) =>
		ALL.map((chart) => ({
			name: `${chart}-${name}`,
			chart,
			bundle: small,
			options: { language: 'ar' as const, ...options }
		}))
	)
];
