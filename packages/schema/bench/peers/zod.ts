import * as z from 'zod';
import * as codes from '../../src/generated/codes.ts';
import type { Peer } from '../peer.ts';
import { CODE, DATE, ID, isNotEmpty, isQuoteLength, isUnique, LANGUAGE } from './forms.ts';

const oneOf = (list: { codes: readonly { code: string }[] }) =>
	z.enum(list.codes.map(({ code }) => code));
const id = z.string().regex(ID).max(80);
const ids = z.array(id).refine(isUnique);
const date = z.string().regex(DATE);
const declaredCode = z.string().regex(CODE).max(40);
const text = z.record(z.string().regex(LANGUAGE), z.string().min(1)).refine(isNotEmpty);
const evidence = z
	.array(
		z.strictObject({
			source: id,
			paragraph: z.int().min(1).optional(),
			page: z.int().min(1).optional(),
			quote: z.string().min(1).refine(isQuoteLength).optional(),
			gloss: text.optional(),
			stance: oneOf(codes.stance),
			note: text.optional()
		})
	)
	.min(1);
const deadline = z
	.strictObject({
		kind: oneOf(codes.deadlineKind),
		date: date.optional(),
		relativeTo: id.optional(),
		condition: text.optional(),
		change: oneOf(codes.deadlineChange),
		event: id,
		evidence
	})
	.refine((value) => {
		if (value.kind === 'relative') return value.relativeTo !== undefined;
		if (value.kind === 'conditional') return value.condition !== undefined;
		return !['fixed', 'window', 'until'].includes(value.kind) || value.date !== undefined;
	});
const count = z
	.strictObject({
		min: z.int().min(0).optional(),
		max: z.int().min(0).optional(),
		qualifier: oneOf(codes.qualifier),
		counts: oneOf(codes.counts)
	})
	.refine(({ qualifier, min, max }) => {
		if (qualifier === 'between') return min !== undefined && max !== undefined;
		if (qualifier === 'fewerThan') return max !== undefined;
		return qualifier === 'nonePublished' || min !== undefined;
	});
const target = z.strictObject({ force: id, place: declaredCode.optional(), count });
const step = z.strictObject({
	state: oneOf(codes.lifecycle),
	date: date.optional(),
	event: id.optional(),
	evidence: evidence.optional(),
	note: text.optional()
});
const assessment = z.strictObject({
	fulfilment: oneOf(codes.fulfilment),
	date,
	metOn: date.optional(),
	assessor: id,
	confidence: oneOf(codes.confidence),
	note: text.optional(),
	evidence
});
const reading = z
	.strictObject({
		side: declaredCode.optional(),
		actor: id.optional(),
		reading: text,
		evidence
	})
	.refine((value) => value.side !== undefined || value.actor !== undefined);
const commitment = z.strictObject({
	$schema: z.string().optional(),
	id,
	title: text,
	label: text.optional(),
	action: text,
	by: ids.min(1),
	to: ids.optional(),
	madeAt: id,
	duty: oneOf(codes.duty),
	force: oneOf(codes.force),
	scope: text,
	place: declaredCode.optional(),
	target: target.optional(),
	conditions: z.array(z.strictObject({ text, evidence })).optional(),
	deadlines: z.array(deadline).optional(),
	assessments: z.array(assessment).optional(),
	lifecycle: z.array(step).min(1),
	supersededBy: id.optional(),
	readings: z.array(reading).optional(),
	evidence,
	note: text.optional(),
	extensions: z.record(z.string(), z.unknown()).optional()
});

export const peer: Peer = {
	name: 'zod',
	accepts: (value) => commitment.safeParse(value).success,
	problems: (value) => commitment.safeParse(value).error?.issues.length ?? 0
};
