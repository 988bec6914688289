import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import languages from 'vscode-json-languageservice';
import type { Shapes } from '../validate.ts';
import { root, samplesIn, shaped } from './fixture.ts';

/** Of what is missing or unknown an editor marks a field's name, and we a value. */
const BY_NAME = new Set(['required', 'every-language', 'evidence-present', 'additionalProperties']);

/** What an editor knows of a document that names its schema by a relative path. */
const service = languages.getLanguageService({
	schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
	workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href }
});
service.configure({ validate: true, allowComments: false });

function opened(path: string, text = readFileSync(path, 'utf8')) {
	const document = languages.TextDocument.create(pathToFileURL(path).href, 'json', 1, text);
	const json = service.parseJSONDocument(document);
	return { document, json, at: (offset: number) => document.positionAt(offset) };
}

const pathOf = (name: string) => join(root, `valid/${name}.json`);
const textOf = (name: string) => readFileSync(pathOf(name), 'utf8');
const commitment = 'commitment-plant-trees';

/** What is offered where a bar stands in a sample, once a part of it is replaced. */
async function offered(
	name: string,
	whole: string,
	open: string
): Promise<{ label: string; documentation?: unknown }[]> {
	const marked = textOf(name).replace(whole, open);
	const { document, json, at } = opened(pathOf(name), marked.replace('|', ''));
	return (await service.doComplete(document, at(marked.indexOf('|')), json))!.items;
}

test('an editor offers the fields that a record lacks', async () => {
	const items = await offered(commitment, '"id":', '"|":');
	expect(items.map(({ label }) => label).sort()).toEqual([
		...['conditions', 'extensions', 'id', 'label', 'supersededBy', 'target']
	]);
});

test.each([
	[
		'a list of codes',
		commitment,
		'"duty": "achieve"',
		'"duty": "|"',
		'refrain',
		'Not to do something.'
	],
	[
		'a list that is open',
		'event-manifesto-launch',
		'"type": "announcement"',
		'"type": "|"',
		'dialogueRound',
		'One round of a continuing dialogue.'
	],
	[
		'a record in a record',
		commitment,
		'"stance": "disputes"',
		'"stance": "|"',
		'refutes',
		'It denies it outright.'
	]
])(
	'an editor offers the codes of %s with their meaning',
	async (_, name, whole, open, code, meaning) => {
		const items = await offered(name, whole, open);
		const found = items.find(({ label }) => label.replaceAll('"', '') === code);
		expect(JSON.stringify(found?.documentation)).toContain(meaning);
	}
);

test.each([
	['a list', '"deadlines"', 'Every deadline ever set, oldest first.'],
	['a code', '"achieve"', 'To bring something about, once.'],
	['an id', '"madeAt"', 'The event at which it was made (id).'],
	['a date', '"metOn"', 'When the commitment was met, where the assessor says so.']
])('an editor shows what %s means', async (_, word, meaning) => {
	const { document, json, at } = opened(pathOf(commitment));
	const offset = textOf(commitment).indexOf(word) + 1;
	const hover = await service.doHover(document, at(offset), json);
	expect(JSON.stringify(hover?.contents).replaceAll('\\\\', '')).toContain(meaning);
});

/** Documents that an editor can read as JSON and whose schema it finds; of rules it knows nothing. */
const documents = [...samplesIn('valid'), ...samplesIn('invalid')].filter(
	({ name, kind }) =>
		kind !== 'folder' && !/-json-|-duplicate-|-number-range|-schema-|-not-an-object\./.test(name)
);

test.each(documents)('an editor marks $name where we find fault with it', async (sample) => {
	const { document, json } = opened(sample.path);
	const marked = await service.doValidation(document, json);
	const starts = marked.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`);
	const ours = shaped(sample, sample.kind as keyof Shapes);
	expect(lines(starts)).toEqual(lines(ours.map(({ line }) => `${line}`)));
	const values = ours.filter(({ rule }) => !BY_NAME.has(rule));
	expect(starts).toEqual(
		expect.arrayContaining(values.map(({ line, column }) => `${line}:${column}`))
	);
});

function lines(places: string[]): number[] {
	return [...new Set(places.map((place) => parseInt(place)))].sort();
}
