import * as v from 'valibot';
import * as codes from '../../src/generated/codes.ts';
import type { Peer } from '../peer.ts';
import { CODE, DATE, ID, isNotEmpty, isQuoteLength, isUnique, LANGUAGE } from './forms.ts';

const oneOf = (list: { codes: readonly { code: string }[] }) =>
	v.picklist(list.codes.map(({ code }) => code));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const filled = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(ID), v.maxLength(80));
const ids = v.pipe(v.array(id), v.check(isUnique));
const date = v.pipe(v.string(), v.regex(DATE));
const declaredCode = v.pipe(v.string(), v.regex(CODE), v.maxLength(40));
const text = v.pipe(v.record(v.pipe(v.string(), v.regex(LANGUAGE)), filled), v.check(isNotEmpty));
const evidence = v.pipe(
	v.array(
		v.strictObject({
			source: id,
			paragraph: v.optional(whole),
			page: v.optional(whole),
			quote: v.optional(v.pipe(v.string(), v.minLength(1), v.check(isQuoteLength))),
			gloss: v.optional(text),
			stance: oneOf(codes.stance),
			note: v.optional(text)
		})
	),
	v.minLength(1)
);
const deadline = v.pipe(
	v.strictObject({
		kind: oneOf(codes.deadlineKind),
		date: v.optional(date),
		relativeTo: v.optional(id),
		condition: v.optional(text),
		change: oneOf(codes.deadlineChange),
		event: id,
		evidence
	}),
	v.check((value) => {
		if (value.kind === 'relative') return value.relativeTo !== undefined;
		if (value.kind === 'conditional') return value.condition !== undefined;
		return !['fixed', 'window', 'until'].includes(value.kind) || value.date !== undefined;
	})
);
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(
	v.strictObject({
		min: v.optional(number),
		max: v.optional(number),
		qualifier: oneOf(codes.qualifier),
		counts: oneOf(codes.counts)
	}),
	v.check(({ qualifier, min, max }) => {
		if (qualifier === 'between') return min !== undefined && max !== undefined;
		if (qualifier === 'fewerThan') return max !== undefined;
		return qualifier === 'nonePublished' || min !== undefined;
	})
);
const target = v.strictObject({ force: id, place: v.optional(declaredCode), count });
const step = v.strictObject({
	state: oneOf(codes.lifecycle),
	date: v.optional(date),
	event: v.optional(id),
	evidence: v.optional(evidence),
	note: v.optional(text)
});
const assessment = v.strictObject({
	fulfilment: oneOf(codes.fulfilment),
	date,
	metOn: v.optional(date),
	assessor: id,
	confidence: oneOf(codes.confidence),
	note: v.optional(text),
	evidence
});
const reading = v.pipe(
	v.strictObject({
		side: v.optional(declaredCode),
		actor: v.optional(id),
		reading: text,
		evidence
	}),
	v.check((value) => value.side !== undefined || value.actor !== undefined)
);
const commitment = v.strictObject({
	$schema: v.optional(v.string()),
	id,
	title: text,
	label: v.optional(text),
	action: text,
	by: v.pipe(ids, v.minLength(1)),
	to: v.optional(ids),
	madeAt: id,
	duty: oneOf(codes.duty),
	force: oneOf(codes.force),
	scope: text,
	place: v.optional(declaredCode),
	target: v.optional(target),
	conditions: v.optional(v.array(v.strictObject({ text, evidence }))),
	deadlines: v.optional(v.array(deadline)),
	assessments: v.optional(v.array(assessment)),
	lifecycle: v.pipe(v.array(step), v.minLength(1)),
	supersededBy: v.optional(id),
	readings: v.optional(v.array(reading)),
	evidence,
	note: v.optional(text),
	extensions: v.optional(v.record(v.string(), v.unknown()))
});

export const peer: Peer = {
	name: 'valibot',
	accepts: (value) => v.is(commitment, value),
	problems: (value) => v.safeParse(commitment, value).issues?.length ?? 0
};
