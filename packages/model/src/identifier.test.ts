import { expect, test } from 'vitest';
import { indexOf } from './fixture.ts';
import { datasetIdentifier, identifierOf, inSpace } from './identifier.ts';

const uriSpace = 'https://example.org/bridge/';
const { bundle } = indexOf();
const spaceless = { ...bundle, dataset: { ...bundle.dataset } };
delete spaceless.dataset.uriSpace;

test('identifiers live under the space that the dataset declares', () => {
	expect(identifierOf({ uriSpace }, 'events', 'opening')).toBe(`${uriSpace}record/events/opening`);
	expect(datasetIdentifier({ uriSpace, version: '1.2.0' })).toBe(`${uriSpace}record/1.2.0`);
});

test('without a space they are relative to where the record is published', () => {
	expect(identifierOf({}, 'events', 'opening')).toBe('record/events/opening');
	expect(datasetIdentifier({ version: '1.2.0' })).toBe('record/1.2.0');
});

test('inSpace(bundle, space) gives a space to a record that declares none, and to no other', () => {
	expect(inSpace(spaceless, uriSpace).dataset).toEqual({ ...spaceless.dataset, uriSpace });
	expect(inSpace(spaceless, undefined)).toBe(spaceless);
	const declared = inSpace(spaceless, uriSpace);
	expect(inSpace(declared, 'https://example.org/other/')).toBe(declared);
});
