import { type } from 'arktype';
import * as codes from '../../src/generated/codes.ts';
import type { Peer } from '../peer.ts';
import { CODE, DATE, ID, isQuoteLength, isUnique } from './forms.ts';

const oneOf = (list: { codes: readonly { code: string }[] }) =>
	type.enumerated(...list.codes.map(({ code }) => code));
const id = type(ID).atMostLength(80);
const ids = id.array().narrow(isUnique);
const date = type(DATE);
const declaredCode = type(CODE).atMostLength(40);
const text = type({ '+': 'reject', ar: 'string > 0', en: 'string > 0' });
const evidence = type({
	'+': 'reject',
	source: id,
	'paragraph?': 'number.integer >= 1',
	'page?': 'number.integer >= 1',
	'quote?': type('string > 0').narrow(isQuoteLength),
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
	action: text,
	by: ids.atLeastLength(1),
	'to?': ids,
	madeAt: id,
	duty: oneOf(codes.duty),
	force: oneOf(codes.force),
	scope: text,
	'place?': declaredCode,
	'conditions?': type({ '+': 'reject', text, evidence }).array(),
	'deadlines?': deadline.array(),
	'assessments?': assessment.array(),
	lifecycle: type({ '+': 'reject', state: oneOf(codes.lifecycle), 'event?': id })
		.array()
		.atLeastLength(1),
	'supersededBy?': id,
	'readings?': reading.array(),
	evidence,
	'note?': text
});

export const peer: Peer = {
	name: 'arktype',
	accepts: (value) => commitment.allows(value),
	problems(value) {
		const outcome = commitment(value);
		return outcome instanceof type.errors ? outcome.length : 0;
	}
};
