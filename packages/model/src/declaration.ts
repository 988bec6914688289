import type { ActivityChange } from '@mithaq/schema';
import type { RoleFacts } from './role.ts';

/** What is said of the present, as against plans and denials. */
const OF_THE_PRESENT: readonly ActivityChange[] = ['conducts', 'begins', 'ends', 'hasEnded'];
const UNDER_WAY: readonly ActivityChange[] = ['conducts', 'begins'];
const ENDED: readonly ActivityChange[] = ['ends', 'hasEnded'];

/** Whether a statement declares, of the present, what a force does or no longer does in the land that the dataset is about. */
export function isDeclaration(role: RoleFacts): boolean {
	return isDeclaredOfTheLand(role) && activitiesWith(role, OF_THE_PRESENT).length > 0;
}

/** The distinct activities that a statement declares to be under way there, in its own order. */
export function activitiesUnderWay(role: RoleFacts): string[] {
	return isDeclaredOfTheLand(role) ? activitiesWith(role, UNDER_WAY) : [];
}

/** The distinct activities that a statement declares to end or to have ended there, in its own order. */
export function activitiesEnded(role: RoleFacts): string[] {
	return isDeclaredOfTheLand(role) ? activitiesWith(role, ENDED) : [];
}

function isDeclaredOfTheLand({ role, place }: RoleFacts): boolean {
	return role.basis === 'declared' && place.extent !== 'elsewhere';
}

function activitiesWith({ role }: RoleFacts, changes: readonly ActivityChange[]): string[] {
	const stated = role.activities.filter(({ change }) => changes.includes(change));
	return [...new Set(stated.map(({ activity }) => activity))];
}
