import type { Finding } from './json.ts';
import { nearest } from './nearest.ts';
import { childPointer, valueAt } from './pointer.ts';
import { rules } from './rules/index.ts';
import type { ShapeError } from './validate.ts';

/** Keywords that only say which of their branches failed; the branch's own error says what is wrong. */
const WRAPPERS = new Set(['if', 'oneOf', 'allOf']);

/** Keywords whose sentence is complete without what the value is. */
const COMPLETE = new Set(['unevaluatedProperties', 'anyOf']);

/** What a pattern of the schemas asks for, in words. */
const PATTERNS: Record<string, string> = {
	'^[a-z][A-Za-z0-9]*$': 'be a code in camelCase, made of Latin letters and digits',
	'^\\d{4}-\\d{2}-\\d{2}$': 'be a day such as 2024-09-30',
	'^\\d+\\.\\d+\\.\\d+$': 'be a version such as 1.0.0',
	'^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'be a language tag such as ar or en',
	'^sha256-[0-9a-f]{64}$': 'be sha256- and 64 lower-case hexadecimal digits'
};

/** A finding for each violated constraint: under a rule's name where one claims it, else under the keyword's. */
export function findingsOf(errors: readonly ShapeError[], value: unknown): Finding[] {
	return withoutBranches(errors)
		.filter((error) => !WRAPPERS.has(error.keyword))
		.map((error) => findingOf(error, value));
}

/** An `anyOf` of required fields is one fault: its error names the fields, and those of its branches go. */
function withoutBranches(errors: readonly ShapeError[]): ShapeError[] {
	const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
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

function findingOf(error: ShapeError, value: unknown): Finding {
	const rule = rules.find((candidate) => candidate.claims?.(error));
	const pointer = pointerOf(error);
	const actual = valueAt(value, pointer);
	const must = rule?.claims?.(error) ?? mustOf(error, actual);
	const finding = { pointer, rule: rule?.name ?? error.keyword, must };
	return actual === undefined || COMPLETE.has(error.keyword) ? finding : { ...finding, actual };
}

function pointerOf({ instancePath, params }: ShapeError): string {
	const member = params.missingProperty ?? params.unevaluatedProperty;
	return typeof member === 'string' ? childPointer(instancePath, member) : instancePath;
}

function mustOf({ keyword, params }: ShapeError, actual: unknown): string {
	switch (keyword) {
		case 'required':
			return 'be present';
		case 'unevaluatedProperties':
			return 'be left out: there is no such field here';
		case 'enum':
			return `be one of ${(params.allowedValues as string[]).join(', ')}${nearest(actual, params.allowedValues as string[])}`;
		case 'anyOf':
			return `hold ${(params.fields as string[]).join(' or ')}`;
		case 'type':
			return `be of type ${String(params.type)}`;
		case 'pattern':
			return PATTERNS[String(params.pattern)] ?? `match ${String(params.pattern)}`;
		case 'minimum':
			return `be at least ${String(params.limit)}`;
		case 'minItems':
			return `have at least ${String(params.limit)} item`;
		case 'minLength':
			return 'be filled in';
		case 'maxLength':
			return `be at most ${String(params.limit)} characters long`;
		case 'uniqueItems':
			return `hold each item once (items ${String(params.j)} and ${String(params.i)} are the same)`;
		default:
			return `satisfy ${keyword}`;
	}
}
