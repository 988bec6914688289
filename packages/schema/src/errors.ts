/** One violated constraint of a schema. */
export interface ShapeError {
	/** Where the value is that violates it (RFC 6901 pointer). */
	instancePath: string;
	/** Which constraint it is: the schema's file and a pointer into it. */
	schemaPath: string;
	keyword: string;
	/** What the keyword wants or has found, under the names that Ajv uses. */
	params: Record<string, unknown>;
	/** The value that violates it. */
	data: unknown;
}

/** What one keyword asks of one value. */
interface Assert {
	keyword: string;
	fits: (value: unknown) => boolean;
	params: ShapeError['params'] | ((value: never) => ShapeError['params']);
}

/** What is asked of an object's members together. */
interface Condition {
	place: string;
	anyOf?: Condition[];
	allOf?: Condition[];
	if?: Condition;
	then?: Condition;
	required?: Set<string>;
	/** What is asked of single members. */
	where?: Map<string, Part>;
}

/** Part of a compiled schema: what is asked of a value. Where it is worth a function, that function tells whether all of it holds. */
export interface Part extends Condition {
	fits?: (value: unknown) => boolean;
	asserts: Assert[];
	items?: Part;
	/** Every member that an object may have. */
	members?: Map<string, Part>;
	/** Deprecated members, each with the pointer, in the same object, of what takes its place. */
	deprecated?: Map<string, string>;
}

/** A compiled schema (JSON Schema 2020-12) of values of type `T`. */
export interface CompiledSchema<T> extends Part {
	/** Whether a value fits the schema. */
	fits: (value: unknown) => value is T;
}

type Members = Record<string, unknown>;

const { hasOwnProperty, propertyIsEnumerable } = Object.prototype;

/** Every violation of a schema by a value, in no words; none where the value fits. */
export function errorsOf<T>(schema: CompiledSchema<T>, value: unknown): ShapeError[] {
	const errors: ShapeError[] = [];
	addErrors(schema, value, '', errors);
	return errors;
}

function addErrors(part: Part, value: unknown, path: string, errors: ShapeError[]): void {
	for (const { keyword, fits, params } of part.asserts) {
		if (fits(value)) continue;
		const told = typeof params === 'function' ? params(value as never) : params;
		errors.push(errorAt(path, part, keyword, told, value));
	}
	if (part.items && Array.isArray(value)) {
		for (let at = 0; at < value.length; at++) addInner(part.items, value[at], path, at, errors);
	} else if (part.members && isObject(value)) {
		addConditionErrors(part, value, path, errors);
		addMemberErrors(part, part.members, value, path, errors);
	}
}

function errorAt(
	instancePath: string,
	{ place }: Condition,
	keyword: string,
	params: ShapeError['params'],
	data: unknown
): ShapeError {
	return { instancePath, schemaPath: `${place}/${keyword}`, keyword, params, data };
}

function addInner(
	part: Part,
	value: unknown,
	path: string,
	key: string | number,
	errors: ShapeError[]
): void {
	if (!part.fits?.(value)) addErrors(part, value, `${path}/${key}`, errors);
}

function addConditionErrors(
	part: Condition,
	object: Members,
	path: string,
	errors: ShapeError[]
): void {
	if (part.anyOf && !part.anyOf.some((branch) => isMet(branch, object))) {
		for (const branch of part.anyOf) addBranchErrors(branch, object, path, errors);
		errors.push(errorAt(path, part, 'anyOf', {}, object));
	}
	if (part.allOf) for (const branch of part.allOf) addBranchErrors(branch, object, path, errors);
	if (part.if && part.then && isMet(part.if, object)) {
		addBranchErrors(part.then, object, path, errors);
	}
}

function addBranchErrors(
	part: Condition,
	object: Members,
	path: string,
	errors: ShapeError[]
): void {
	addConditionErrors(part, object, path, errors);
	if (part.required) addMissing(part, part.required, object, path, errors);
	if (!part.where) return;
	for (const [name, member] of part.where) {
		if (has(object, name)) addInner(member, object[name], path, name, errors);
	}
}

function addMissing(
	part: Condition,
	required: Set<string>,
	object: Members,
	path: string,
	errors: ShapeError[]
): void {
	for (const missingProperty of required) {
		if (has(object, missingProperty)) continue;
		errors.push(errorAt(path, part, 'required', { missingProperty }, object));
	}
}

function isMet(condition: Condition, object: Members): boolean {
	const errors: ShapeError[] = [];
	addBranchErrors(condition, object, '', errors);
	return errors.length === 0;
}

/** `for…in` is several times as fast as `Object.keys`, and counting as asking for each name. */
function addMemberErrors(
	part: Part,
	members: Map<string, Part>,
	object: Members,
	path: string,
	errors: ShapeError[]
): void {
	const strangers: ShapeError[] = [];
	let missing = part.required?.size ?? 0;
	for (const name in object) {
		if (!hasOwnProperty.call(object, name)) continue;
		const member = members.get(name);
		if (!member) {
			const params = { unevaluatedProperty: name };
			strangers.push(errorAt(path, part, 'unevaluatedProperties', params, object));
		} else if (object[name] !== undefined) {
			if (part.required?.has(name)) missing--;
			addInner(member, object[name], path, name, errors);
		}
	}
	if (missing > 0) addMissing(part, part.required!, object, path, errors);
	errors.push(...strangers);
}

function isObject(value: unknown): value is Members {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** In JSON no member is inherited and none is undefined. */
function has(object: Members, name: string): boolean {
	return object[name] !== undefined && propertyIsEnumerable.call(object, name);
}
