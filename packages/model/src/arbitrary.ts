import {
	activity,
	activityChange,
	type Assessment,
	type Commitment,
	type Deadline,
	deadlineChange,
	deadlineKind,
	duty,
	eventType,
	type Evidence,
	fulfilment,
	type RoleStatement,
	type Source,
	stance
} from '@mithaq/schema';
import fc from 'fast-check';
import { dayOf, formatDay } from './day.ts';
import { at, commitment, event, indexOf, on, role, source } from './fixture.ts';

function codesOf<T extends string>(list: { codes: readonly { code: T }[] }): fc.Arbitrary<T> {
	return fc.constantFrom(...list.codes.map(({ code }) => code));
}

/** A day of the years that the first record covers, and some after. */
export const day = fc.integer({ min: dayOf('2019-12-30'), max: dayOf('2027-01-02') });

/** A year, month or day, sometimes an interval. */
export const edtf: fc.Arbitrary<string> = fc.oneof(
	fc.tuple(day, fc.constantFrom(4, 7, 10, 10)).map(([n, length]) => formatDay(n).slice(0, length)),
	fc.tuple(day, fc.nat(400)).map(([n, days]) => `${formatDay(n)}/${formatDay(n + days)}`)
);

const evidence: fc.Arbitrary<Evidence[]> = fc
	.array(fc.tuple(edtf, codesOf(stance)), { minLength: 1, maxLength: 3 })
	.map((cited) => cited.flatMap(([published, stance]) => on(published, { stance })));

const deadline: fc.Arbitrary<Deadline> = fc
	.record({
		kind: codesOf(deadlineKind),
		change: codesOf(deadlineChange),
		announced: edtf,
		evidence
	})
	.chain(({ announced, ...rest }) =>
		fc.option(edtf, { nil: undefined }).map(
			(date) =>
				({
					...rest,
					event: at(announced),
					...(date === undefined ? {} : { date })
				}) as Deadline
		)
	);

const assessment: fc.Arbitrary<Assessment> = fc
	.record({ fulfilment: codesOf(fulfilment), date: edtf, metOn: edtf, evidence })
	.chain((told) =>
		fc
			.constantFrom('un', 'iraq', 'us', 'coalition')
			.map((assessor) => ({ ...told, assessor, confidence: 'high' as const }))
	);

/** A word of somebody's on what came of a commitment. */
export const word = assessment;

/** The sources that a word names. */
export function sourcesOf({ evidence }: Assessment): Source[] {
	return evidence.map(({ source: id }) => source(id, id.slice('on-'.length)));
}

const promise: fc.Arbitrary<Partial<Commitment>> = fc.record({
	duty: codesOf(duty),
	madeAt: edtf.map(at),
	by: fc.subarray(['iraq', 'us', 'coalition'], { minLength: 1 }),
	deadlines: fc.array(deadline, { maxLength: 4 }),
	assessments: fc.array(assessment, { maxLength: 4 }),
	readings: fc
		.array(evidence, { maxLength: 3 })
		.map((readings) =>
			readings.map((told) => ({ reading: { ar: 'نص', en: 'text' }, evidence: told }))
		),
	evidence
});

const statement: fc.Arbitrary<Partial<RoleStatement> & { date: string }> = fc.record({
	date: edtf,
	speakers: fc.subarray(['iraq', 'us', 'coalition'], { minLength: 1 }),
	place: fc.constantFrom('iraq', 'iraq', 'syria'),
	basis: fc.constantFrom('declared', 'declared', 'observed'),
	activities: fc.array(
		fc.record({ activity: codesOf(activity), change: codesOf(activityChange) }),
		{ minLength: 1, maxLength: 3 }
	),
	evidence
});

/** Any small record, whether or not it makes sense. */
export const index = fc
	.record({
		promises: fc.array(promise, { maxLength: 5 }),
		statements: fc.array(statement, { maxLength: 8 }),
		happenings: fc.array(fc.tuple(edtf, codesOf(eventType), evidence), { maxLength: 5 })
	})
	.map(({ promises, statements, happenings }) =>
		indexOf({
			commitments: promises.map((rest, i) => commitment({ ...rest, id: `c${i}` })),
			roles: statements.map(({ date, ...rest }, i) => role(`r${i}`, date, rest)),
			events: happenings.map(([date, type, evidence], i) =>
				event(`e${i}`, date, {
					type,
					evidence,
					bears: [{ commitment: 'c0', how: Number(date.slice(0, 4)) % 2 ? 'advances' : 'fulfils' }]
				})
			)
		})
	);
