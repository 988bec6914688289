import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../check.ts';
import { readDocument } from '../reading.ts';
import { compareProblems, problemAt, type Problem } from '../problem.ts';
import { shapeOf, validate, type Shapes, type Validation } from '../validate.ts';

/** The folder of the samples, which is published with the package. */
export const root = join(import.meta.dirname, '../../samples');

/** One document, or one record that is kept as a folder. */
export interface Sample {
	name: string;
	/** The schema that a document is held against, or `folder`. */
	kind: keyof Shapes | 'folder';
	path: string;
}

/** What is wrong with a sample, as `expected.json` has it. */
export interface Fault extends Pick<Problem, 'rule' | 'pointer' | 'line' | 'column'> {
	/** In folders only. */
	file?: string;
	/** An error, unless told. */
	severity?: 'warning';
}

/** What `expected.json` says of one invalid sample. */
export interface Expected {
	kind: Sample['kind'];
	/** Whether the schema alone accepts it; absent where there is no JSON value to look at. */
	fitsSchema?: boolean;
	problems: Fault[];
}

/** Name of each invalid sample → what is wrong with it. */
export const expected = JSON.parse(readFileSync(join(root, 'expected.json'), 'utf8')) as Record<
	string,
	Expected
>;

/** The samples of a folder; the name of each begins with its kind. */
export function samplesIn(folder: 'valid' | 'invalid'): Sample[] {
	return readdirSync(join(root, folder)).map((name) => ({
		name,
		kind: name.split('-')[0] as Sample['kind'],
		path: join(root, folder, name)
	}));
}

/** The value of a document; undefined where it is a folder or no JSON. */
export function valueOf({ kind, path }: Sample): unknown {
	return kind === 'folder' ? undefined : readDocument(path, root).value;
}

/** What the package finds wrong with a sample, in the order of the file. */
export function faultsOf(sample: Sample): Fault[] {
	const { kind } = sample;
	const problems =
		kind === 'folder' || kind === 'bundle' ? checked(sample) : validated(sample, kind);
	return problems.map(({ file, rule, pointer, line, column, severity }) => ({
		...(kind === 'folder' && { file }),
		...{ rule, pointer, line, column },
		...(severity === 'warning' && { severity })
	}));
}

function checked({ path }: Sample): Problem[] {
	const texts = join(path, 'texts');
	const options = existsSync(texts) ? { texts } : {};
	return check(path, { relativeTo: path, ...options }).problems;
}

/** The languages that the samples are written in. */
const languages = ['ar', 'en'];

/** What is wrong with a document by itself, or as JSON. */
export function validated(sample: Sample, kind: keyof Shapes): Problem[] {
	return told(sample, (value) => validate(kind, value, { languages }));
}

/** What is wrong with a document by its schema alone, or as JSON. */
export function shaped(sample: Sample, kind: keyof Shapes): Problem[] {
	return told(sample, (value) => shapeOf(kind, value));
}

function told({ path }: Sample, asked: (value: unknown) => Validation<unknown>): Problem[] {
	const document = readDocument(path, root);
	const validation = document.value !== undefined && asked(document.value);
	const found = validation && !validation.valid ? validation.findings : [];
	return [...document.findings, ...found]
		.map((finding) => problemAt(document, finding))
		.sort(compareProblems);
}
