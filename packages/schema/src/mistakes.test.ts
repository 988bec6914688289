import { join } from 'node:path';
import { expect, test } from 'vitest';
import { steerlessJson } from './forms/steerless.ts';
import { explain, explanations } from './explain.ts';
import { FOLDER, mistakes, saidOf } from './mistakes.ts';

const themes = [...mistakes()];
const all = themes.flatMap(([, entries]) => entries);

test('there are more than a hundred mistakes, each under a name of its own', () => {
	expect(all.length).toBeGreaterThan(100);
	expect(new Set(all.map(({ mistake }) => mistake)).size).toBe(all.length);
});

test.each(all.map((mistake) => [mistake.mistake, mistake] as const))(
	'%s: the problems of the table, and no others',
	(_, mistake) => {
		const { onDisk, inMemory } = saidOf(mistake);
		expect(onDisk).toEqual(mistake.problems);
		expect(inMemory).toEqual(onDisk);
	}
);

test('every mistake is one problem', () => {
	const several = all.filter(({ problems }) => problems.length !== 1);
	expect(several.map(({ mistake }) => mistake)).toEqual([]);
});

test('every rule and every keyword that has a page is in the table', () => {
	const told = new Set(all.flatMap(({ problems }) => problems.map(({ rule }) => rule)));
	expect(explanations.map(({ name }) => name).filter((name) => !told.has(name))).toEqual([]);
});

test('every rule that is named has a page, and nothing that is said steers a screen', () => {
	for (const { rule, sentence, cure } of all.flatMap(({ problems }) => problems)) {
		expect(explain(rule)).toBeDefined();
		for (const said of [sentence.en, cure.en])
			expect(said).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
		for (const said of [sentence.ar, cure.ar])
			expect(said.replace(/[\u2066\u2068\u2069]/g, '')).not.toMatch(
				/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
			);
	}
});

test('Arabic sentences hold Latin words only inside isolates', () => {
	for (const { sentence, cure } of all.flatMap(({ problems }) => problems)) {
		for (const said of [sentence.ar, cure.ar])
			expect(said.replace(/[\u2066\u2068][^\u2069]*\u2069/g, '')).not.toMatch(/[A-Za-z]/);
	}
});

/** Where words change, `vitest --update` writes the table anew; its difference is then read like any other. */
test.each(themes)('%s is written as the check says it', async (file, entries) => {
	const anew = entries.map((mistake) => ({ ...mistake, problems: saidOf(mistake).onDisk }));
	await expect(`${steerlessJson(anew)}\n`).toMatchFileSnapshot(join(FOLDER, file));
});
