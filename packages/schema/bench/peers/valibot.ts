import * as v from 'valibot';
import * as codes from '../../src/generated/codes.ts';
import type { Peer } from '../peer.ts';
import { CODE, DATE, ID, isQuoteLength, isUnique } from './forms.ts';

const oneOf = (list: { codes: readonly { code: string }[] }) =>
	v.picklist(list.codes.map(({ code }) => code));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const filled = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(ID), v.maxLength(80));
const ids = v.pipe(v.array(id), v.check(isUnique));
const date = v.pipe(v.string(), v.regex(DATE));
const declaredCode = v.pipe(v.string(), v.regex(CODE), v.maxLength(40));
const text = v.strictObject({ ar: filled, en: filled });
const evidence = v.pipe(
	v.array(
		v.strictObject({
			source: id,
			paragraph: v.optional(whole),
			page: v.optional(whole),
			quote: v.optional(v.pipe(v.string(), v.minLength(1), v.check(isQuoteLength))),
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
	action: text,
	by: v.pipe(ids, v.minLength(1)),
	to: v.optional(ids),
	madeAt: id,
	duty: oneOf(codes.duty),
	force: oneOf(codes.force),
	scope: text,
	place: v.optional(declaredCode),
	conditions: v.optional(v.array(v.strictObject({ text, evidence }))),
	deadlines: v.optional(v.array(deadline)),
	assessments: v.optional(v.array(assessment)),
	lifecycle: v.pipe(
		v.array(v.strictObject({ state: oneOf(codes.lifecycle), event: v.optional(id) })),
		v.minLength(1)
	),
	supersededBy: v.optional(id),
	readings: v.optional(v.array(reading)),
	evidence,
	note: v.optional(text)
});

export const peer: Peer = {
	name: 'valibot',
	accepts: (value) => v.is(commitment, value),
	problems: (value) => v.safeParse(commitment, value).issues?.length ?? 0
};
