import { expect, test } from 'vitest';
import { bridge, checkWith, placesOf } from '../fixture.ts';

const [met] = bridge.assessments!;
const withAssessment = (changes: object) =>
	placesOf(
		checkWith({ 'commitments/bridge.json': { ...bridge, assessments: [{ ...met, ...changes }] } })
	).map((place) => place.split(' ').slice(1).join(' '));

test.each([
	[{ metOn: '2024-03-01' }],
	[{ metOn: '2024-06-30' }],
	[{ metOn: '2024' }],
	[{ fulfilment: 'partiallyMet', metOn: '2024-04' }],
	[{ fulfilment: 'notMet', metOn: undefined }]
])('met-on accepts %j', (changes) => {
	expect(withAssessment(changes)).toEqual([]);
});

test.each([
	[{ metOn: '2024-02-29' }],
	[{ metOn: '2024-07-01' }],
	[{ fulfilment: 'notMet' }],
	[{ fulfilment: 'inProgress' }]
])('met-on refuses %j', (changes) => {
	expect(withAssessment(changes)).toEqual(['/assessments/0/metOn met-on']);
});
