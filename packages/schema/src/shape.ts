import type { Finding } from './json.ts';
import { keywords } from './keywords/index.ts';
import { ar, type Message } from './message.ts';
import { childPointer, valueAt } from './pointer.ts';
import { claims } from './rules/claims.ts';
import type { ShapeError } from './validate.ts';
import type { Violation } from './violation.ts';

/** Keywords that only say which of their branches failed; the branch's own error says what is wrong. */
const WRAPPERS = new Set(['if', 'oneOf', 'allOf']);

/** Keywords whose sentence is complete without what the value is. */
const COMPLETE = new Set(['unevaluatedProperties', 'anyOf']);

/** A finding for each violated constraint: under a rule's name where one claims it, else under the keyword's. */
export function findingsOf(errors: readonly ShapeError[], value: unknown): Finding[] {
	return withoutBranches(errors)
		.filter((error) => !WRAPPERS.has(error.keyword))
		.map((error) => findingOf(error, value));
}

/** An `anyOf` of required fields is one fault: its error names the fields, and those of its branches go. */
function withoutBranches(errors: readonly ShapeError[]): readonly ShapeError[] {
	const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
	if (choices.length === 0) return errors;
	return errors
		.filter((error) => !choices.some((choice) => isBranch(error, choice)))
		.map((error) => {
			if (error.keyword !== 'anyOf') return error;
			const branches = errors.filter((branch) => isBranch(branch, error));
			return { ...error, params: { fields: branches.map(({ params }) => params.missingProperty) } };
		});
}

function isBranch(error: ShapeError, choice: ShapeError): boolean {
	return (
		error.instancePath === choice.instancePath &&
		error.schemaPath.startsWith(`${choice.schemaPath}/`)
	);
}

function findingOf({ instancePath, keyword, params }: ShapeError, value: unknown): Finding {
	const subject = valueAt(value, instancePath);
	const member = params.missingProperty ?? params.unevaluatedProperty;
	const isMember = typeof member === 'string';
	const pointer = isMember ? childPointer(instancePath, member) : instancePath;
	const actual = isMember ? valueAt(value, pointer) : subject;
	const field = isMember ? member : pointer.slice(pointer.lastIndexOf('/') + 1);
	const violation = { keyword, params, field, actual, subject };
	const finding = { pointer, ...messageOf(violation) };
	return actual === undefined || COMPLETE.has(keyword) ? finding : { ...finding, actual };
}

function messageOf(violation: Violation): Pick<Finding, 'rule'> & Message {
	for (const { rule, says } of claims) {
		const message = says(violation);
		if (message) return { rule, ...message };
	}
	const { keyword } = violation;
	return { rule: keyword, ...(keywords[keyword]?.(violation) ?? unknown(keyword)) };
}

function unknown(keyword: string): Message {
	return {
		must: { ar: ar`توافق القيمة قيد المخطط ${keyword}`, en: `satisfy ${keyword}` },
		cure: {
			ar: ar`انظر ما يقوله ${keyword} في مخطط هذا القيد.`,
			en: `See what ${keyword} says in the schema of this record.`
		}
	};
}
