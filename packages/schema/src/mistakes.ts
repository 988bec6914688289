import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.ts';
import { checkBundle, checkFiles } from './contents.ts';
import { bundle, bytesOf, filesWith, folderOf, text, written, type Files } from './fixture.ts';
import type { Words } from './language.ts';
import { cureOf, sentenceOf, type Problem } from './problem.ts';

/** The table of mistakes that people make: a file a theme, in `mistakes/`. */
export const FOLDER = join(import.meta.dirname, '../mistakes');

/** How one file differs from that of the faultless record of `fixture.ts`. */
export type Change = { file: string } & (
	| { replace: string; with: string }
	| { text: string }
	| { base64: string }
	| { copyOf: string }
	| { renamed: string }
	| { removed: true }
	| { bundle: true }
);

/** One mistake, and exactly what is said of it. */
export interface Mistake {
	mistake: string;
	changes: Change[];
	/** The one file that is checked, instead of the folder. */
	checked?: string;
	/** Quotes are held against the text that the record was made from. */
	texts?: true;
	/** The record's own schemas are compiled on the disk alone. */
	onDiskOnly?: true;
	problems: Told[];
}

/** A problem as people read it. */
export interface Told extends Pick<Problem, 'file' | 'line' | 'column' | 'rule' | 'severity'> {
	sentence: Words;
	cure: Words;
}

/** The themes, and the mistakes of each. */
export function mistakes(): Map<string, Mistake[]> {
	return new Map(
		readdirSync(FOLDER)
			.sort()
			.map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Mistake[]])
	);
}

/** The files of the faultless record with the mistake in them. */
export function filesOf({ changes }: Pick<Mistake, 'changes'>): Files {
	return changes.reduce(changed, filesWith());
}

function changed(files: Files, change: Change): Files {
	const { file } = change;
	if ('text' in change) return { ...files, [file]: change.text };
	if ('base64' in change)
		return { ...files, [file]: new Uint8Array(Buffer.from(change.base64, 'base64')) };
	if ('copyOf' in change) return { ...files, [file]: files[change.copyOf] };
	if ('bundle' in change) return { ...files, [file]: bundle };
	if ('replace' in change) return { ...files, [file]: replaced(files, change) };
	const without = Object.entries(files).filter(([path]) => !isIn(path, file));
	if ('removed' in change) return Object.fromEntries(without);
	const renamed = Object.entries(files).map(([path, contents]) => [
		isIn(path, file) ? change.renamed + path.slice(file.length) : path,
		contents
	]);
	return Object.fromEntries(renamed) as Files;
}

function isIn(path: string, place: string): boolean {
	return path === place || path.startsWith(`${place}/`);
}

function replaced(files: Files, change: Extract<Change, { replace: string }>): string {
	const before = String(written(files[change.file]));
	if (before.split(change.replace).length !== 2) {
		throw new Error(`${change.file} does not hold once: ${change.replace}`);
	}
	return before.replace(change.replace, () => change.with);
}

/** What is said of a mistake: on the disk, and in memory unless it takes texts or schemas of its own. */
export function saidOf(mistake: Mistake): { onDisk: Told[]; inMemory: Told[] } {
	const files = filesOf(mistake);
	const folder = folderOf(files);
	const { checked = '' } = mistake;
	const options = {
		relativeTo: folder,
		...(mistake.texts && { texts: folderOf({ 'bridge.txt': text }) })
	};
	const onDisk = check(join(folder, checked), options).problems.map(told);
	if (mistake.texts || mistake.onDiskOnly) return { onDisk, inMemory: onDisk };
	const bytes = bytesOf(files);
	const { problems } =
		checked === '' ? checkFiles(bytes) : checkBundle(checked, bytes.get(checked)!);
	return { onDisk, inMemory: problems.map(told) };
}

function told(problem: Problem): Told {
	const { file, line, column, rule, severity } = problem;
	const inBoth = (say: typeof sentenceOf): Words => ({
		ar: say(problem, { language: 'ar' }),
		en: say(problem, { language: 'en' })
	});
	const cure = { ar: cureOf(problem, { language: 'ar' }), en: cureOf(problem) };
	return { file, line, column, rule, severity, sentence: inBoth(sentenceOf), cure };
}
