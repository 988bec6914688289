/** The part of JSON Schema that the schemas of this package use. It means the same in draft-07 and in 2020-12. */
export interface JsonSchema {
	$ref?: string;
	title?: string;
	description?: string;
	$comment?: string;
	type?: 'string' | 'integer' | 'array' | 'object';
	properties?: Record<string, JsonSchema | boolean>;
	patternProperties?: Record<string, JsonSchema>;
	additionalProperties?: boolean;
	required?: string[];
	minProperties?: number;
	items?: JsonSchema;
	minItems?: number;
	uniqueItems?: boolean;
	enum?: string[];
	const?: string;
	pattern?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	allOf?: JsonSchema[];
	if?: JsonSchema;
	then?: JsonSchema;
	examples?: (string | Record<string, string>)[];
}

/** A schema in one piece: every `$ref` in it leads to its own `$defs`. */
export interface FlatSchema extends JsonSchema {
	$schema: 'https://json-schema.org/draft/2020-12/schema';
	$id: string;
	title: string;
	description: string;
	type: 'object';
	$defs: Record<string, JsonSchema>;
}
