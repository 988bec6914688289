import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Bundle } from './generated/types.ts';
import { childPointer, readJson, type Finding, type JsonDocument } from './json.ts';
import { compareProblems, problemAt, type Problem } from './problem.ts';
import {
	bundleOf,
	folders,
	type Entry,
	type EntryFinding,
	type Folder,
	type Records
} from './records.ts';
import { rules } from './rules/index.ts';
import { valueAt } from './shape.ts';
import { proveQuotes, type TextProof } from './texts.ts';
import { validate, type Shapes } from './validate.ts';

export { compareProblems, formatProblem, type Problem } from './problem.ts';
export { rules } from './rules/index.ts';
export { digestOf } from './texts.ts';

/** How to check. */
export interface CheckOptions {
	/** A folder of the held texts (*.txt). Without it, quotes are not proven. */
	texts?: string | undefined;
	/** Files are named relative to this folder; the current one unless told. */
	relativeTo?: string;
}

/** The outcome of `check`. */
export interface Checked {
	/** Everything that is wrong, sorted by file, line and column. */
	problems: Problem[];
	/** The whole record; absent where there is any problem. */
	bundle?: Bundle;
	/** Present where a folder of texts was given. */
	proof?: Pick<TextProof, 'texts' | 'quotes'>;
}

/**
 * Checks a record: a folder (`dataset.json` and a folder a kind) or a bundle in one JSON file.
 *
 * Everything that is wrong is reported at once. Throws only where the path itself cannot be read.
 */
export function check(path: string, options: CheckOptions = {}): Checked {
	const collected = collect(path, options.relativeTo ?? process.cwd());
	const { records, problems } = collected;
	const findings = rules.flatMap((rule) => [...(rule.check?.(records) ?? [])]);
	const proof = options.texts === undefined ? undefined : proveQuotes(records, options.texts);
	problems.push(...[...findings, ...(proof?.findings ?? [])].map(problemOf));
	problems.sort(compareProblems);
	const bundle = problems.length === 0 ? bundleOf(records) : undefined;
	return {
		problems,
		...(bundle && { bundle }),
		...(proof && { proof: { texts: proof.texts, quotes: proof.quotes } })
	};
}

function problemOf({ entry, pointer, ...finding }: EntryFinding): Problem {
	return problemAt(entry.document, { ...finding, pointer: entry.pointer + pointer });
}

interface Collected {
	records: Records;
	problems: Problem[];
}

function collect(path: string, base: string): Collected {
	const ids = Object.fromEntries(
		Object.keys(folders).map((folder) => [folder, new Set<string>()])
	) as Records['ids'];
	const collected: Collected = { records: { entries: [], ids }, problems: [] };
	if (statSync(path).isDirectory()) collectFolder(path, base, collected);
	else collectBundle(read(path, base), collected);
	return collected;
}

function read(path: string, base: string): JsonDocument {
	return readJson(relative(base, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
}

function collectFolder(path: string, base: string, collected: Collected): void {
	for (const [folder, kind] of Object.entries(folders)) {
		const place = join(path, folder);
		if (!existsSync(place)) continue;
		for (const name of readdirSync(place).sort()) {
			if (name.endsWith('.json')) add(read(join(place, name), base), '', kind, collected);
		}
	}
	const dataset = join(path, 'dataset.json');
	if (existsSync(dataset)) add(read(dataset, base), '', 'dataset', collected);
	else collected.problems.push(missingDataset(relative(base, dataset)));
}

function missingDataset(file: string): Problem {
	const must = 'be present: it says what the record is and how far it reaches';
	return { file, line: 1, column: 1, pointer: '', rule: 'required', must };
}

function collectBundle(document: JsonDocument, collected: Collected): void {
	report(document, document.findings, collected);
	if (document.value === undefined) return;
	const container = document.value as Record<string, unknown>;
	const outer = validate('bundle', container);
	const own = outer.valid ? [] : outer.findings.filter(({ pointer }) => isOutside(pointer));
	report(document, own, collected);
	for (const [folder, kind] of Object.entries(folders)) {
		const list = valueAt(container, `/${folder}`);
		if (!Array.isArray(list)) continue;
		list.forEach((_, index) => addValue(document, `/${folder}/${index}`, kind, collected));
	}
	if (valueAt(container, '/dataset') !== undefined) {
		addValue(document, '/dataset', 'dataset', collected);
	}
}

/** Whether a finding about a bundle is not about one of its records, which are looked at one by one. */
function isOutside(pointer: string): boolean {
	return !/^\/(dataset\/|\w+\/\d)/.test(pointer);
}

function add(
	document: JsonDocument,
	pointer: string,
	kind: keyof Shapes,
	collected: Collected
): void {
	report(document, document.findings, collected);
	if (document.value !== undefined) addValue(document, pointer, kind, collected);
}

function addValue(
	document: JsonDocument,
	pointer: string,
	kind: keyof Shapes,
	collected: Collected
): void {
	const value = pointer === '' ? document.value : valueAt(document.value, pointer);
	reserveId(kind, value, collected.records);
	const validation = validate(kind, value);
	if (!validation.valid) {
		const findings = validation.findings.map((finding) => ({
			...finding,
			pointer: pointer + finding.pointer
		}));
		return report(document, findings, collected);
	}
	const entry = { kind, value: validation.value, document, pointer } as Entry;
	collected.records.entries.push(entry);
	if (kind === 'dataset') collected.records.dataset = entry as Entry<'dataset'>;
}

function reserveId(kind: keyof Shapes, value: unknown, records: Records): void {
	const id = valueAt(value, childPointer('', 'id'));
	const folder = Object.entries(folders).find(([, name]) => name === kind)?.[0] as
		Folder | undefined;
	if (folder && typeof id === 'string') records.ids[folder].add(id);
}

function report(document: JsonDocument, findings: Finding[], collected: Collected): void {
	collected.problems.push(...findings.map((finding) => problemAt(document, finding)));
}
