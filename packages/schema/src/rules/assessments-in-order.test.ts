import { expect, test } from 'vitest';
import { checkWith, evidence, placesOf, upkeep } from '../fixture.ts';

const withDates = (...dates: string[]) => {
	const assessments = dates.map((date) => ({
		fulfilment: 'inProgress',
		date,
		assessor: 'county',
		confidence: 'high',
		evidence: [evidence]
	}));
	return checkWith({ 'commitments/upkeep.json': { ...upkeep, assessments } });
};

test.each([
	[['2024-04-01', '2024-04-01']],
	[['2024-04', '2024-04-15']],
	[['2024-04-15', '2024-04']],
	[['2024-04', '2024-05', '2025']]
])('assessments-in-order accepts %j', (dates) => {
	expect(withDates(...dates).problems).toEqual([]);
});

test('assessments-in-order refuses each that is earlier than the one before it', () => {
	const pointers = placesOf(withDates('2024-06', '2024-05', '2024-04')).map(
		(place) => place.split(' ')[1]
	);
	expect(pointers).toEqual(['/assessments/1/date', '/assessments/2/date']);
});
