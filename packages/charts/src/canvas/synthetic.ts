import { formatDay, indexBundle, type RecordIndex } from '@mithaq/model';
import type {
	Actor,
	Bundle,
	Commitment,
	Deadline,
	Event,
	LocalisedText,
	Source
} from '@mithaq/schema';

/** 1 January 2014, in days since 1970, and how many days the record covers. */
const FIRST = 16_071;
const DAYS = 3_900;
/** One event and one source for every so many days. */
const EVERY = 5;
/** The day that a made-up record is kept to. */
export const SYNTHETIC_DAY = FIRST + DAYS;

/** The same numbers from 0 up to 1 in every run (a linear congruential generator). */
export function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** A made-up record of so many commitments, the same in every run, of every kind that the Gantt draws. */
export function syntheticRecord(count: number, seed = 1): RecordIndex {
	return indexBundle(syntheticBundle(count, seed));
}

/** The same as a bundle that the schema accepts. */
export function syntheticBundle(count: number, seed = 1): Bundle {
	const next = numbersFrom(seed);
	const days = Array.from({ length: DAYS / EVERY + 1 }, (_, place) => FIRST + place * EVERY);
	const commitments = Array.from({ length: count }, (_, number) => commitmentOf(number, next));
	const bearings = bearingsOf(commitments);
	return {
		dataset: {
			title: text('A made-up record', 'سجل مختلق'),
			description: text('What nobody promised.', 'ما لم يعد به أحد.'),
			version: '1.0.0',
			asOf: formatDay(SYNTHETIC_DAY),
			licence: 'CC0-1.0',
			languages: ['ar', 'en'],
			sides: SIDES
		},
		sources: days.map(sourceOn),
		actors: ACTORS,
		events: days.map((day) => ({ ...eventOn(day), bears: bearings.get(`event-${day}`) ?? [] })),
		commitments,
		roles: [],
		strengths: []
	};
}

function text(en: string, ar: string): LocalisedText {
	return { ar, en };
}

const NOTE = text('Made up.', 'مختلق.');

const evidenceOn = (day: number) => [
	{ source: `source-${day}`, stance: 'supports' as const, note: NOTE }
];

const SIDES = (
	[
		['iraq', 'Iraq', 'العراق'],
		['unitedStates', 'United States', 'الولايات المتحدة'],
		['coalition', 'Coalition', 'التحالف الدولي']
	] as const
).map(([code, en, ar]) => ({ code, label: text(en, ar), definition: NOTE }));

const ACTORS: Actor[] = (
	[
		['iraq', 'iraq', 'Iraq', 'العراق'],
		['united-states', 'unitedStates', 'United States', 'الولايات المتحدة'],
		['coalition', 'coalition', 'Coalition', 'التحالف الدولي'],
		['commission', 'other', 'Joint Commission', 'اللجنة المشتركة']
	] satisfies [string, string, string, string][]
).map(([id, side, en, ar]) => ({
	id,
	name: text(en, ar),
	kind: 'state',
	side,
	evidence: evidenceOn(FIRST)
}));

function sourceOn(day: number): Source {
	return {
		id: `source-${day}`,
		type: 'newsReport',
		title: text('Notice', 'بلاغ'),
		titleBasis: 'described',
		publisher: text('Gazette', 'الجريدة'),
		language: 'en',
		published: formatDay(day),
		publishedBasis: 'printed'
	};
}

function eventOn(day: number): Event {
	return {
		id: `event-${day}`,
		type: 'statement',
		title: text('A meeting', 'اجتماع'),
		summary: text('They met.', 'اجتمعوا.'),
		date: formatDay(day),
		dateBasis: 'printed',
		occurrence: 'happened',
		evidence: evidenceOn(day)
	};
}

/** What each event sets and reschedules. */
function bearingsOf(commitments: readonly Commitment[]): Map<string, NonNullable<Event['bears']>> {
	const bearings = new Map<string, NonNullable<Event['bears']>>();
	for (const { id, madeAt, deadlines = [] } of commitments)
		for (const event of new Set([madeAt, ...deadlines.map((deadline) => deadline.event)])) {
			const how = event === madeAt ? 'sets' : 'reschedules';
			const known = bearings.get(event);
			if (known) known.push({ commitment: id, how });
			else bearings.set(event, [{ commitment: id, how }]);
		}
	return bearings;
}

