import type { CompiledSchema } from './errors.ts';
import * as compiled from './generated/validators.js';
import type {
	Actor,
	Bundle,
	Commitment,
	Dataset,
	Event,
	LocalisedText,
	RoleStatement,
	Source,
	Strength
} from './generated/types.ts';
import type { Finding } from './json.ts';
import { sentenceOf } from './problem.ts';
import { validationOf } from './validation.ts';

/** One thing that is wrong with a value, as Standard Schema tells it. */
export interface Issue {
	/** What the value must be and what it is: `must be …, not …`. */
	readonly message: string;
	/** The keys that lead to it: names of members and positions in lists. */
	readonly path: readonly (string | number)[];
}

/** The outcome of a Standard Schema's `validate`. */
export type StandardResult<T> =
	{ readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** Options that a caller hands through; `language: 'ar'` gives messages in Arabic. */
export interface StandardOptions {
	readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** A schema that form, RPC and router libraries accept as it is (Standard Schema, version 1). */
export interface StandardSchema<T> {
	readonly '~standard': {
		readonly version: 1;
		readonly vendor: 'mithaq';
		readonly validate: (value: unknown, options?: StandardOptions) => StandardResult<T>;
		readonly types?: { readonly input: T; readonly output: T } | undefined;
	};
}

function standard<T>(schema: CompiledSchema<T>): StandardSchema<T> {
	return {
		'~standard': {
			version: 1,
			vendor: 'mithaq',
			validate(value, options) {
				const validation = validationOf(schema, value);
				if (validation.valid) return { value: validation.value };
				const language = options?.libraryOptions?.language === 'ar' ? 'ar' : 'en';
				return { issues: validation.findings.map((finding) => issueOf(finding, value, language)) };
			}
		}
	};
}

function issueOf(finding: Finding, value: unknown, language: keyof LocalisedText): Issue {
	const subject = { ...finding, file: '', line: 1, column: 1, pointer: '' };
	const message = sentenceOf({ severity: 'error', ...subject }, { language });
	return { message, path: pathOf(finding.pointer, value) };
}

/** The keys of a pointer; a position in a list is a number. */
function pathOf(pointer: string, value: unknown): (string | number)[] {
	let place = value;
	return pointer
		.split('/')
		.slice(1)
		.map((key) => {
			const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
			const step = Array.isArray(place) ? Number(name) : name;
			place = (place as Record<string | number, unknown> | undefined)?.[step];
			return step;
		});
}

/** The Standard Schema of a page or document that the record cites. */
export const source: StandardSchema<Source> = /* @__PURE__ */ standard(compiled.source);

/** The Standard Schema of somebody who says, promises, decides or is spoken of. */
export const actor: StandardSchema<Actor> = /* @__PURE__ */ standard(compiled.actor);

/** The Standard Schema of something that happened or was announced. */
export const event: StandardSchema<Event> = /* @__PURE__ */ standard(compiled.event);

/** The Standard Schema of something that somebody said would be done, kept, ended or not done. */
export const commitment: StandardSchema<Commitment> = /* @__PURE__ */ standard(compiled.commitment);

/** The Standard Schema of a dated statement of what a force is for. */
export const role: StandardSchema<RoleStatement> = /* @__PURE__ */ standard(compiled.role);

/** The Standard Schema of a published number of persons of a force. */
export const strength: StandardSchema<Strength> = /* @__PURE__ */ standard(compiled.strength);

/** The Standard Schema of what says what a record as a whole is. */
export const dataset: StandardSchema<Dataset> = /* @__PURE__ */ standard(compiled.dataset);

/** The Standard Schema of a whole dataset in one document. */
export const bundle: StandardSchema<Bundle> = /* @__PURE__ */ standard(compiled.bundle);
