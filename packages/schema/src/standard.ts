import type {
	Actor,
	Bundle,
	Commitment,
	Dataset,
	Event,
	RoleStatement,
	Source,
	Strength
} from './generated/types.ts';
import type { Finding } from './json.ts';
import type { Language } from './language.ts';
import { keysOf } from './pointer.ts';
import { sentenceOf } from './problem.ts';
import type { Kind, Shapes } from './kinds.ts';
import { validate, type ValidateOptions } from './validate.ts';

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

/** What `libraryOptions` may say. */
interface LibraryOptions extends ValidateOptions {
	language?: Language;
}

/** Options that a caller hands through: `language: 'ar'` gives messages in Arabic, `languages` says in which languages every text must be. */
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

function standard<K extends Kind>(kind: K): StandardSchema<Shapes[K]> {
	return {
		'~standard': {
			version: 1,
			vendor: 'mithaq',
			validate(value, options) {
				const { language: wanted, languages } = (options?.libraryOptions ?? {}) as LibraryOptions;
				const { valid, findings } = validate(kind, value, languages ? { languages } : {});
				if (valid) return { value: value as Shapes[K] };
				const language = wanted === 'ar' ? 'ar' : 'en';
				return { issues: findings.map((finding) => issueOf(finding, value, language)) };
			}
		}
	};
}

function issueOf(finding: Finding, value: unknown, language: Language): Issue {
	const message = sentenceOf({ severity: 'error', ...finding, pointer: '' }, { language });
	return { message, path: pathOf(finding.pointer, value) };
}

/** The keys of a pointer; a position in a list is a number. */
function pathOf(pointer: string, value: unknown): (string | number)[] {
	let place = value;
	return keysOf(pointer).map((key) => {
		const step = Array.isArray(place) ? Number(key) : key;
		place = (place as Record<string | number, unknown> | undefined)?.[step];
		return step;
	});
}

/** The Standard Schema of a page or document that the record cites. */
export const source: StandardSchema<Source> = /* @__PURE__ */ standard('source');

/** The Standard Schema of somebody who says, promises, decides or is spoken of. */
export const actor: StandardSchema<Actor> = /* @__PURE__ */ standard('actor');

/** The Standard Schema of something that happened or was announced. */
export const event: StandardSchema<Event> = /* @__PURE__ */ standard('event');

/** The Standard Schema of something that somebody said would be done, kept, ended or not done. */
export const commitment: StandardSchema<Commitment> = /* @__PURE__ */ standard('commitment');

/** The Standard Schema of a dated statement of what a force is for. */
export const role: StandardSchema<RoleStatement> = /* @__PURE__ */ standard('role');

/** The Standard Schema of a published number of persons of a force. */
export const strength: StandardSchema<Strength> = /* @__PURE__ */ standard('strength');

/** The Standard Schema of what says what a record as a whole is. */
export const dataset: StandardSchema<Dataset> = /* @__PURE__ */ standard('dataset');

/** The Standard Schema of a whole dataset in one document. */
export const bundle: StandardSchema<Bundle> = /* @__PURE__ */ standard('bundle');
