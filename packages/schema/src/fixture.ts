import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { check, type CheckOptions, type Checked } from './check.ts';
import type {
	Actor,
	Bundle,
	Commitment,
	Dataset,
	Event,
	Evidence,
	RoleStatement,
	Source,
	Strength
} from './generated/types.ts';
import { folders, type Folder } from './records.ts';
import { digestOf } from './texts.ts';

/** A text that nobody wrote but us, with four paragraphs, one of them Arabic. */
export const text = [
	'The two sides met in a small town.',
	'',
	'They agreed to finish the bridge by spring.',
	'اتّفق الطرفان على إنجاز الجسر.',
	'Nobody signed anything else.',
	''
].join('\n');

const words = (en: string) => ({ ar: 'نص تجريبي', en });

export const evidence: Evidence = {
	source: 'bridge-report',
	paragraph: 2,
	quote: 'finish the bridge by spring',
	stance: 'supports',
	note: words('A made-up phrase.')
};

export const dataset: Dataset = {
	title: words('Bridge'),
	description: words('A made-up record.'),
	version: '1.0.0',
	asOf: '2025-06-30',
	licence: 'CC0-1.0',
	languages: ['ar', 'en'],
	sides: [
		{
			code: 'builders',
			label: words('Builders'),
			inSentence: words('the builders'),
			definition: words('Who builds.')
		}
	],
	places: [
		{
			code: 'riverbank',
			label: words('Riverbank'),
			definition: words('Beside the river.'),
			extent: 'part'
		}
	],
	keywords: ['bridge']
};

export const source: Source = {
	id: 'bridge-report',
	type: 'newsReport',
	title: words('A bridge'),
	titleBasis: 'printed',
	publisher: words('The Town Paper'),
	language: 'en',
	published: '2024-03-02',
	publishedBasis: 'inferred',
	publishedNote: words('The day after the meeting.'),
	url: 'https://example.org/bridge',
	archiveUrl: 'https://example.org/archive/bridge',
	reprintOf: 'bridge-original',
	text: { digest: digestOf(text), paragraphs: 4 },
	note: words('Made up.')
};

export const original: Source = {
	id: 'bridge-original',
	type: 'officialStatement',
	title: words('A bridge'),
	titleBasis: 'described',
	publisher: words('The Town'),
	language: 'ar',
	published: '2024-03-01',
	publishedBasis: 'printed'
};

export const town: Actor = {
	id: 'town',
	name: words('The Town'),
	aliases: ['The Township'],
	kind: 'body',
	side: 'other',
	partOf: 'county',
	evidence: [evidence],
	note: words('Made up.')
};

export const county: Actor = {
	id: 'county',
	name: words('The County'),
	kind: 'body',
	side: 'other',
	evidence: [evidence]
};

export const meeting: Event = {
	id: 'meeting',
	type: 'meeting',
	title: words('The meeting'),
	summary: words('They met.'),
	date: '2024-03-01',
	dateBasis: 'inferred',
	dateNote: words('The day before the report.'),
	participants: [{ actor: 'town', role: 'host' }],
	place: 'riverbank',
	format: 'inPerson',
	partOf: 'talks',
	follows: 'talks',
	occurrence: 'happened',
	bears: [
		{ commitment: 'bridge', how: 'sets' },
		{ commitment: 'upkeep', how: 'sets' }
	],
	evidence: [evidence],
	note: words('Made up.')
};

export const talks: Event = {
	id: 'talks',
	type: 'dialogueRound',
	title: words('The talks'),
	summary: words('They talked.'),
	date: '2024-02/2024-03',
	dateBasis: 'printed',
	occurrence: 'happened',
	evidence: [evidence]
};

