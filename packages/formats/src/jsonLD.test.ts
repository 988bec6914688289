import { indexBundle } from '@mithaq/model';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { identifierOf } from './address.ts';
import { bundle, HOSTILE, smallIndex } from './fixture.ts';
import { datasetLD, jsonLD } from './jsonLD.ts';

const documentLoader = async (url: string): Promise<never> => {
	throw new Error(`nothing may be fetched: ${url}`);
};
const options = { documentLoader };
const SCHEMA = 'https://schema.org/';

type Expanded = Record<string, { '@id'?: string; '@value'?: string; '@language'?: string }[]> & {
	'@id'?: string;
	'@type'?: string[];
};

async function expanded(document: object): Promise<Expanded[]> {
	return (await jsonld.expand(document as never, options)) as never;
}

describe('jsonLD(index), read by the jsonld library, which may fetch nothing', async () => {
	const nodes = await expanded(jsonLD(indexBundle(bundle)));
	const byId = new Map(nodes.map((node) => [node['@id'], node]));

	test('has a node for every record and the dataset', () => {
		const { dataset: _, ...kinds } = bundle;
		const records = Object.values(kinds).flat().length;
		expect(nodes).toHaveLength(records + 1);
		expect(byId.size).toBe(nodes.length);
	});

	test('every identifier that a node refers to is a node', async () => {
		const base = `${bundle.dataset.uriSpace}record/`;
		const referred = [...JSON.stringify(nodes).matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id!);
		const ours = referred.filter((id) => id.startsWith(base) && !id.includes('#'));
		expect(ours.length).toBeGreaterThan(nodes.length);
		for (const id of ours) expect(byId.has(id), id).toBe(true);
	});

	test('titles are in both languages', () => {
		const { id, title } = bundle.events[0]!;
		expect(byId.get(identifierOf(bundle.dataset, 'events', id))?.[`${SCHEMA}name`]).toEqual([
			{ '@value': title.ar, '@language': 'ar' },
			{ '@value': title.en, '@language': 'en' }
		]);
	});

	test('makes statements that RDF can hold, and the same ones each time', async () => {
		const quads = async () =>
			(await jsonld.canonize(
				jsonLD(smallIndex()) as never,
				{
					...options,
					algorithm: 'RDFC-1.0',
					format: 'application/n-quads'
				} as never
			)) as unknown as string;
		const first = await quads();
		expect(first.split('\n').length).toBeGreaterThan(200);
		expect(await quads()).toBe(first);
		expect(first).toContain('http://www.w3.org/ns/prov#wasDerivedFrom');
	});

	test('rates nothing: no review is in it', () => {
		expect(JSON.stringify(nodes)).not.toMatch(/schema\.org\/(ClaimReview|Review|Rating)"/);
	});
});

test('a deadline that moved is an event with its previous start date', async () => {
	const nodes = await expanded(jsonLD(smallIndex()));
	const moved = nodes.find(
		({ '@id': id }) => id === identifierOf(bundle.dataset, 'commitments', 'moved')
	)!;
	const [deadline] = moved['https://w3id.org/mithaq/vocabulary#deadline'] as unknown as Expanded[];
	expect(deadline?.[`${SCHEMA}startDate`]).toEqual([{ '@value': '2022-09-30' }]);
	expect(deadline?.[`${SCHEMA}previousStartDate`]).toEqual([{ '@value': '2021-12-31' }]);
	expect(deadline?.[`${SCHEMA}eventStatus`]).toEqual([{ '@id': `${SCHEMA}EventRescheduled` }]);
});

test.each([
	['firm', 'EventScheduled'],
	['lifted', 'EventPostponed']
])('the deadline of a commitment that is %s has the status %s', async (id, status) => {
	const nodes = await expanded(jsonLD(smallIndex()));
	const node = nodes.find(
		(other) => other['@id'] === identifierOf(bundle.dataset, 'commitments', id)
	)!;
	const [deadline] = node['https://w3id.org/mithaq/vocabulary#deadline'] as unknown as Expanded[];
	expect(deadline?.[`${SCHEMA}eventStatus`]).toEqual([{ '@id': SCHEMA + status }]);
});

test('datasetLD(index) is the dataset with its licence, version and coverage', async () => {
	const [node] = await expanded(datasetLD(indexBundle(bundle)));
	expect(node?.['@type']).toEqual([`${SCHEMA}Dataset`]);
	expect(node?.[`${SCHEMA}license`]).toEqual([
		{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }
	]);
	expect(node?.[`${SCHEMA}temporalCoverage`]?.[0]?.['@value']).toMatch(
		new RegExp(`^\\d{4}(-\\d\\d(-\\d\\d)?)?/${bundle.dataset.asOf}$`)
	);
});

describe('a record of somebody else', () => {
	const { bundle: small } = smallIndex();
	const words = { ar: HOSTILE, en: HOSTILE };

	test('has its identifiers under its own space, and the creator that it names', async () => {
		const uriSpace = 'https://example.org/bridge/';
		const dataset = { ...small.dataset, uriSpace, creator: words };
		const [node, ...nodes] = await expanded(jsonLD(indexBundle({ ...small, dataset })));
		expect(node!['@id']).toBe(`${uriSpace}record/1.0.0`);
		for (const { '@id': id } of nodes)
			expect(id).toMatch(/^https:\/\/example\.org\/bridge\/record\//);
		const [creator] = node![`${SCHEMA}creator`] as unknown as Expanded[];
		expect(creator![`${SCHEMA}name`]).toContainEqual({ '@value': HOSTILE, '@language': 'en' });
	});

	test.each([
		['person', 'Person'],
		['organisation', 'Organization'],
		[undefined, 'Organization']
	] as const)('has for a creator that is %s a %s', async (creatorKind, type) => {
		const dataset = { ...small.dataset, ...(creatorKind && { creatorKind }) };
		const [node] = await expanded(datasetLD(indexBundle({ ...small, dataset })));
		const [creator] = node![`${SCHEMA}creator`] as unknown as Expanded[];
		expect(creator!['@type']).toContain(SCHEMA + type);
	});

	test.each([
		['2021', '2021/2024-12-31'],
		['2021~', '../2024-12-31'],
		['../2021', '../2024-12-31']
	])('whose first event is of %s covers %s', async (date, covered) => {
		const [first] = small.events;
		const bundle = { ...small, events: [{ ...first!, date }] };
		const [node] = await expanded(datasetLD(indexBundle(bundle)));
		expect(node?.[`${SCHEMA}temporalCoverage`]?.[0]?.['@value']).toBe(covered);
	});

	test('that names no creator has none', async () => {
		const { creator: _, ...dataset } = small.dataset;
		const [node] = await expanded(datasetLD(indexBundle({ ...small, dataset })));
		expect(node).not.toHaveProperty(`${SCHEMA}creator`);
	});
});
