import type { ShapeError } from './errors.ts';
import type { Finding } from './json.ts';
import { keywords } from './keywords/index.ts';
import { lazily } from './lazy.ts';
import { ar, type Message } from './message.ts';
import { childPointer } from './pointer.ts';
import { claims } from './rules/claims.ts';
import type { Claim } from './rules/rule.ts';
import type { Says, Violation } from './violation.ts';

/** Keywords whose sentence is complete without what the value is. */
const COMPLETE = new Set(['unevaluatedProperties', 'anyOf']);

/** Words are put together when they are first read: that is most of the work. */
const withWords = lazily(messageOf, 'must', 'cure');

/** The finding of a violated constraint: under a rule's name where one claims it, else under the keyword's. */
export function findingOf(violation: Violation): Finding {
	const rule = claimOf(violation)?.rule ?? violation.keyword;
	return withWords({ pointer: violation.pointer, rule, ...actualOf(violation) }, violation);
}

/** What must hold instead of what a constraint was violated by, and how to mend it. */
export function messageOf(violation: Violation): Message {
	const says = claimOf(violation)?.says ?? keywords[violation.keyword] ?? unknown;
	return says(violation);
}

/** What stands there instead, where that helps. */
export function actualOf({ keyword, actual }: Violation): Pick<Finding, 'actual'> {
	return actual === undefined || COMPLETE.has(keyword) ? {} : { actual };
}

function claimOf(violation: Violation): Claim | undefined {
	return claims.find(({ concerns }) => concerns(violation));
}

/** An `anyOf` of required fields is one fault: its error names the fields, and those of its branches go. */
export function withoutBranches(errors: readonly ShapeError[]): readonly ShapeError[] {
	const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
	if (choices.length === 0) return errors;
	return errors
		.filter((error) => !choices.some((choice) => isBranch(error, choice)))
		.map((error) => (error.keyword === 'anyOf' ? namingFields(error, errors) : error));
}

function namingFields(choice: ShapeError, errors: readonly ShapeError[]): ShapeError {
	const branches = errors.filter((error) => isBranch(error, choice));
	return { ...choice, params: { fields: branches.map(({ params }) => params.missingProperty) } };
}

function isBranch(error: ShapeError, choice: ShapeError): boolean {
	return (
		error.instancePath === choice.instancePath &&
		error.schemaPath.startsWith(`${choice.schemaPath}/`)
	);
}

/** What is violated, in the terms in which it is put in words. */
export function violationOf({ instancePath, keyword, params, data }: ShapeError): Violation {
	const member = params.missingProperty ?? params.unevaluatedProperty;
	if (typeof member !== 'string') {
		const field = instancePath.slice(instancePath.lastIndexOf('/') + 1);
		return { pointer: instancePath, keyword, params, field, actual: data, subject: data };
	}
	const pointer = childPointer(instancePath, member);
	const actual = Object.hasOwn(data as object, member)
		? (data as Record<string, unknown>)[member]
		: undefined;
	return { pointer, keyword, params, field: member, actual, subject: data };
}

const unknown: Says = ({ keyword }) => ({
	must: { ar: ar`توافق القيمة قيد المخطط ${keyword}`, en: `satisfy ${keyword}` },
	cure: {
		ar: ar`انظر ما يقوله ${keyword} في مخطط هذا القيد.`,
		en: `See what ${keyword} says in the schema of this record.`
	}
});
