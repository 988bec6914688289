import { MOST_ERRORS } from './bound.ts';
import type { SchemaFault } from './extensionSchema.ts';
import { keywords } from './keywords/index.ts';
import { ar, type Message } from './message.ts';
import { allEntries, type EntryFinding, type Records } from './records.ts';
import { name as extensionFits } from './rules/extension-fits.ts';
import { name as extensionSchema } from './rules/extension-schema.ts';
import { violationOf } from './shape.ts';
import type { ShapeError } from './validator.ts';
import type { Violation } from './violation.ts';

/** A record of a kind may have `extensions`. */
export type ExtendedKind =
	'dataset' | 'source' | 'actor' | 'event' | 'commitment' | 'role' | 'strength';

/** An error as Ajv tells it with its option `verbose`, or without. */
export interface ExtensionError extends ShapeError {
	/** What the keyword holds. */
	schema?: unknown;
	/** The schema that holds the keyword. */
	parentSchema?: unknown;
}

/** A validator of the object `extensions` of one kind of record, as Ajv compiles it. */
export interface ExtensionValidator {
	(value: unknown): unknown;
	errors?: ExtensionError[] | null;
}

/** The validator of a kind's extensions, or what keeps the schema from being used; nothing where none is at hand. */
export type ValidatorFor = (
	kind: ExtendedKind,
	schema: object
) => ExtensionValidator | SchemaFault | undefined;

/** What is wrong with the extensions of all records, and with the schemas that the dataset declares for them. */
export function extensionFindings(records: Records, validatorFor: ValidatorFor): EntryFinding[] {
	const { dataset } = records;
	const declared = Object.entries(dataset?.value.extensionSchemas ?? {});
	return declared.flatMap(([kind, schema]): EntryFinding[] => {
		const found = validatorFor(kind as ExtendedKind, schema);
		if (found === undefined) return [];
		if (typeof found === 'function') return [...findingsOfKind(kind, found, records)];
		const { pointer, ...fault } = found;
		const place = `/extensionSchemas/${kind}${pointer}`;
		return [{ entry: dataset!, pointer: place, rule: extensionSchema, ...fault }];
	});
}

function* findingsOfKind(
	kind: string,
	validator: ExtensionValidator,
	records: Records
): Generator<EntryFinding> {
	for (const entry of allEntries(records)) {
		const { extensions } = (entry.value ?? {}) as { extensions?: unknown };
		if (entry.kind !== kind || !isObject(extensions) || validator(extensions)) continue;
		for (const error of toldOnce(validator.errors ?? []).slice(0, MOST_ERRORS)) {
			const violation = violationOf(withKnown(error), extensions);
			yield {
				entry,
				pointer: `/extensions${violation.pointer}`,
				rule: extensionFits,
				...messageOf(violation, error),
				...actualOf(violation)
			};
		}
	}
}

function isObject(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What only announces errors of others is left out, and so is what each of several ways, of which one would do, is refused for. */
function toldOnce(errors: ExtensionError[]): ExtensionError[] {
	const choices = new Set(errors.filter(isChoice).map(({ instancePath }) => instancePath));
	return errors.filter(
		(error) => error.keyword !== 'if' && (isChoice(error) || !isWithin(error.instancePath, choices))
	);
}

function isChoice({ keyword }: ExtensionError): boolean {
	return keyword === 'anyOf' || keyword === 'oneOf';
}

function isWithin(path: string, places: Set<string>): boolean {
	if (places.has(path)) return true;
	const end = path.lastIndexOf('/');
	return end !== -1 && isWithin(path.slice(0, end), places);
}

/** Ajv says which field is unknown, and not which ones would be known. */
function withKnown(error: ExtensionError): ShapeError {
	const { properties = {} } = (error.parentSchema ?? {}) as { properties?: object };
	return { ...error, params: { known: Object.keys(properties), ...error.params } };
}

/** A keyword's own words where they fit whatever it holds; else what it holds. */
function messageOf(violation: Violation, { keyword, schema }: ExtensionError): Message {
	const says = SPOKEN.has(keyword) || (keyword.startsWith('min') && schema === 1);
	return (says && keywords[keyword]?.(violation)) || asked(keyword, schema);
}

const SPOKEN = new Set(
	'enum maxLength minimum pattern required type additionalProperties uniqueItems'.split(' ')
);

function asked(keyword: string, schema: unknown): Message {
	const held = schema === undefined ? '' : `: ${JSON.stringify(schema)}`;
	const clause = `"${keyword}"${held.length > 80 ? `${held.slice(0, 79)}…` : held}`;
	return {
		must: {
			ar: ar`يوافق ما يطلبه مخطط حقول السجل: ${clause}`,
			en: `be what the record's own schema asks by ${clause}`
		},
		cure: {
			ar: ar`صحّح القيمة، أو غيّر المخطط في ${'dataset.json'} إن كانت القيمة هي الصواب.`,
			en: 'Correct the value, or the schema in dataset.json if the value is right.'
		}
	};
}

function actualOf({ keyword, actual }: Violation): { actual?: unknown } {
	return actual === undefined || keyword === 'additionalProperties' ? {} : { actual };
}
