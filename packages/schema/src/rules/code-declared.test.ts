import { expect, test } from 'vitest';
import {
	bridge,
	bundle,
	checkBy,
	checkWith,
	county,
	dataset,
	meeting,
	placesOf
} from '../fixture.ts';
import { formatProblem } from '../problem.ts';

const [riverbank] = dataset.places!;
const withSide = (side: string, changes: object = {}) =>
	checkBy('code-declared', {
		'actors/county.json': { ...county, side },
		'dataset.json': { ...dataset, ...changes }
	});

test('code-declared accepts declared codes, and other as a side without a declaration', () => {
	expect(bundle.events[0]!.place).toBe('riverbank');
	expect(county.side).toBe('other');
	expect(checkBy('code-declared').problems).toEqual([]);
	expect(withSide('builders').problems).toEqual([]);
	expect(withSide('other', { sides: undefined }).problems).toEqual([]);
});

test('code-declared refuses a place that the dataset does not declare, and names the nearest', () => {
	const checked = checkBy('code-declared', {
		'events/meeting.json': { ...meeting, place: 'riverbnk' }
	});
	expect(placesOf(checked)).toEqual(['events/meeting.json:24:11 /place code-declared']);
	expect(formatProblem(checked.problems[0]!)).toBe(
		'events/meeting.json:24:11 place must be a code that the dataset declares in places (did you mean riverbank?), not "riverbnk" [code-declared]'
	);
	expect(checked.problems[0]!.cure.en).toBe(
		'Write riverbank if that is meant; otherwise declare the code in places.'
	);
	expect(checked).not.toHaveProperty('bundle');
});

test('code-declared says how a code is declared where none is near', () => {
	const place = checkBy('code-declared', {
		'commitments/bridge.json': { ...bridge, place: 'harbour' }
	});
	expect(place.problems.map(({ must, cure }) => [must.en, cure.en])).toEqual([
		[
			'be a code that the dataset declares in places',
			'Correct the code, or declare it in places with its label, definition and extent.'
		]
	]);
	const side = withSide('north').problems[0]!;
	expect(side.must.en).toBe('be a code that the dataset declares in sides');
	expect(side.cure.en).toMatch(/, or write other for whoever belongs to no side\.$/);
});

test('code-declared says once that the dataset declares nothing, and what records name', () => {
	const [problem, ...others] = withSide('north', { sides: undefined }).problems;
	expect(others).toEqual([]);
	expect(problem).toMatchObject({ file: 'dataset.json', pointer: '/sides', rule: 'code-declared' });
	expect(problem!.must).toEqual({
		ar: 'يُذكر الحقل ويُعلن فيه ما تسمّيه القيود: \u2068north\u2069',
		en: 'be present and declare what records name: north'
	});
});

test('code-declared looks at the side of a reading too', () => {
	const readings = [{ ...bridge.readings![1]!, side: 'bilders' }];
	const checked = checkBy('code-declared', { 'commitments/bridge.json': { ...bridge, readings } });
	expect(checked.problems.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
		'/readings/0/side code-declared'
	]);
	expect(checked.problems[0]!.must.en).toMatch(/ \(did you mean builders\?\)$/);
});

test('code-declared refuses a side as a place, and a place as a side', () => {
	expect(withSide('riverbank').problems.map(({ rule }) => rule)).toEqual(['code-declared']);
	const place = checkBy('code-declared', { 'events/meeting.json': { ...meeting, place: 'other' } });
	expect(place.problems.map(({ rule }) => rule)).toEqual(['code-declared']);
});

test('code-declared refuses the second declaration of a code, in one list', () => {
	const places = [riverbank, riverbank, { ...riverbank!, code: 'builders' }];
	const { problems } = checkBy('code-declared', { 'dataset.json': { ...dataset, places } });
	expect(problems).toMatchObject([
		{ pointer: '/places/1/code', rule: 'code-declared', actual: 'riverbank' }
	]);
});

test('code-declared leaves a code of the wrong form to the schema, and looks into broken records', () => {
	expect(
		checkWith({ 'actors/county.json': { ...county, side: 'The North' } }).problems.map(
			({ rule }) => rule
		)
	).toEqual(['pattern']);
	const broken = checkWith({
		'actors/county.json': { ...county, kind: 'a body', side: 'north' }
	});
	expect(broken.problems.map(({ rule }) => rule)).toEqual(['pattern', 'code-declared']);
});

test('code-declared is silent where the dataset itself cannot be read', () => {
	const rules = checkWith({ 'dataset.json': '{' }).problems.map(({ rule }) => rule);
	expect(rules).toContain('json-syntax');
	expect(rules).not.toContain('code-declared');
});
