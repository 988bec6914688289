import type { Finding } from './json.ts';
import { keywords } from './keywords/index.ts';
import { ar, type Message } from './message.ts';
import { childPointer, valueAt } from './pointer.ts';
import { claims } from './rules/claims.ts';
import type { Claim } from './rules/rule.ts';
import type { ShapeError } from './validator.ts';
import type { Says, Violation } from './violation.ts';

/** The finding of a violated constraint: under a rule's name where one claims it, else under the keyword's. */
export function findingOf(violation: Violation): Finding {
	const rule = claimOf(violation)?.rule ?? violation.keyword;
	return { pointer: violation.pointer, rule, ...messageOf(violation), ...actualOf(violation) };
}

/** What must hold instead of what a constraint was violated by, and how to mend it. */
function messageOf(violation: Violation): Message {
	const says = claimOf(violation)?.says ?? keywords[violation.keyword] ?? unknown;
	return says(violation);
}

/** What stands there instead, where that helps: not of a field that should not be there, nor a list of whole records. */
function actualOf({ keyword, actual, pointer }: Violation): Pick<Finding, 'actual'> {
	const isList = pointer === '' && Array.isArray(actual) && actual.length > 0;
	const isOfNoUse = actual === undefined || keyword === 'additionalProperties' || isList;
	return isOfNoUse ? {} : { actual };
}

function claimOf(violation: Violation): Claim | undefined {
	return claims.find(({ concerns }) => concerns(violation));
}

/** What is violated in a value, in the terms in which it is put in words. */
export function violationOf(error: ShapeError, value: unknown): Violation {
	const { instancePath, keyword, params } = error;
	const subject = instancePath === '' ? value : valueAt(value, instancePath);
	const member = params.missingProperty ?? params.additionalProperty;
	if (typeof member !== 'string') {
		const field = instancePath.slice(instancePath.lastIndexOf('/') + 1);
		return { pointer: instancePath, keyword, params, field, actual: subject, subject };
	}
	const pointer = childPointer(instancePath, member);
	const actual = Object.hasOwn(subject as object, member)
		? (subject as Record<string, unknown>)[member]
		: undefined;
	return { pointer, keyword, params, field: member, actual, subject };
}

const unknown: Says = ({ keyword }) => ({
	must: { ar: ar`توافق القيمة قيد المخطط ${keyword}`, en: `satisfy ${keyword}` },
	cure: {
		ar: ar`انظر ما يقوله ${keyword} في مخطط هذا القيد.`,
		en: `See what ${keyword} says in the schema of this record.`
	}
});