export const bridge: Commitment = {
	id: 'bridge',
	title: words('The bridge'),
	action: words('Finish the bridge.'),
	by: ['town'],
	to: ['county'],
	madeAt: 'meeting',
	duty: 'achieve',
	force: 'agreed',
	scope: words('One bridge.'),
	place: 'riverbank',
	conditions: [{ text: words('Dry weather.'), evidence: [evidence] }],
	deadlines: [
		{ kind: 'fixed', date: '2024-05', change: 'set', event: 'meeting', evidence: [evidence] },
		{
			kind: 'relative',
			relativeTo: 'talks',
			change: 'extended',
			event: 'meeting',
			evidence: [evidence]
		},
		{
			kind: 'conditional',
			condition: words('Once the road is dry.'),
			change: 'extended',
			event: 'meeting',
			evidence: [{ ...evidence, page: 3 }]
		}
	],
	assessments: [
		{
			fulfilment: 'met',
			date: '2024-06',
			metOn: '2024-05-30',
			assessor: 'county',
			confidence: 'high',
			note: words('It stands.'),
			evidence: [evidence]
		}
	],
	lifecycle: [
		{ state: 'agreed', event: 'meeting' },
		{
			state: 'superseded',
			date: '2024-03-01',
			event: 'meeting',
			evidence: [evidence],
			note: words('Replaced by its upkeep.')
		}
	],
	supersededBy: 'upkeep',
	readings: [
		{ actor: 'county', reading: words('By May.'), evidence: [evidence] },
		{ side: 'other', reading: words('By June.'), evidence: [evidence] }
	],
	evidence: [evidence],
	note: words('Made up.')
};

export const upkeep: Commitment = {
	id: 'upkeep',
	title: words('Upkeep'),
	action: words('Keep the bridge up.'),
	by: ['town'],
	madeAt: 'meeting',
	duty: 'maintain',
	force: 'intended',
	scope: words('One bridge.'),
	lifecycle: [{ state: 'inForce', event: 'meeting' }],
	evidence: [evidence]
};

export const role: RoleStatement = {
	id: 'builders',
	title: words('Builders advise'),
	date: '2024-03-01',
	dateBasis: 'inferred',
	dateNote: words('The day before the report.'),
	force: 'town',
	speakers: ['county'],
	place: 'riverbank',
	activities: [{ activity: 'advise', change: 'begins' }],
	basis: 'declared',
	event: 'meeting',
	evidence: [evidence],
	note: words('Made up.')
};

export const strength: Strength = {
	id: 'builders-2024',
	date: '2024',
	dateBasis: 'inferred',
	dateNote: words('The year of the report.'),
	force: 'town',
	place: 'riverbank',
	count: { min: 10, max: 20, qualifier: 'between', counts: 'present' },
	speaker: 'county',
	evidence: [evidence],
	note: words('Made up.')
};

/** A whole record without a fault, in which every optional field is used at least once. */
export const bundle: Bundle = {
	dataset,
	sources: [original, source],
	actors: [county, town],
	events: [meeting, talks],
	commitments: [bridge, upkeep],
	roles: [role],
	strengths: [strength]
};

/** Path in the folder → contents; what is no string is written as JSON. */
export type Files = Record<string, unknown>;

/** The bundle as files, some of them replaced; `undefined` leaves one out. */
export function filesWith(changes: Files = {}): Files {
	const records = (Object.keys(folders) as Folder[]).flatMap((folder) =>
		bundle[folder].map((record) => [`${folder}/${record.id}.json`, record] as const)
	);
	return { 'dataset.json': dataset, ...Object.fromEntries(records), ...changes };
}

/** Writes files to a folder of their own, which goes with the test. */
export function folderOf(files: Files): string {
	const folder = mkdtempSync(join(tmpdir(), 'mithaq-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, contents] of Object.entries(files)) {
		if (contents === undefined) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), written(contents));
	}
	return folder;
}

/** The same files in memory, as bytes. */
export function bytesOf(files: Files): Map<string, Uint8Array> {
	const present = Object.entries(files).filter(([, contents]) => contents !== undefined);
	return new Map(
		present.map(([path, contents]) => [path, Uint8Array.from(Buffer.from(written(contents)))])
	);
}

/** JSON as an editor leaves it. */
export function written(contents: unknown): string | Uint8Array {
	if (typeof contents === 'string' || contents instanceof Uint8Array) return contents;
	return `${JSON.stringify(contents, null, '\t')}\n`;
}

/** The outcome for the faultless record with some files replaced. */
export function checkWith(changes: Files = {}, options: CheckOptions = {}): Checked {
	const folder = folderOf(filesWith(changes));
	return check(folder, { relativeTo: folder, ...options });
}

/** Each problem in short: `file:line:column pointer rule`. */
export function placesOf({ problems }: Checked): string[] {
	return problems.map(
		({ file, line, column, pointer, rule }) => `${file}:${line}:${column} ${pointer} ${rule}`
	);
}

/** The same outcome with what one rule says alone. */
export function checkBy(rule: string, changes: Files = {}, options: CheckOptions = {}): Checked {
	const checked = checkWith(changes, options);
	return { ...checked, problems: checked.problems.filter((problem) => problem.rule === rule) };
}
