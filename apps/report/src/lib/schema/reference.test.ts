import bundle from '@mithaq/data' with { type: 'json' };
import { expect, test } from 'vitest';
import { codeLists } from './codeLists.ts';
import { exampleKey, exampleOf, examplesIn } from './examples.ts';
import { sinceOf } from './since.ts';
import { holdsOf, types, typeNamed } from './types.ts';
import { inLanguage } from './words.ts';

test('every field leads to a type, a code list, a list of values or a type of JSON', () => {
	let fields = 0;
	for (const { schema } of types) {
		for (const held of Object.values(schema.properties ?? {})) {
			const { type, codes, values, json } = holdsOf(held);
			if (type) expect(typeNamed(type), type).toBeDefined();
			else if (codes) expect(codeLists.map(({ name }) => name)).toContain(codes);
			else expect(values ?? json).toBeDefined();
			fields++;
		}
	}
	expect(fields).toBeGreaterThan(100);
});

test('every type and field says in both languages what it means', () => {
	for (const { name, schema } of types) {
		const described = [schema, ...Object.values(schema.properties ?? {})];
		for (const { description, $ref } of described) {
			if (!description && $ref) continue;
			expect(description, name).toBeTruthy();
			expect(inLanguage(description, 'ar')).toMatch(/[\u0600-\u06FF]/);
		}
	}
});

test('nearly every field that the record uses has an example from it', () => {
	const examples = examplesIn(bundle as never);
	expect(examples.get(exampleKey('deadline', 'kind'))).toMatch(/^(open|fixed|relative|window)$/);
	expect(examples.get(exampleKey('evidence', 'stance'))).toBe('supports');
	const written = JSON.stringify(bundle);
	const used = types.flatMap(({ name, schema }) =>
		Object.keys(schema.properties ?? {})
			.filter((field) => written.includes(`"${field}":`))
			.map((field) => exampleKey(name, field))
	);
	expect(used.length).toBeGreaterThan(100);
	expect(used.filter((field) => examples.has(field)).length).toBeGreaterThan(used.length * 0.75);
});

test.each([
	[{ ar: 'نص', en: 'text' }, { text: 'text' }],
	[['a'], { json: '["a"]' }],
	[7, { json: '7' }],
	[undefined, undefined]
])('exampleOf(%j, language) is %j', (value, example) => {
	expect(exampleOf(value, 'en')).toEqual(example);
});

test.each([
	['actor', 'id', 0],
	['evidence', 'quote', 0],
	['role', 'speakers', 1],
	['declaredSide', 'label', 1],
	['commitment', 'lifecycle', 2],
	['dataset', 'lanes', 2],
	['lane', 'code', 2]
])(
	'a field says since which version it has held what it holds: %s, %s: %i',
	(name, field, since) => {
		expect(sinceOf(typeNamed(name)!, field)).toBe(since);
	}
);

test('every code list is there once', () => {
	const names = codeLists.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	expect(names).toEqual(expect.arrayContaining(['activity', 'outcome', 'qualifier']));
});
