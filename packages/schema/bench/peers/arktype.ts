import { type } from 'arktype';
import * as codes from '../../src/generated/codes.ts';
import type { Peer } from '../peer.ts';
import { CODE, DATE, ID, isNotEmpty, isQuoteLength, isUnique, LANGUAGE } from './forms.ts';

const oneOf = (list: { codes: readonly { code: string }[] }) =>
	type.enumerated(...list.codes.map(({ code }) => code));
const id = type(ID).atMostLength(80);
const ids = id.array().narrow(isUnique);
const date = type(DATE);
const declaredCode = type(CODE).atMostLength(40);
const text = type.Record(type(LANGUAGE), 'string > 0').onUndeclaredKey('reject').narrow(isNotEmpty);
const evidence = type({
	'+': 'reject',
	source: id,
	'paragraph?': 'number.integer >= 1',
	'page?': 'number.integer >= 1',
	'quote?': type('string > 0').narrow(isQuoteLength),
	'gloss?': text,
	stance: oneOf(codes.stance),
	'note?': text
})
	.array()
	.atLeastLength(1);
const deadline = type({
	'+': 'reject',
	kind: oneOf(codes.deadlineKind),
	'date?': date,
	'relativeTo?': id,
	'condition?': text,
	change: oneOf(codes.deadlineChange),
	event: id,
	evidence
}).narrow((value) => {
	if (value.kind === 'relative') return value.relativeTo !== undefined;
	if (value.kind === 'conditional') return value.condition !== undefined;
	return !['fixed', 'window', 'until'].includes(value.kind) || value.date !== undefined;
});
const count = type({
	'+': 'reject',
	'min?': 'number.integer >= 0',
	'max?': 'number.integer >= 0',
	qualifier: oneOf(codes.qualifier),
	counts: oneOf(codes.counts)
}).narrow(({ qualifier, min, max }) => {
	if (qualifier === 'between') return min !== undefined && max !== undefined;
	if (qualifier === 'fewerThan') return max !== undefined;
	return qualifier === 'nonePublished' || min !== undefined;
});
const step = type({
	'+': 'reject',
	state: oneOf(codes.lifecycle),
	'date?': date,
	'event?': id,
	'evidence?': evidence,
	'note?': text
});
const assessment = type({
	'+': 'reject',
	fulfilment: oneOf(codes.fulfilment),
	date,
	'metOn?': date,
	assessor: id,
	confidence: oneOf(codes.confidence),
	'note?': text,
	evidence
});
const reading = type({
	'+': 'reject',
	'side?': declaredCode,
	'actor?': id,
	reading: text,
	evidence
}).narrow((value) => value.side !== undefined || value.actor !== undefined);
const commitment = type({
	'+': 'reject',
	'$schema?': 'string',
	id,
	title: text,
	'label?': text,
	action: text,
	by: ids.atLeastLength(1),
	'to?': ids,
	madeAt: id,
	duty: oneOf(codes.duty),
	force: oneOf(codes.force),
	scope: text,
	'place?': declaredCode,
	'target?': type({ '+': 'reject', force: id, 'place?': declaredCode, count }),
	'conditions?': type({ '+': 'reject', text, evidence }).array(),
	'deadlines?': deadline.array(),
	'assessments?': assessment.array(),
	lifecycle: step.array().atLeastLength(1),
	'supersededBy?': id,
	'readings?': reading.array(),
	evidence,
	'note?': text,
	'extensions?': 'Record<string, unknown>'
});

export const peer: Peer = {
	name: 'arktype',
	accepts: (value) => commitment.allows(value),
	problems(value) {
		const outcome = commitment(value);
		return outcome instanceof type.errors ? outcome.length : 0;
	}
};
