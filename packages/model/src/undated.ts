import type { Commitment } from '@mithaq/schema';
import type { DeadlineFacts } from './deadline.ts';
import { isStandingDuty } from './outcome.ts';

/** Why a commitment has no date: each says something else about who promised it. */
export type UndatedReason =
	'standing' | 'promised' | 'postponed' | 'lifted' | 'conditional' | 'relative' | 'unnamed';

/** Why no date stands for a commitment; undefined where one does. */
export function undatedReason(
	commitment: Commitment,
	deadlines: readonly DeadlineFacts[]
): UndatedReason | undefined {
	const current = deadlines.filter(({ isCurrent }) => isCurrent);
	if (current.some(({ due }) => due)) return undefined;
	const kinds = current.map(({ deadline }) => deadline.kind);
	if (current.some(({ deadline }) => deadline.change === 'postponedWithoutDate'))
		return 'postponed';
	if (kinds.includes('conditional')) return 'conditional';
	if (kinds.includes('relative')) return 'relative';
	if (kinds.includes('open')) return 'promised';
	if (deadlines.at(-1)?.deadline.change === 'lifted') return 'lifted';
	return isStandingDuty(commitment) ? 'standing' : 'unnamed';
}
