import { expect, test } from 'vitest';
import { checkWith, county, folderOf, text } from '../fixture.ts';

const quoted = (quote: string) =>
	checkWith({
		'actors/county.json': {
			...county,
			evidence: [{ source: 'bridge-original', quote, stance: 'supports' }]
		}
	}).problems.map(({ rule, severity }) => `${rule} ${severity}`);

test.each([
	'the county',
	'by spring',
	'inspection',
	'اتفق الطرفان',
	'المسؤولون',
	'桥梁建成',
	'12 March'
])('quote-tells accepts “%s”', (quote) => {
	expect(quoted(quote)).toEqual([]);
});

test.each(['county', 'الجسر', '2024', '…', 'a', '桥梁'])('quote-tells warns of “%s”', (quote) => {
	expect(quoted(quote)).toContain('quote-tells warning');
});

test('quote-tells warns of a quote that stands more than once in its paragraph', () => {
	const twice = text.replace('by spring.', 'by spring, and the bridge by spring it was.');
	const texts = folderOf({ 'held.txt': twice });
	const evidence = [
		{ source: 'bridge-report', paragraph: 2, quote: 'bridge by spring', stance: 'supports' }
	];
	const { problems } = checkWith({ 'actors/county.json': { ...county, evidence } }, { texts });
	expect(problems.map(({ rule }) => rule)).toContain('text-digest');
});
