import { formatDay, indexBundle, type RecordIndex } from '@mithaq/model';
import { actor, DECLARED, source } from '@mithaq/model/fixture';
import {
	activity,
	activityChange,
	deadlineChange,
	fulfilment,
	lifecycle,
	parseEdtf,
	qualifier,
	stance,
	type Assessment,
	type Bundle,
	type Commitment,
	type CommitmentBearing,
	type Count,
	type Deadline,
	type Event,
	type Evidence,
	type LocalisedText,
	type Participant,
	type RoleStatement,
	type Source,
	type Strength
} from '@mithaq/schema';
import fc from 'fast-check';
import { HOSTILE, smallIndex } from './fixture.ts';

const FIRST = parseEdtf('0000-01-01')!.start!.first;
const LAST = parseEdtf('9999-12-31')!.start!.first;

/** Names that every object inherits, as codes, licences and languages of somebody's own may be called. */
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'] as const;

/** The same as identifiers are written. */
const IDS = ['constructor', 'tostring', 'valueof', 'hasownproperty', 'proto'] as const;

/** A day of the profile, those at its ends among them. */
export const day: fc.Arbitrary<number> = fc.oneof(
	fc.integer({ min: FIRST, max: LAST }),
	fc.constantFrom(FIRST, FIRST + 1, LAST - 1, LAST, 0, -1)
);

const moment = fc
	.tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '', '?', '~', '%'))
	.map(([at, length, mark]) => formatDay(at).slice(0, length) + mark);

const bound = fc.oneof({ arbitrary: moment, weight: 4 }, fc.constant('..'));

/** Every date of the profile of EDTF: years, months and days, marked or not, alone or as an interval, open or not. */
export const edtf: fc.Arbitrary<string> = fc.oneof(
	moment,
	fc.tuple(bound, bound).map((ends) => {
		const text = ends.join('/');
		const turned = ends.toReversed().join('/');
		return parseEdtf(text)
			? text
			: parseEdtf(turned)
				? turned
				: ends[0] === '..'
					? '2025'
					: ends[0];
	})
);

/** Texts that would be something else in some form: a formula, markup, a name of an object, an end of a line. */
export const text: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom(...NAMES, '__proto__', HOSTILE, '#N/A', '_x0041_', '\u202E{0}', "'=1", 'a/b'),
	fc.string({ minLength: 1, unit: 'grapheme' }),
	fc.string({ minLength: 1, unit: 'binary' })
);

const words: fc.Arbitrary<LocalisedText> = fc.record({ ar: text, en: text });

function codesOf<T extends string>(list: { codes: readonly { code: T }[] }): fc.Arbitrary<T> {
	return fc.constantFrom(...list.codes.map(({ code }) => code));
}

const some = { minLength: 1, maxLength: 3 };

const evidence: fc.Arbitrary<Evidence[]> = fc.array(
	fc
		.record({
			source: fc.constantFrom('s0', 's1', 'constructor'),
			stance: codesOf(stance),
			quote: fc.option(text, { nil: undefined }),
			note: fc.option(words, { nil: undefined })
		})
		.map((told) => given(told) as Evidence),
	some
);

const sources: fc.Arbitrary<Source[]> = fc
	.tuple(edtf, edtf, edtf, fc.constantFrom(...NAMES, 'newsReport'), words)
	.map(([a, b, c, type, title]) => [
		source('s0', a, { type, title }),
		source('s1', b, { language: 'ar' }),
		source('constructor', c, { url: 'https://example.org/?a=b&c' })
	]);

const events: fc.Arbitrary<Event[]> = fc.tuple(
	...IDS.map((id) =>
		fc
			.record({
				type: fc.constantFrom(...NAMES, 'meeting'),
				title: words,
				summary: words,
				date: edtf,
				place: fc.constantFrom('constructor', 'iraq'),
				participants: fc.constant<Participant[]>([{ actor: 'constructor', role: 'valueOf' }]),
				bears: fc.constant<CommitmentBearing[]>([{ commitment: 'constructor', how: 'advances' }]),
				evidence
			})
			.map((rest) => ({
				id,
				dateBasis: 'printed' as const,
				occurrence: 'happened' as const,
				...rest
			}))
	)
);

const deadline: fc.Arbitrary<Deadline> = fc
	.record({
		date: fc.option(edtf, { nil: undefined }),
		kind: fc.constantFrom('fixed', 'window', 'until', 'open', 'conditional', 'relative'),
		change: codesOf(deadlineChange),
		event: fc.constantFrom(...IDS),
		relativeTo: fc.constantFrom(...IDS),
		condition: words,
		evidence
	})
	.map(
		({ date, kind, ...rest }) =>
			given({
				...rest,
				date,
				kind: date === undefined && !/open|cond|rel/.test(kind) ? 'open' : kind
			}) as Deadline
	);

