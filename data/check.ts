import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Evidence } from '@mithaq/schema';
import { check, formatProblems, type Checked } from '@mithaq/schema/check';

/** The record beside this file, or another folder or bundle that is named. */
const record = resolve(process.argv[2] ?? import.meta.dirname);
const repository = resolve(import.meta.dirname, '..');

/** Where the held texts are, if they are at hand; they are other people's work and not part of the repository. */
function textsFolder(): string | undefined {
	const named = process.env.MITHAQ_TEXTS;
	if (named && !existsSync(resolve(repository, named))) {
		console.error(`MITHAQ_TEXTS names no folder: ${named}`);
		process.exit(1);
	}
	if (named) return resolve(repository, named);
	const beside = join(repository, '..', 'shared', 'sources');
	return existsSync(beside) ? beside : undefined;
}

function summary({ bundle, proof }: Checked): string {
	const { dataset, ...kinds } = bundle!;
	const counts = Object.entries(kinds).map(([kind, records]) => `${records.length} ${kind}`);
	const proven = proof
		? `${proof.quotes} quotes proven against ${proof.texts} texts.`
		: 'Quotes not proven: skipped, the texts are not at hand (name their folder in MITHAQ_TEXTS).';
	const quotes = quotesIn(kinds);
	const glossed = quotes.filter(({ gloss }) => gloss).length;
	return `Record ${dataset.version}, kept to ${dataset.asOf}: ${counts.join(', ')}. ${proven} ${glossed} of ${quotes.length} quotations have a gloss.`;
}

/** Every piece of evidence that quotes, wherever it stands. */
function quotesIn(value: unknown): Evidence[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = 'quote' in value && 'source' in value ? [value as Evidence] : [];
	return [...own, ...Object.values(value).flatMap(quotesIn)];
}

const checked = check(record, { texts: textsFolder(), relativeTo: repository });
const errors = checked.problems.filter(({ severity }) => severity === 'error');
if (checked.problems.length > 0) console.error(formatProblems(checked.problems));
if (errors.length > 0) {
	console.error(`\n${errors.length} problem(s) in the record.`);
	process.exitCode = 1;
} else {
	console.log(summary(checked));
}