const VERBS = [
	['Hand over', 'تسليم'],
	['Repair', 'إصلاح'],
	['Withdraw from', 'الانسحاب من'],
	['Equip', 'تجهيز'],
	['Train the guards of', 'تدريب حرس'],
	['Publish the accounts of', 'نشر حسابات']
] as const;

const PLACES = [
	['the northern bridge', 'الجسر الشمالي'],
	['the airfield', 'المطار'],
	['the depot', 'المستودع'],
	['the river crossing', 'معبر النهر'],
	['the joint centre', 'المركز المشترك'],
	['the eastern post', 'المخفر الشرقي']
] as const;

function commitmentOf(number: number, next: () => number): Commitment {
	const made = FIRST + Math.floor((next() * (SYNTHETIC_DAY - FIRST - 30)) / EVERY) * EVERY;
	/** Most last weeks or months, few last years. */
	const length = Math.round(6 * Math.exp(next() * 4.7));
	const [verb, place] = [of(VERBS, next()), of(PLACES, next())];
	const kind = next();
	const deadlines = kind < 0.02 ? [] : deadlinesOf(made, length, kind, next);
	return {
		id: `commitment-${number}`,
		title: text(`${verb[0]} ${place[0]}`, `${verb[1]} ${place[1]}`),
		action: text(`${verb[0]} ${place[0]}.`, `${verb[1]} ${place[1]}.`),
		by: next() < 0.15 ? ['iraq', 'united-states'] : [of(ACTORS, next()).id],
		madeAt: `event-${made}`,
		duty: kind > 0.97 ? 'maintain' : 'achieve',
		force: 'agreed',
		scope: text('All of it.', 'كله.'),
		lifecycle: [{ state: 'inForce', event: `event-${made}` }],
		deadlines,
		assessments: assessmentsOf(made, length, deadlines.length > 0, next),
		evidence: evidenceOn(made)
	};
}

function of<T>(items: readonly T[], at: number): T {
	return items[Math.floor(at * items.length)]!;
}

function deadlinesOf(made: number, length: number, kind: number, next: () => number): Deadline[] {
	const until = kind > 0.97;
	const first = deadlineAt(made, made + length, next() < 0.3, until ? 'until' : 'fixed', 'set');
	const moves = next() < 0.75 ? 0 : 1 + Math.floor(next() * 2);
	const later = Array.from({ length: moves }, (_, move) => {
		const told = onEventDay(made + ((move + 1) * length) / (moves + 1));
		const due = made + length + Math.round((move + 1) * (0.2 + next()) * length * 0.3) + 2;
		return deadlineAt(told, due, false, first.kind, 'extended');
	});
	const kept = [first, ...later.filter(({ event }) => event !== first.event)];
	return kept.map((deadline, at) =>
		at === 0 ? deadline : ({ ...deadline, change: changeOf(kept[at - 1]!, deadline) } as Deadline)
	);
}

/** How a date differs from the one before it; a day within the month that was set is that month. */
function changeOf({ date: before = '' }: Deadline, { date = '' }: Deadline): Deadline['change'] {
	if (date.startsWith(before)) return 'reaffirmed';
	return date > before ? 'extended' : 'broughtForward';
}

function onEventDay(day: number): number {
	return Math.min(SYNTHETIC_DAY, FIRST + Math.floor((day - FIRST) / EVERY) * EVERY);
}

function deadlineAt(
	told: number,
	due: number,
	isMonth: boolean,
	kind: Deadline['kind'],
	change: Deadline['change']
): Deadline {
	const date = formatDay(due);
	return {
		kind,
		change,
		date: isMonth ? date.slice(0, 7) : date,
		event: `event-${told}`,
		evidence: evidenceOn(told)
	} as Deadline;
}

function assessmentsOf(
	made: number,
	length: number,
	isDated: boolean,
	next: () => number
): NonNullable<Commitment['assessments']> {
	const met = made + Math.round(length * (0.4 + next()));
	if (!isDated || next() < 0.04 || met >= SYNTHETIC_DAY - EVERY) return [];
	const judged = onEventDay(met + EVERY);
	return [
		{
			fulfilment: 'met',
			date: formatDay(judged),
			metOn: formatDay(met),
			assessor: 'commission',
			confidence: 'high',
			evidence: evidenceOn(judged)
		}
	];
}
