import type { Actor, DeclaredPlace, Evidence, RoleStatement, SourceType } from '@mithaq/schema';
import { isSupport } from './corroboration.ts';
import type { Day } from './day.ts';
import { type DatedSpan, spanOf } from './interval.ts';
import { knownEvidence, knownItems } from './known.ts';
import { sortedBy } from './order.ts';
import { type Provenance, provenance } from './provenance.ts';
import { findActor, findPlace, findSource, type RecordIndex } from './record.ts';
import { sidesOf } from './side.ts';

/** A statement of what a force is for, as known on a day. */
export interface RoleFacts extends Provenance {
	role: RoleStatement;
	when: DatedSpan;
	/** Sides of those who say so (codes), in the dataset's order. */
	sides: string[];
	place: DeclaredPlace;
	force: Actor;
	/** Whether an agreement's text or an official statement is among the known sources that support it. */
	official: boolean;
}

const OFFICIAL: readonly SourceType[] = ['agreementText', 'officialStatement'];

/** What is known of a role statement by the end of `asOf`. Throws an Error `missing actor: x`, of a side, place or source too. */
export function roleFacts(index: RecordIndex, role: RoleStatement, asOf: Day): RoleFacts {
	const evidence = knownEvidence(index, role.evidence, asOf);
	return {
		role,
		when: spanOf(role.date),
		sides: sidesOf(index, role.speakers),
		place: findPlace(index, role.place),
		force: findActor(index, role.force),
		official: evidence.some((item) => isSupport(item) && isOfficial(index, item)),
		...provenance(index, role.evidence, asOf)
	};
}

/** The role statements that were known by the end of `asOf`, in date order, then by id. Throws as `roleFacts` does. */
export function knownRoles(index: RecordIndex, asOf: Day): RoleFacts[] {
	const known = knownItems(index, index.bundle.roles, asOf).map((role) =>
		roleFacts(index, role, asOf)
	);
	return sortedBy(known, ({ when, role }) => [when.interval.start, role.id]);
}

function isOfficial(index: RecordIndex, { source }: Evidence): boolean {
	return OFFICIAL.includes(findSource(index, source).type);
}
