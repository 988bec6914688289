import { bridge } from '../src/fixture.ts';
import type { Commitment, Evidence } from '../src/generated/types.ts';

/** A document that no validator of commitments may accept, and how much is wrong with it. */
export interface Faulty {
	value: unknown;
	faults: number;
}

/** What validators are compared on. */
export interface Documents {
	valid: unknown[];
	invalid: Faulty[];
}

type Loose = Record<string, unknown> & { [K in keyof Commitment]: Commitment[K] };

const OPTIONAL = ['to', 'place', 'conditions', 'deadlines', 'assessments', 'readings', 'note'];
const evidence: Evidence[] = [{ source: 'town-paper', stance: 'supports' }];

/** Each damages another part of a record. */
const FAULTS: Record<string, (record: Loose) => unknown> = {
	'a code that is in no list': (record) => (record.duty = 'acheive' as never),
	'a field that is missing': (record) => Reflect.deleteProperty(record, 'scope'),
	'a field that nobody knows': (record) => (record.statsu = 'kept'),
	'an id with a capital': (record) => (record.by = ['Town']),
	'an id that stands twice': (record) => (record.to = ['town', 'county', 'town']),
	'no evidence': (record) => (record.evidence = []),
	'an empty text': (record) => (record.title = { ar: 'جسر', en: '' }),
	'an id of 81 characters': (record) => (record.madeAt = 'x'.repeat(81)),
	'a place that is no code': (record) => (record.place = 'out side'),
	'a quote of 121 characters': (record) =>
		(record.conditions = [
			{ text: record.action, evidence: [{ ...evidence[0]!, quote: '😀'.repeat(121) }] }
		]),
	'a fixed deadline without a date': (record) =>
		(record.deadlines = [{ kind: 'fixed', change: 'set', event: 'meeting', evidence }] as never),
	'a date that is none': (record) =>
		(record.assessments = [
			{ fulfilment: 'met', date: 'May', assessor: 'county', confidence: 'high', evidence }
		]),
	"nobody's reading": (record) => (record.readings = [{ reading: record.action, evidence }])
};
const faults = Object.values(FAULTS);

/** The same numbers from 0 up to 1 in every run (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Commitments of many shapes; the invalid ones have one to three faults each. */
export function documents(count: number): Documents {
	const next = numbersFrom(1);
	const records = Array.from({ length: count }, (_, at) => {
		const record = { ...structuredClone(bridge), id: `bridge-${at}` } as Loose;
		for (const field of OPTIONAL) if (next() < 0.5) Reflect.deleteProperty(record, field);
		return record;
	});
	return { valid: [...limits(), ...records].slice(0, count), invalid: records.map(damaged) };
}

function damaged(record: Loose, at: number): Faulty {
	const value = structuredClone(record);
	const count = 1 + (Math.floor(at / faults.length) % 3);
	for (let more = 0; more < count; more++) faults[(at + more * 5) % faults.length]!(value);
	return { value, faults: count };
}

/** What is only just right. */
function limits(): Loose[] {
	const longest = { ...evidence[0]!, quote: '😀'.repeat(120) };
	return [
		{ ...bridge, id: 'x'.repeat(80) },
		{ ...bridge, evidence: [longest] },
		{ ...bridge, deadlines: [], to: [], place: 'someNewPlace1'.padEnd(40, 'x') },
		{ ...bridge, title: { ar: 'ج', en: 'x', 'zh-Hant': '橋' } },
		{ ...bridge, extensions: { any: [null, { thing: 1 }] } }
	] as Loose[];
}
