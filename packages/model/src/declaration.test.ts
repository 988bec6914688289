import type { ActivityStatement, RoleStatement } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { activitiesEnded, activitiesUnderWay, isDeclaration } from './declaration.ts';
import { indexOf, role } from './fixture.ts';
import { dayOf } from './day.ts';
import { roleFacts, type RoleFacts } from './role.ts';

const activities: ActivityStatement[] = [
	{ activity: 'combat', change: 'hasEnded' },
	{ activity: 'train', change: 'conducts' },
	{ activity: 'train', change: 'begins' },
	{ activity: 'advise', change: 'willBegin' },
	{ activity: 'noPresence', change: 'isDenied' }
];

function told(rest: Partial<RoleStatement> = {}): RoleFacts {
	const statement = role('r', '2021-07-26', { activities, ...rest });
	return roleFacts(indexOf({ roles: [statement] }), statement, dayOf('2026-01-01'));
}

test('a declaration tells what is under way and what ended, each once', () => {
	expect(isDeclaration(told())).toBe(true);
	expect(activitiesUnderWay(told())).toEqual(['train']);
	expect(activitiesEnded(told())).toEqual(['combat']);
});

test('plans and denials alone are no declaration', () => {
	expect(isDeclaration(told({ activities: activities.slice(3) }))).toBe(false);
});

test.each([{ basis: 'observed' }, { basis: 'demanded' }, { place: 'syria' }] as const)(
	'%j is no declaration of the land',
	(rest) => {
		const elsewhere = told(rest);
		expect(isDeclaration(elsewhere)).toBe(false);
		expect([...activitiesUnderWay(elsewhere), ...activitiesEnded(elsewhere)]).toEqual([]);
	}
);
