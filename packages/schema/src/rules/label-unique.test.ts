import { expect, test } from 'vitest';
import { checkWith, dataset } from '../fixture.ts';

const [side] = dataset.sides!;
const [place] = dataset.places!;
const of = (changes: object) =>
	checkWith({ 'dataset.json': { ...dataset, ...changes } }).problems.map(
		({ pointer, rule }) => `${pointer} ${rule}`
	);

test('label-unique accepts one label in two lists', () => {
	expect(
		of({
			places: [{ ...place, label: side!.label }]
		})
	).toEqual([]);
});

test('label-unique refuses two of one label, in each language and whatever their capitals', () => {
	const payers = { ...side, code: 'payers', label: { ar: 'الممولون', en: ' BUILDERS' } };
	expect(of({ sides: [side, payers] })).toEqual(['/sides/1/label/en label-unique']);
	const alike = { ...side, code: 'payers' };
	expect(of({ sides: [side, alike] })).toEqual([
		'/sides/1/label/ar label-unique',
		'/sides/1/label/en label-unique'
	]);
});
