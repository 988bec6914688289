import { errorsOf, type CompiledSchema, type ShapeError } from './errors.ts';
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
import { lazily } from './lazy.ts';
import { keysOf } from './pointer.ts';
import { sentenceOf } from './problem.ts';
import { actualOf, messageOf, violationOf, withoutBranches } from './shape.ts';

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
				if (schema.fits(value)) return { value };
				const language = options?.libraryOptions?.language === 'ar' ? 'ar' : 'en';
				const errors = withoutBranches(errorsOf(schema, value));
				return { issues: errors.map((error) => withWords({}, { error, value, language })) };
			}
		}
	};
}

interface Refused {
	error: ShapeError;
	value: unknown;
	language: keyof LocalisedText;
}

/** The message is put together when it is first read: that is most of the work. */
const withWords = lazily(
	({ error, value, language }: Refused): Issue => {
		const violation = violationOf(error);
		const said = { pointer: '', must: messageOf(violation).must, ...actualOf(violation) };
		const message = sentenceOf({ severity: 'error', ...said }, { language });
		return { message, path: pathOf(violation.pointer, value) };
	},
	'message',
	'path'
);

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
