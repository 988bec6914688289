import type { Language } from '@mithaq/charts';
import {
	activity,
	activityChange,
	actorKind,
	bearing,
	confidence,
	counts,
	dateBasis,
	deadlineChange,
	deadlineKind,
	duty,
	eventFormat,
	eventType,
	fulfilment,
	lifecycle,
	occurrence,
	outcome,
	participantRole,
	qualifier,
	roleBasis,
	sourceType,
	stance,
	type CodeList
} from '@mithaq/schema';
import { codeWords, declaredTerms, type CommitmentFacts, type RecordIndex } from '@mithaq/model';
import { bindingList, placeList, sideList } from './declaredLists.ts';
import { claimsOf } from './claims.ts';
import type { Found } from './record.ts';

/** A code and the list that explains it. */
export type Term = readonly [
	list: Pick<CodeList, 'name' | 'label' | 'codes'>,
	code: string | undefined
];

/** A term in words. */
export interface TermWords {
	/** What it is a code of: the same word may stand in two lists. */
	list?: string;
	label: string;
	definition: string;
}

/** The distinct terms that their lists explain, in words. */
export function termsInWords(
	terms: readonly Term[],
	index: RecordIndex,
	language: Language
): TermWords[] {
	const words = terms.flatMap(([list, code]) => {
		const entries = [...declaredTerms(index.bundle.dataset, list), ...list.codes];
		const definition = entries.find((entry) => entry.code === code)?.definition[language];
		if (!code || !definition) return [];
		const label = codeWords(index, list, code, language);
		return [{ list: list.label[language], label, definition }];
	});
	return [...new Map(words.map((term) => [term.list + term.label, term])).values()];
}

/** Every code that a record's page shows, in the order in which it shows them. */
export function termsOf(index: RecordIndex, found: Found, facts?: CommitmentFacts): Term[] {
	const stances = claimsOf(found).map(({ evidence }): Term => [stance, evidence.stance]);
	return [...fieldTerms(index, found), ...(facts ? commitmentTerms(facts) : []), ...stances];
}

function fieldTerms(index: RecordIndex, { kind, record }: Found): Term[] {
	switch (kind) {
		case 'events':
			return [
				[eventType, record.type],
				[dateBasis, record.dateBasis],
				[occurrence, record.occurrence],
				[eventFormat, record.format],
				...(record.participants ?? []).map(({ role }): Term => [participantRole, role]),
				...(record.bears ?? []).map(({ how }): Term => [bearing, how])
			];
		case 'commitments':
			return [
				[bindingList, record.force],
				[duty, record.duty],
				...record.lifecycle.map(({ state }): Term => [lifecycle, state])
			];
		case 'roles':
			return [
				...record.activities.flatMap((item): Term[] => [
					[activity, item.activity],
					[activityChange, item.change]
				]),
				[dateBasis, record.dateBasis],
				[placeList(index), record.place],
				[roleBasis, record.basis]
			];
		case 'strengths':
			return [
				[counts, record.count.counts],
				[qualifier, record.count.qualifier],
				[dateBasis, record.dateBasis],
				[placeList(index), record.place]
			];
		case 'sources':
			return [
				[sourceType, record.type],
				[dateBasis, record.publishedBasis]
			];
		case 'actors':
			return [
				[actorKind, record.kind],
				[sideList(index), record.side]
			];
	}
}

function commitmentTerms({ commitment, outcome: came, events }: CommitmentFacts): Term[] {
	return [
		[outcome, came],
		...(commitment.deadlines ?? []).flatMap((deadline): Term[] => [
			[deadlineKind, deadline.kind],
			[deadlineChange, deadline.change]
		]),
		...(commitment.assessments ?? []).flatMap((assessment): Term[] => [
			[fulfilment, assessment.fulfilment],
			[confidence, assessment.confidence]
		]),
		...events.map(({ how }): Term => [bearing, how])
	];
}
