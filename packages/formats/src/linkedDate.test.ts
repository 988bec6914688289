import edtfOf from 'edtf';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import * as arbitrary from './arbitrary.ts';
import { jsonLD } from './jsonLD.ts';
import { EDTF_TYPE, linkedDate } from './linkedDate.ts';
import { records } from './records.ts';

const WHEN = { schema: { start: 'startDate', end: 'endDate' }, own: 'mithaq:date' };
const PUBLISHED = { schema: 'datePublished', own: 'mithaq:published' };

test.each([
	['2025-09-30', { startDate: '2025-09-30' }],
	['2025-09', { startDate: '2025-09' }],
	['2025', { startDate: '2025' }],
	['2024-04-15/2024-04-16', { startDate: '2024-04-15', endDate: '2024-04-16' }],
	['2024/2025-06', { startDate: '2024', endDate: '2025-06' }],
	['2024-09-27?', {}],
	['2026-09~', {}],
	['2026%', {}],
	['2024-04-15/2024-04-16~', {}],
	['2025-09-30/..', {}],
	['../2025-09-30', {}]
])('when something happens on %s is %j, and the literal always', (date, schema) => {
	expect(linkedDate(date, WHEN)).toEqual({ ...schema, 'mithaq:date': date });
});

test.each([
	['2025-09', { datePublished: '2025-09' }],
	['2025-09?', {}],
	['2024-04-15/2024-04-16', {}]
])('what was published on %s has %j, and the literal always', (date, schema) => {
	expect(linkedDate(date, PUBLISHED)).toEqual({ ...schema, 'mithaq:published': date });
});

type Node = Record<string, unknown>;
interface Value {
	'@value': string;
	'@type'?: string;
}

const SCHEMA = 'https://schema.org/';
const OWN = 'https://w3id.org/mithaq/vocabulary#';
/** What stands beside each property of schema.org that asks for a date. */
const BESIDE = new Map([
	['datePublished', ['published', 'date']],
	['dateCreated', ['made', 'date']],
	['startDate', ['date']],
	['endDate', ['date']],
	['previousStartDate', ['previousDate']],
	['observationDate', ['date']]
]);

/** Every node of an expanded document. */
function* nodesIn(value: unknown): Generator<Node> {
	if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
	else if (typeof value === 'object' && value !== null) {
		yield value as Node;
		for (const item of Object.values(value)) yield* nodesIn(item);
	}
}

const documentLoader = async (url: string): Promise<never> => {
	throw new Error(`nothing may be fetched: ${url}`);
};

/** Holds each date of a document against the EDTF library; gives the literals. */
async function checkedDates(document: object): Promise<string[]> {
	const expanded = await jsonld.expand(document as never, { documentLoader });
	const literals: string[] = [];
	for (const node of nodesIn(expanded)) {
		const own = (name: string) => ((node[OWN + name] ?? []) as Value[]).map((value) => value);
		for (const name of ['date', 'made', 'published', 'metOn', 'previousDate'])
			for (const value of own(name)) {
				expect(value['@type']).toBe(EDTF_TYPE);
				literals.push(value['@value']);
			}
		for (const [name, names] of BESIDE) {
			const given = (node[SCHEMA + name] ?? []) as Value[];
			if (given.length === 0) continue;
			const beside = names.flatMap(own).map((value) => value['@value']);
			for (const { '@value': date } of given) {
				expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
				expect(beside.flatMap((literal) => literal.split('/'))).toContain(date);
			}
			expect(beside.some((literal) => !/[?~%]|\.\./.test(literal))).toBe(true);
		}
	}
	return literals;
}

test.each(records)(
	'every date of %s is there with its mark, and none is more certain',
	async (_, index) => {
		const literals = await checkedDates(jsonLD(index));
		const { events, sources, roles, strengths, commitments } = index.bundle;
		const recorded = [
			...[...events, ...roles, ...strengths].map(({ date }) => date),
			...sources.map(({ published }) => published),
			...commitments.flatMap(({ assessments = [] }) =>
				assessments.flatMap(({ date, metOn }) => [date, ...(metOn === undefined ? [] : [metOn])])
			)
		];
		expect(recorded.filter((date) => !literals.includes(date))).toEqual([]);
		for (const literal of literals.filter((date) => !date.includes('0000')))
			expect(() => edtfOf(literal), literal).not.toThrow();
	}
);

test('the same of any record', async () => {
	await fc.assert(
		fc.asyncProperty(arbitrary.index, async (index) => {
			const literals = await checkedDates(jsonLD(index));
			const { events, sources } = index.bundle;
			for (const { date } of events) expect(literals).toContain(date);
			for (const { published } of sources) expect(literals).toContain(published);
		}),
		{ numRuns: 60 }
	);
});
