/** Patterns of the schemas, for the libraries that do not read JSON Schema. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
export const DATE =
	/^(\.\.|\d{4}(-\d{2}(-\d{2})?)?[?~%]?)(\/(\.\.|\d{4}(-\d{2}(-\d{2})?)?[?~%]?))?$/u;
export const CODE = /^[a-z][A-Za-z0-9]*$/u;

export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u;

/** JSON Schema counts code points; these libraries count code units. */
export function isQuoteLength(text: string): boolean {
	return text.length <= 120 || (text.length <= 240 && [...text].length <= 120);
}

export function isUnique(list: string[]): boolean {
	return new Set(list).size === list.length;
}

export function isNotEmpty(object: Record<string, string>): boolean {
	return Object.keys(object).length > 0;
}