const assessment: fc.Arbitrary<Assessment> = fc
	.record({
		fulfilment: codesOf(fulfilment),
		date: edtf,
		metOn: fc.option(edtf, { nil: undefined }),
		assessor: fc.constantFrom('constructor', 'us'),
		note: fc.option(words, { nil: undefined }),
		evidence
	})
	.map((told) => given({ ...told, confidence: 'high' }) as Assessment);

const commitments: fc.Arbitrary<Commitment[]> = fc.tuple(
	...['constructor', 'c'].map((id) =>
		fc
			.record({
				title: words,
				action: words,
				madeAt: fc.constantFrom(...IDS),
				deadlines: fc.array(deadline, { maxLength: 4 }),
				assessments: fc.array(assessment, { maxLength: 2 }),
				readings: fc.array(
					fc.record({ side: fc.constantFrom('constructor', 'iraq'), reading: words, evidence }),
					{ maxLength: 2 }
				),
				lifecycle: fc.array(
					fc.record({ state: codesOf(lifecycle), event: fc.constantFrom(...IDS) }),
					some
				),
				evidence
			})
			.map((rest) => ({
				id,
				by: ['constructor'],
				duty: 'achieve' as const,
				force: 'agreed' as const,
				scope: { ar: 'كله.', en: 'All of it.' },
				...rest
			}))
	)
);

const roles: fc.Arbitrary<RoleStatement[]> = fc
	.record({
		title: words,
		date: edtf,
		activities: fc.array(
			fc.record({
				activity: fc.oneof(codesOf(activity), fc.constantFrom(...NAMES)),
				change: codesOf(activityChange)
			}),
			some
		),
		evidence
	})
	.map((rest) => [
		{
			id: 'constructor',
			dateBasis: 'printed',
			force: 'us-forces',
			speakers: ['constructor'],
			place: 'constructor',
			basis: 'declared',
			...rest
		}
	]);

/** A count that the schema allows, up to the greatest whole number that JSON keeps. */
const count: fc.Arbitrary<Count> = fc
	.tuple(fc.maxSafeNat(), fc.maxSafeNat(), codesOf(qualifier))
	.map(
		([a, b, how]) =>
			({ min: Math.min(a, b), max: Math.max(a, b), qualifier: how, counts: 'present' }) as Count
	);

const strengths: fc.Arbitrary<Strength[]> = fc
	.record({ date: edtf, count, evidence })
	.map((rest) => [
		{
			id: 'constructor',
			dateBasis: 'printed',
			force: 'us-forces',
			place: 'constructor',
			speaker: 'constructor',
			...rest
		}
	]);

/** A term that a dataset declares, called as every object's fields are. */
const term = (code: string) => ({
	code,
	label: { ar: `«${code}»`, en: `the ${code}` },
	definition: { ar: 'تعريف.', en: 'A definition.' }
});

/** Any record that has dates, counts, names and texts of every sort, whether or not it makes sense. */
export const index: fc.Arbitrary<RecordIndex> = fc
	.record({
		sources,
		events,
		commitments,
		roles,
		strengths,
		title: words,
		creator: fc.option(words, { nil: undefined }),
		creatorKind: fc.constantFrom('person', 'organisation', undefined),
		licence: fc.constantFrom(...NAMES, 'CC-BY-4.0'),
		asOf: day.map(formatDay),
		keywords: fc.option(fc.array(text, some), { nil: undefined })
	})
	.map(({ title, creator, creatorKind, licence, asOf, keywords, ...parts }) => {
		const actors = ['us', 'us-forces', 'constructor'].map((id) => ({
			...actor(id, 'constructor', { ar: id, en: id }),
			kind: 'valueOf',
			aliases: ['__proto__'],
			evidence: [{ source: 's0', stance: 'supports' as const }]
		}));
		const dataset = given({
			...smallIndex(asOf).bundle.dataset,
			title,
			creator,
			creatorKind,
			licence,
			keywords,
			uriSpace: 'https://example.org/',
			sides: [...DECLARED.sides, term('constructor')],
			places: [...DECLARED.places, { ...term('constructor'), extent: 'whole' as const }],
			eventTypes: [term('constructor'), term('toString')],
			actorKinds: [term('valueOf')],
			sourceTypes: [term('constructor')],
			participantRoles: [term('valueOf')]
		});
		return indexBundle({ dataset, actors, ...parts } as Bundle);
	});

/** Without the fields that are not there. */
function given<T extends object>(fields: T): T {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
