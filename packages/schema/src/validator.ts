/** One violated constraint of a schema, in the form and under the names that Ajv uses. */
export interface ShapeError {
	/** Where the value is that violates it (RFC 6901 pointer). */
	instancePath: string;
	/** Which constraint it is: the schema's file and a pointer into it. */
	schemaPath: string;
	keyword: string;
	/** What the keyword wants or has found. */
	params: Record<string, unknown>;
}

/** A validator as Ajv compiles it: tells whether a value fits, and leaves in `errors` what is wrong with the last one that did not. */
export interface Validator<T> {
	(value: unknown): value is T;
	errors?: ShapeError[] | null;
}
