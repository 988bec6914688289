import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBundle } from '../contents.ts';
import { bundle, dataset } from '../fixture.ts';
import type { Problem } from '../problem.ts';
import { formatProblems, type Form } from './index.ts';

/** What turns the screen, what ends a line or a string, and what holds a place in a message. */
const HOSTILE = '\u202Ex\u0000\u001B[31m\u2028\u2069{0}}{\u200B%0A\\u202e\r\n';

const problemsOf = (changes: object) =>
	checkBundle('x.json', Uint8Array.from(Buffer.from(JSON.stringify({ ...bundle, ...changes }))))
		.problems;

const asKey = problemsOf({ dataset: { ...dataset, [HOSTILE]: 1 } });
const asValue = problemsOf({ dataset: { ...dataset, version: HOSTILE } });
const asId = problemsOf({ actors: [{ ...bundle.actors[0], partOf: HOSTILE }, bundle.actors[1]] });
const everywhere: Problem = {
	...asKey[0]!,
	file: HOSTILE,
	pointer: `/${HOSTILE}`,
	rule: HOSTILE,
	must: { ar: HOSTILE, en: HOSTILE },
	cure: { ar: HOSTILE, en: HOSTILE },
	actual: HOSTILE
};

const FORMS: Form[] = ['text', 'json', 'sarif', 'github'];
const LANGUAGES = ['ar', 'en'] as const;
const GIVEN = [
	['a key', asKey],
	['a value', asValue],
	['an id', asId],
	['every part of a problem', [everywhere]]
] as const;

test.each(FORMS.flatMap((form) => LANGUAGES.map((language) => [form, language] as const)))(
	'%s in %s holds nothing of a record that steers a screen',
	(form, language) => {
		for (const [, problems] of GIVEN) {
			expect(problems.length).toBeGreaterThan(0);
			const written = formatProblems(problems, form, { language });
			const isForPeople = form === 'text' || form === 'github';
			const ours = isForPeople && language === 'ar' ? /[\t\n\u2066\u2068\u2069]/g : /[\t\n]/g;
			expect(written.replace(ours, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
		}
	}
);

test('github is one line a problem, whatever is in it', () => {
	expect(formatProblems([everywhere], 'github').split('\n')).toHaveLength(1);
	expect(formatProblems([everywhere], 'text').split('\n')).toHaveLength(2);
});

interface Log {
	runs: [
		{
			tool: { driver: { rules: Record<string, { text: string }>[] } };
			results: { message: { text: string } }[];
		}
	];
}

test.each(GIVEN)('no brace in a message of sarif holds a place, with %s that would', (_, given) => {
	for (const language of LANGUAGES) {
		const { runs } = JSON.parse(formatProblems(given, 'sarif', { language })) as Log;
		const texts = [
			...runs[0].results.map(({ message }) => message.text),
			...runs[0].tool.driver.rules.flatMap((rule) => Object.values(rule).map(({ text }) => text))
		].filter(Boolean);
		expect(texts.length).toBeGreaterThan(0);
		for (const text of texts) expect(text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
	}
});

test('a direction turned in the name of a field is an escape in every part of a log', () => {
	const [problem] = problemsOf({ dataset: { ...dataset, '\u202Ex': 1 } });
	const written = formatProblems([problem!], 'sarif');
	expect(written).toContain('"fullyQualifiedName": "/dataset/\\u202ex"');
	expect(written).toContain('dataset/\\\\u202ex must be left out');
});

/** Texts full of what steers a screen, ends a string or holds a place. */
const text = fc.string({
	unit: fc.oneof(
		fc.constantFrom(
			...HOSTILE,
			'\uD800',
			'\u2066',
			'\u2068',
			'{',
			'}',
			'%',
			':',
			',',
			'\t',
			'ع',
			'a'
		),
		fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
	),
	minLength: 1
});

/** A record with a text of that sort in one place, as a field's name, as a value or as an identifier. */
const misnamed = fc
	.record({ text, place: fc.constantFrom('key', 'value', 'id', 'code', 'nested') })
	.map(({ text: given, place }) => {
		const [actor, other] = bundle.actors;
		switch (place) {
			case 'key':
				return {
					dataset: Object.assign({ ...dataset }, JSON.parse(`{${JSON.stringify(given)}:1}`))
				};
			case 'value':
				return { dataset: { ...dataset, version: given } };
			case 'id':
				return { actors: [{ ...actor, partOf: given }, other] };
			case 'code':
				return { actors: [{ ...actor, kind: given, side: given }, other] };
			case 'nested':
				return { actors: [{ ...actor, name: { [given]: given } }, other] };
		}
	});

test('whatever is written where, no form lets it steer a screen, and each can be read', () => {
	fc.assert(
		fc.property(misnamed, text, (changes, file) => {
			const problems = problemsOf(changes).map((problem) => ({ ...problem, file }));
			for (const language of LANGUAGES) {
				const told = new Map(
					FORMS.map((form) => [form, formatProblems(problems, form, { language })])
				);
				for (const [form, written] of told) {
					const isolates = form === 'text' || form === 'github' ? /[\u2066\u2068\u2069]/g : /(?!)/g;
					expect(written.replace(/[\t\n]/g, '').replace(isolates, ''), form).not.toMatch(
						/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
					);
					const opened = written.match(/[\u2066\u2068]/g) ?? [];
					expect(opened.length, form).toBe((written.match(/\u2069/g) ?? []).length);
				}
				expect(told.get('github')!.split('\n')).toHaveLength(Math.max(1, problems.length));
				expect(JSON.parse(told.get('json')!)).toEqual(problems);
				const { runs } = JSON.parse(told.get('sarif')!) as Log;
				expect(runs[0].results).toHaveLength(problems.length);
				for (const { message } of runs[0].results)
					expect(message.text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
			}
		}),
		{ numRuns: 300 }
	);
});
