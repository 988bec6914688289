import type { ActivityStatement } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { activitiesEnded, activitiesUnderWay, isDeclaration } from './declaration.ts';
import { role } from './fixture.ts';

const activities: ActivityStatement[] = [
	{ activity: 'combat', change: 'hasEnded' },
	{ activity: 'train', change: 'conducts' },
	{ activity: 'train', change: 'begins' },
	{ activity: 'advise', change: 'willBegin' },
	{ activity: 'noPresence', change: 'isDenied' }
];

test('a declaration tells what is under way and what ended, each once', () => {
	const told = role('r', '2021-07-26', { activities });
	expect(isDeclaration(told)).toBe(true);
	expect(activitiesUnderWay(told)).toEqual(['train']);
	expect(activitiesEnded(told)).toEqual(['combat']);
});

test('plans and denials alone are no declaration', () => {
	const told = role('r', '2021-07-26', { activities: activities.slice(3) });
	expect(isDeclaration(told)).toBe(false);
});

test.each([{ basis: 'observed' }, { basis: 'demanded' }, { place: 'syria' }] as const)(
	'%j is no declaration of Iraq',
	(rest) => {
		const told = role('r', '2021-07-26', { activities, ...rest });
		expect(isDeclaration(told)).toBe(false);
		expect([...activitiesUnderWay(told), ...activitiesEnded(told)]).toEqual([]);
	}
);
