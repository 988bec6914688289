import { LinearPattern } from './linearPattern.ts';
import { ar, joined, type Message } from './message.ts';
import { nearestWord, suggestion } from './nearest.ts';
import { childPointer, valueAt } from './pointer.ts';

/** Why a schema is not used, and where in it (RFC 6901 pointer). */
export interface SchemaFault extends Message {
	pointer: string;
	/** What stands there, where that helps. */
	actual?: unknown;
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** So many values may a schema hold, each reference counted as all that it leads to. */
const MOST_VALUES = 10_000;

/** What keywords hold: schemas by name, in a list, or one. */
const BY_NAME = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const SINGLE = new Set(
	'items additionalProperties if then else not contains propertyNames unevaluatedItems unevaluatedProperties contentSchema'.split(
		' '
	)
);
const OTHERS = new Set(
	'$schema $ref $comment type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired title description default deprecated readOnly writeOnly examples format contentMediaType contentEncoding'.split(
		' '
	)
);

/** Keywords by which a schema would have an address of its own, or lead anywhere else. */
const ADDRESSES = new Set(
	'$id $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary $async'.split(
		' '
	)
);

const KEYWORDS = [...BY_NAME, ...LISTS, ...SINGLE, ...OTHERS];

type Json = Record<string, unknown>;

/**
 * What keeps a schema from being used, the first thing of it: a keyword that nobody knows, a reference that leads out of
 * it or back to itself, a pattern that a text could keep busy, or more than anybody would write by hand. Whatever it
 * says, a value is then held against it in time that grows with the value.
 */
export function faultOf(schema: object): SchemaFault | undefined {
	const { $schema } = schema as Json;
	if (typeof $schema === 'string' && $schema !== DRAFT)
		return { pointer: '/$schema', ...OTHER_DRAFT, actual: $schema };
	const audit: Audit = { root: schema, left: MOST_VALUES, within: [] };
	return faultIn(schema, '', audit);
}

interface Audit {
	root: object;
	/** How many more values there may be. */
	left: number;
	/** The definitions that are being looked into. */
	within: string[];
}

function faultIn(schema: unknown, pointer: string, audit: Audit): SchemaFault | undefined {
	if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
		return counted(schema, audit);
	for (const [keyword, value] of Object.entries(schema)) {
		const at = childPointer(pointer, keyword);
		const fault = counted(null, audit) ?? faultOfKeyword(keyword, value, at, audit);
		if (fault) return fault;
	}
	return undefined;
}

function faultOfKeyword(
	keyword: string,
	value: unknown,
	at: string,
	audit: Audit
): SchemaFault | undefined {
	if (keyword === '$ref') return faultOfReference(value, at, audit);
	if (keyword === 'pattern') return faultOfPattern(value, at);
	if (ADDRESSES.has(keyword)) return { pointer: at, ...ADDRESS };
	if (SINGLE.has(keyword)) return faultIn(value, at, audit);
	if (LISTS.has(keyword) || BY_NAME.has(keyword)) {
		const isByPattern = keyword === 'patternProperties';
		for (const [name, inner] of Object.entries((value ?? {}) as Json)) {
			const place = childPointer(at, name);
			const fault = (isByPattern && faultOfPattern(name, place)) || faultIn(inner, place, audit);
			if (fault) return fault;
		}
		return undefined;
	}
	if (OTHERS.has(keyword) || keyword.startsWith('x-')) return counted(value, audit);
	return { pointer: at, ...unknownKeyword(keyword) };
}

/** Counts a value and all that it holds. */
function counted(value: unknown, audit: Audit): SchemaFault | undefined {
	if (--audit.left < 0) return { pointer: '', ...TOO_LARGE };
	if (typeof value !== 'object' || value === null) return undefined;
	for (const inner of Object.values(value)) {
		const fault = counted(inner, audit);
		if (fault) return fault;
	}
	return undefined;
}

function faultOfReference(ref: unknown, at: string, audit: Audit): SchemaFault | undefined {
	if (typeof ref !== 'string') return undefined;
	const actual = ref;
	if (!/^#(?:\/|$)/.test(ref)) return { pointer: at, ...ELSEWHERE, actual };
	const pointer = pointerOf(ref);
	const target = pointer === undefined ? undefined : valueAt(audit.root, pointer);
	if (pointer === undefined || target === undefined) return { pointer: at, ...NOWHERE, actual };
	if (isInside(at, pointer) || audit.within.includes(pointer))
		return { pointer: at, ...CIRCLE, actual };
	audit.within.push(pointer);
	const fault = faultIn(target, pointer, audit);
	audit.within.pop();
	return fault;
}

/** The pointer of a fragment, which may be percent-encoded. */
function pointerOf(ref: string): string | undefined {
	try {
		return decodeURIComponent(ref.slice(1));
	} catch {
		return undefined;
	}
}

function isInside(pointer: string, container: string): boolean {
	return pointer.startsWith(`${container}/`);
}

function faultOfPattern(pattern: unknown, at: string): SchemaFault | undefined {
	if (typeof pattern !== 'string') return undefined;
	try {
		new LinearPattern(pattern);
		return undefined;
	} catch (error) {
		const message = error instanceof SyntaxError ? NO_PATTERN : BUSY_PATTERN;
		return { pointer: at, ...message, actual: pattern };
	}
}

function unknownKeyword(keyword: string): Message {
	const meant = nearestWord(keyword, KEYWORDS);
	const must = {
		ar: ar`تكون كلمة من كلمات ${'JSON Schema 2020-12'}`,
		en: 'be a keyword of JSON Schema 2020-12'
	};
	return {
		must: joined(must, suggestion(meant)),
		cure: {
			ar: ar`صحّح الكلمة أو احذفها. ولما تقوله للناس ابدأ اسمه بـ${'x-'}.`,
			en: 'Correct the keyword or remove it. What only people read may begin with x-.'
		}
	};
}

const OTHER_DRAFT: Message = {
	must: { ar: ar`يكون ${DRAFT}`, en: `be ${DRAFT}` },
	cure: {
		ar: ar`اكتب المخطط على ${'JSON Schema 2020-12'}، أو احذف ${'$schema'}.`,
		en: 'Write the schema in JSON Schema 2020-12, or remove $schema.'
	}
};

const ADDRESS: Message = {
	must: {
		ar: ar`يُحذف: فلا عنوان لهذا المخطط، ولا يُحال فيه إلا بـ${'#/$defs/…'}`,
		en: 'be left out: this schema has no address, and references in it lead to #/$defs/…'
	},
	cure: {
		ar: ar`احذف الكلمة، وضع ما يُحال إليه في ${'$defs'}.`,
		en: 'Remove the keyword, and put what is referred to in $defs.'
	}
};

const ELSEWHERE: Message = {
	must: {
		ar: ar`يحيل إلى هذا المخطط نفسه، مثل ${'#/$defs/name'}: فلا يُجلب شيء من غيره`,
		en: 'lead to this schema itself, such as #/$defs/name: nothing is fetched from anywhere else'
	},
	cure: {
		ar: ar`انسخ ما يُحال إليه إلى ${'$defs'}، وأحل إليه هناك.`,
		en: 'Copy what it refers to into $defs, and refer to it there.'
	}
};

const NOWHERE: Message = {
	must: { ar: 'يحيل إلى ما هو في هذا المخطط', en: 'lead to something in this schema' },
	cure: {
		ar: ar`صحّح الإحالة، أو أضف ما تحيل إليه إلى ${'$defs'}.`,
		en: 'Correct the reference, or add what it leads to to $defs.'
	}
};

const CIRCLE: Message = {
	must: { ar: 'لا يعود المخطط إلى نفسه', en: 'not lead back to what it stands in' },
	cure: {
		ar: 'اكتب المستويات واحداً واحداً إلى العمق الذي يلزم.',
		en: 'Write the levels one by one, as deep as they are needed.'
	}
};

const TOO_LARGE: Message = {
	must: {
		ar: ar`يكون صغيراً: لا تتجاوز قيمه ${MOST_VALUES}، وكل إحالة بقدر ما تحيل إليه`,
		en: `be small: at most ${MOST_VALUES} values, each reference counted as all that it leads to`
	},
	cure: {
		ar: 'اختصر المخطط، أو قلّل الإحالات المتداخلة.',
		en: 'Shorten the schema, or nest fewer references.'
	}
};

const NO_PATTERN: Message = {
	must: { ar: 'يكون نمطاً صحيحاً', en: 'be a regular expression' },
	cure: {
		ar: ar`صحّح النمط على قواعد ${'ECMAScript'} بالراية ${'u'}.`,
		en: 'Correct it by the rules of ECMAScript, with the flag u.'
	}
};

const BUSY_PATTERN: Message = {
	must: {
		ar: 'يكون نمطاً قصيراً لا ينظر إلى ما حوله ولا يعود إلى ما سبق',
		en: 'be a short pattern without look-around, back-references and boundaries of words'
	},
	cure: {
		ar: 'قل الأمر بنمط أبسط، أو بنمطين يجب أن يصح كلاهما.',
		en: 'Say it by a plainer pattern, or by two of which both must hold.'
	}
};
