import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { explain, explanations, type Example } from './explain.ts';
import {
	bundle,
	checkWith,
	dataset,
	filesWith,
	folderOf,
	text,
	written,
	type Files
} from './fixture.ts';
import { keywords } from './keywords/index.ts';
import { claims } from './rules/claims.ts';
import { rules } from './rules/index.ts';

/** A record without a fault into which an example is put, and what is wrong with it then. */
function problemsWith({ file, text: part }: Example) {
	const texts = folderOf({ 'held.txt': text });
	const base: Files = { ...filesWith(), 'bundle.json': bundle };
	const frozen = { ...bundle, dataset: { ...dataset, version: '0.9.0', keywords: ['frozen'] } };
	const contents = part.startsWith('{')
		? part
		: written({ ...(base[file] as object), ...(JSON.parse(`{${part}}`) as object) });
	if (file !== 'bundle.json')
		return checkWith({ 'releases/0.9.0.json': frozen, [file]: contents }, { texts }).problems;
	return check(join(folderOf({ [file]: contents }), file), { texts }).problems;
}

describe.each(explanations.map((explanation) => [explanation.name, explanation] as const))(
	'the explanation of %s',
	(name, { severity, right, wrong, ...texts }) => {
		test('has a wrong example that shows this problem and no other', () => {
			const found = problemsWith(wrong).map((problem) => `${problem.rule} ${problem.severity}`);
			expect(found).toEqual([`${name} ${severity}`]);
			const { must, cure } = problemsWith(wrong)[0]!;
			expect(must.ar).toMatch(/^(?:[يت]|لا )/);
			expect(cure.ar).toMatch(/^\p{Script=Arabic}.*\.$/u);
			expect(cure.en).toMatch(/^[A-Z].*\.$/);
		});

		test('has a right example without a problem, for the same file', () => {
			expect(problemsWith(right)).toEqual([]);
			expect(right.file).toBe(wrong.file);
		});

		test('says everything in whole sentences, in both languages', () => {
			const { description, meaning, reason, mend } = texts;
			for (const { ar, en } of [description, meaning, reason, mend]) {
				expect(en).toMatch(/^[A-Z][^\p{Script=Arabic}]{12,}\.$/u);
				expect(ar).toMatch(/^\p{Script=Arabic}.{10,}\.$/su);
				expect(ar.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/\p{Script=Latin}/u);
			}
		});
	}
);

test('explain knows every name that a problem can carry', () => {
	const names = [
		...rules.map(({ name }) => name),
		...claims.map(({ rule }) => rule),
		...Object.keys(keywords),
		...['duplicate-key', 'json-syntax', 'number-range', 'quote-in-paragraph', 'text-digest'],
		...['extension-fits', 'extension-schema', 'frozen-version', 'schema-version']
	];
	expect(explanations.map(({ name }) => name).sort()).toEqual([...new Set(names)].sort());
	for (const name of names) expect(explain(name)?.name).toBe(name);
});

test.each(['', 'toString', 'no-such-rule'])('explain knows nothing of "%s"', (name) => {
	expect(explain(name)).toBeUndefined();
});

/** Keywords that name, join or describe and do not refuse by themselves, and one for which `every-language` speaks. */
const OTHERS = new Set([
	...['$schema', '$id', '$ref', '$defs', '$comment', 'title', 'description', 'examples'],
	...['properties', 'patternProperties', 'items', 'allOf', 'if', 'then', 'const'],
	...['enumDescriptions', 'defaultSnippets', 'minProperties']
]);

test('every keyword of the schemas that refuses a value is explained', () => {
	const folder = join(import.meta.dirname, '../schemas');
	const found = readdirSync(folder).flatMap((file) => [
		...keywordsIn(JSON.parse(readFileSync(join(folder, file), 'utf8')))
	]);
	const refusing = [...new Set(found)].filter((keyword) => !OTHERS.has(keyword));
	expect(refusing.length).toBeGreaterThan(8);
	expect(refusing.filter((keyword) => !explain(keyword))).toEqual([]);
});

function* keywordsIn(schema: unknown): Generator<string> {
	if (typeof schema !== 'object' || schema === null) return;
	for (const [keyword, value] of Object.entries(schema)) {
		if (!Array.isArray(schema)) yield keyword;
		const isMap = ['properties', 'patternProperties', '$defs'].includes(keyword);
		const parts: unknown[] = isMap ? Object.values(value as object) : [value];
		for (const part of parts)
			if (!['enum', 'examples', 'defaultSnippets'].includes(keyword)) yield* keywordsIn(part);
	}
}
