import { deadlineHistory, type RecordIndex } from '@mithaq/model';
import type { Commitment, Event } from '@mithaq/schema';

/** What an event did to a promise: to its existence, its date or its outcome. */
export const effects = ['made', 'dated', 'moved', 'fulfilled', 'breached'] as const;

export type Effect = (typeof effects)[number];

/** The commitments that an event had one effect on, in the order of the record. */
export interface EffectOn {
	effect: Effect;
	commitments: Commitment[];
}

/** What an event made, dated, moved, fulfilled or breached; what it only touched is left out. */
export function effectsOf(index: RecordIndex, event: Event): EffectOn[] {
	const found = index.bundle.commitments.flatMap((commitment) =>
		effectsOn(index, event, commitment).map((effect) => ({ effect, commitment }))
	);
	return effects
		.map((effect) => ({
			effect,
			commitments: found
				.filter((each) => each.effect === effect)
				.map(({ commitment }) => commitment)
		}))
		.filter(({ commitments }) => commitments.length > 0);
}

function effectsOn(index: RecordIndex, event: Event, commitment: Commitment): Effect[] {
	const hows = (event.bears ?? [])
		.filter((bears) => bears.commitment === commitment.id)
		.map(({ how }) => how);
	return [
		...dateEffect(index, event, commitment, hows),
		...(hows.includes('fulfils') && event.occurrence === 'happened'
			? (['fulfilled'] as const)
			: []),
		...(hows.includes('breaches') ? (['breached'] as const) : [])
	];
}

/** Of making, moving and dating a promise, the first that is so. Another date by others than who gave the first moves nothing. */
function dateEffect(
	index: RecordIndex,
	{ id }: Event,
	commitment: Commitment,
	hows: readonly string[]
): Effect[] {
	if (commitment.madeAt === id) return ['made'];
	const here = deadlineHistory(index, commitment, Infinity).filter(
		({ deadline }) => deadline.event === id
	);
	if (
		here.some(({ isMove, deadline }) => isMove || deadline.change === 'lifted') ||
		(here.length === 0 && hows.includes('reschedules'))
	)
		return ['moved'];
	const isSet = hows.includes('sets') || here.some(({ deadline }) => deadline.change === 'set');
	return isSet ? ['dated'] : [];
}
