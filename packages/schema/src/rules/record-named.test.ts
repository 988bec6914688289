import { expect, test } from 'vitest';
import { checkWith, county, original } from '../fixture.ts';

const masons = { ...county, id: 'masons' };

test('record-named warns of an actor and a source that nothing names, and gives the record back', () => {
	const checked = checkWith({
		'actors/masons.json': masons,
		'sources/herald.json': { ...original, id: 'herald' }
	});
	expect(checked.problems).toMatchObject([
		{ file: 'actors/masons.json', pointer: '/id', rule: 'record-named', severity: 'warning' },
		{ file: 'sources/herald.json', pointer: '/id', rule: 'record-named', severity: 'warning' }
	]);
	expect(checked).toHaveProperty('bundle');
});

test('record-named does not take an actor for named by itself', () => {
	const { problems } = checkWith({ 'actors/masons.json': { ...masons, partOf: 'masons' } });
	expect(problems.map(({ rule }) => rule)).toEqual(['no-cycles']);
});

test('record-named is silent where something else is wrong, for that may be what names it', () => {
	const { problems } = checkWith({ 'actors/masons.json': masons, 'events/talks.json': '{' });
	expect(problems.map(({ rule }) => rule)).not.toContain('record-named');
});
