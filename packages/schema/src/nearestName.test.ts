import { expect, test } from 'vitest';
import { nearestName } from './nearest.ts';

test.each([
	['contry', 'county'],
	['twon-paper', 'town-paper'],
	['bridgereport', 'bridge-report'],
	['Bridge_Report', 'bridge-report'],
	['bridge-reports', 'bridge-report'],
	['ministry-of-defense', 'ministry-of-defence'],
	['riverBnk', 'riverBank'],
	['othr', 'other']
])('the name that is meant by %s is %s', (given, name) => {
	const known = ['county', 'town-paper', 'bridge-report', 'ministry-of-defence', 'riverBank'];
	expect(nearestName(given, [...known, 'other'])).toBe(name);
});

test.each([
	['iran', 'iraq'],
	['ministry-of-finance', 'ministry-of-defence'],
	['us-army', 'uk-army'],
	['us-army', 'us-navy'],
	['north', 'south'],
	['eastern-command', 'western-command'],
	['statement-2024-09-26', 'statement-2024-09-27'],
	['brigade-1', 'brigade-2'],
	['town', 'county'],
	['us-army', 'us-army-europe'],
	['x'.repeat(101), 'x'.repeat(101)],
	['', 'iraq']
])('%s is not offered %s', (given, name) => {
	expect(nearestName(given, [name])).toBeUndefined();
});
