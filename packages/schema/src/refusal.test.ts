import { expect, test } from 'vitest';
import { entriesOf, type Records } from './records.ts';
import { refusedTexts, type TextCheck } from './refusal.ts';

const inner = { ar: 'س', list: ['p', ['q', { deep: 'r' }]] };
const entry = { kind: 'actor', value: { id: 'x', 'a/b': inner, n: 1, none: null } };
const broken = { kind: 'event', value: { id: 7, ids: ['y'] } };
const records = { entries: [entry], misshapen: [broken, entry] } as unknown as Records;

/** Refuses every text that it looks at. */
const refusing = (...fields: string[]): TextCheck => ({
	...(fields.length > 0 && { fields: new Set(fields) }),
	refuse: (text, name) => ({ rule: `${name} ${text}`, must: MUST, cure: MUST })
});
const MUST = { ar: 'لا', en: 'not' };

test('each check looks at the texts of its fields, in all records, and finds its own', () => {
	const [lists, ids, none] = refusedTexts(records, [
		refusing('list'),
		refusing('id', 'ids'),
		undefined
	]);
	expect(lists!.map(({ rule }) => rule)).toEqual(['list p', 'list q', 'list p', 'list q']);
	expect(ids!.map(({ rule }) => rule)).toEqual(['id x', 'ids y', 'id x']);
	expect(none).toEqual([]);
});

test('a check that names no field looks at every text', () => {
	const [all] = refusedTexts(records, [refusing()]);
	expect(all!.map(({ rule }) => rule)).toEqual([
		...['id x', 'ar س', 'list p', 'list q', 'deep r', 'ids y'],
		...['id x', 'ar س', 'list p', 'list q', 'deep r']
	]);
});

test('a refused text is told with its place, its record and what it is', () => {
	const [[found]] = refusedTexts(records, [refusing('deep')]) as [[unknown]];
	expect(found).toEqual({
		...{ entry: entriesOf(records, 'actor')[0], pointer: '/a~1b/list/1/1/deep', actual: 'r' },
		...{ rule: 'deep r', must: MUST, cure: MUST }
	});
});

test('what stands beside a text may be refused, more than one thing of it', () => {
	const gap = (beside: string) => ({ beside, rule: 'gap', must: MUST, cure: MUST });
	const refuse = () => [gap('/page'), gap('')];
	const [gaps] = refusedTexts(records, [{ fields: new Set(['ar']), refuse }]);
	expect(gaps!.slice(0, 2)).toEqual([
		{ entry, pointer: '/a~1b/page', rule: 'gap', must: MUST, cure: MUST },
		{ entry, pointer: '/a~1b', rule: 'gap', must: MUST, cure: MUST }
	]);
});
