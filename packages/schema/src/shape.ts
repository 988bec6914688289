import { childPointer, type Finding } from './json.ts';
import { nearest } from './nearest.ts';
import { rules } from './rules/index.ts';
import type { ShapeError } from './validate.ts';

/** Keywords that only say which of their branches failed; the branch's own error says what is wrong. */
const WRAPPERS = new Set(['if', 'anyOf', 'oneOf', 'allOf']);

/** A finding for each violated constraint: under a rule's name where one claims it, else under the keyword's. */
export function findingsOf(errors: readonly ShapeError[], value: unknown): Finding[] {
	const findings = errors
		.filter((error) => !WRAPPERS.has(error.keyword))
		.map((error) => findingOf(error, value));
	return distinct(findings);
}

function findingOf(error: ShapeError, value: unknown): Finding {
	const rule = rules.find((candidate) => candidate.claims?.(error));
	const pointer = pointerOf(error);
	const actual = valueAt(value, pointer);
	const must = rule?.claims?.(error) ?? mustOf(error, actual);
	const finding = { pointer, rule: rule?.name ?? error.keyword, must };
	const helps = actual !== undefined && error.keyword !== 'unevaluatedProperties';
	return helps ? { ...finding, actual } : finding;
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
		case 'type':
			return `be of type ${String(params.type)}`;
		case 'pattern':
			return `match ${String(params.pattern)}`;
		case 'minimum':
			return `be at least ${String(params.limit)}`;
		case 'minItems':
			return `have at least ${String(params.limit)} item`;
		case 'minLength':
			return 'not be empty';
		case 'maxLength':
			return `be at most ${String(params.limit)} characters long`;
		case 'uniqueItems':
			return `not repeat an item (items ${String(params.j)} and ${String(params.i)} are the same)`;
		default:
			return `satisfy ${keyword}`;
	}
}

/** The value that an RFC 6901 pointer leads to, or undefined. */
export function valueAt(value: unknown, pointer: string): unknown {
	const keys = pointer.split('/').slice(1);
	return keys.reduce<unknown>((container, key) => {
		if (typeof container !== 'object' || container === null) return undefined;
		const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
		return Object.hasOwn(container, name)
			? (container as Record<string, unknown>)[name]
			: undefined;
	}, value);
}

function distinct(findings: Finding[]): Finding[] {
	const seen = new Set<string>();
	return findings.filter(({ pointer, rule }) => {
		const key = `${pointer} ${rule}`;
		return !seen.has(key) && seen.add(key);
	});
}
