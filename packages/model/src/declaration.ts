import type { ActivityChange, Place, RoleStatement } from '@mithaq/schema';

/** What is said of the present, as against plans and denials. */
const OF_THE_PRESENT: readonly ActivityChange[] = ['conducts', 'begins', 'ends', 'hasEnded'];
const UNDER_WAY: readonly ActivityChange[] = ['conducts', 'begins'];
const ENDED: readonly ActivityChange[] = ['ends', 'hasEnded'];
const ELSEWHERE: readonly Place[] = ['syria', 'outsideIraq'];

/** Whether a statement declares, of the present, what a force in Iraq does or no longer does. */
export function isDeclaration(role: RoleStatement): boolean {
	return isDeclaredOfIraq(role) && activitiesWith(role, OF_THE_PRESENT).length > 0;
}

/** The distinct activities that a statement declares to be under way in Iraq, in its own order. */
export function activitiesUnderWay(role: RoleStatement): string[] {
	return isDeclaredOfIraq(role) ? activitiesWith(role, UNDER_WAY) : [];
}

/** The distinct activities that a statement declares to end or to have ended in Iraq, in its own order. */
export function activitiesEnded(role: RoleStatement): string[] {
	return isDeclaredOfIraq(role) ? activitiesWith(role, ENDED) : [];
}

function isDeclaredOfIraq({ basis, place }: RoleStatement): boolean {
	return basis === 'declared' && !ELSEWHERE.includes(place);
}

function activitiesWith(role: RoleStatement, changes: readonly ActivityChange[]): string[] {
	const stated = role.activities.filter(({ change }) => changes.includes(change));
	return [...new Set(stated.map(({ activity }) => activity))];
}
