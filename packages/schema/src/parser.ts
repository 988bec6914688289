import { isExact } from './plain.ts';
import { DEEPEST, tooDeep, unexpected } from './syntax.ts';
import type { Expected } from './syntaxMistakes.ts';

/** Where the parts of a value begin: the offset of a scalar, and of a list or object with its parts. */
export type Place = number | { at: number; parts: Place[]; keys?: string[] };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX = /[0-9a-fA-F]/;
const WORDS = { t: ['true', true], f: ['false', false], n: ['null', null] } as const;
const ESCAPES: Record<string, string> = {
	'"': '"',
	'\\': '\\',
	'/': '/',
	b: '\b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t'
};
const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92] as const;

/** A fault that leaves a text JSON: a key given twice, or a number that would be read as another. */
export interface ReadFault {
	rule: 'duplicate-key' | 'number-range';
	path: (string | number)[];
	offset: number;
	/** The number as it is written. */
	written?: string;
}

/**
 * Reads JSON (RFC 8259) and keeps where each value begins, which `JSON.parse` does not tell.
 *
 * `read` throws a `SyntaxFault` where the text is no JSON.
 */
export class Parser {
	readonly faults: ReadFault[] = [];
	/** Where the value that was read last begins. */
	place: Place = 0;
	readonly #text: string;
	#at = 0;
	readonly #path: (string | number)[] = [];

	constructor(text: string) {
		this.#text = text;
	}

	read(): unknown {
		this.#skipSpace();
		const value = this.#value();
		const { place } = this;
		const end = this.#at;
		this.#skipSpace();
		if (this.#at < this.#text.length) throw this.#unexpected('end', end);
		this.place = place;
		return value;
	}

	#value(): unknown {
		this.place = this.#at;
		const character = this.#text[this.#at];
		if (character === '"') return this.#string();
		if (character === '{') return this.#object();
		if (character === '[') return this.#list();
		if (character === 't' || character === 'f' || character === 'n') return this.#word(character);
		return this.#number();
	}

	#object(): unknown {
		const [at, value, keys, parts] = [this.#at, {}, [] as string[], [] as Place[]];
		let isFirst = true;
		for (this.#open(); !this.#closes('}', isFirst); isFirst = false) {
			if (this.#text.charCodeAt(this.#at) !== QUOTE) throw this.#unexpected('name');
			const keyAt = this.#at;
			const key = this.#string();
			this.#path.push(key);
			const end = this.#at;
			this.#skipSpace();
			if (this.#text[this.#at] !== ':') throw this.#unexpected('colon', end);
			this.#at++;
			this.#skipSpace();
			if (Object.hasOwn(value, key)) {
				this.#fault('duplicate-key', keyAt);
				this.#value();
			} else {
				define(value, key, this.#value());
				keys.push(key);
				parts.push(this.place);
			}
			this.#path.pop();
		}
		this.place = { at, keys, parts };
		return value;
	}

	#list(): unknown[] {
		const [at, value, parts] = [this.#at, [] as unknown[], [] as Place[]];
		let isFirst = true;
		for (this.#open(); !this.#closes(']', isFirst); isFirst = false) {
			this.#path.push(value.length);
			value.push(this.#value());
			parts.push(this.place);
			this.#path.pop();
		}
		this.place = { at, parts };
		return value;
	}

	#open(): void {
		if (this.#path.length >= DEEPEST) throw tooDeep(this.#at);
		this.#at++;
	}

	/** Whether the list or object ends here; otherwise goes to where its next part begins. */
	#closes(bracket: string, isFirst: boolean): boolean {
		const end = this.#at;
		this.#skipSpace();
		if (this.#text[this.#at] === bracket) {
			this.#at++;
			return true;
		}
		if (isFirst) return false;
		if (this.#text[this.#at] !== ',') throw this.#unexpected('comma', end, bracket);
		this.#at++;
		this.#skipSpace();
		return false;
	}

	#string(): string {
		const text = this.#text;
		const opening = ++this.#at;
		let start = opening;
		let before = '';
		for (;;) {
			const unit = text.charCodeAt(this.#at);
			if (unit === QUOTE) break;
			if (unit === BACKSLASH) {
				before += text.slice(start, this.#at) + this.#escape();
				start = this.#at;
			} else if (unit >= SPACE) this.#at++;
			else throw this.#unexpected('text', opening);
		}
		return before + text.slice(start, this.#at++);
	}

	#escape(): string {
		const letter = this.#text[++this.#at]!;
		if (letter === 'u') return this.#codeUnit();
		if (!Object.hasOwn(ESCAPES, letter ?? '')) throw this.#unexpected('escape');
		this.#at++;
		return ESCAPES[letter]!;
	}

	#codeUnit(): string {
		const start = ++this.#at;
		for (; this.#at < start + 4; this.#at++) {
			if (!HEX.test(this.#text[this.#at] ?? '')) throw this.#unexpected('escape');
		}
		return String.fromCharCode(parseInt(this.#text.slice(start, this.#at), 16));
	}

	#number(): number {
		NUMBER.lastIndex = this.#at;
		const written = NUMBER.exec(this.#text)?.[0];
		if (written === undefined) {
			if (this.#text[this.#at] === '-') this.#at++;
			throw this.#unexpected('value');
		}
		const value = Number(written);
		if (!isExact(value)) this.#fault('number-range', this.#at, written);
		this.#at += written.length;
		return value;
	}

	#word(letter: keyof typeof WORDS): boolean | null {
		const [word, value] = WORDS[letter];
		if (!this.#text.startsWith(word, this.#at)) throw this.#unexpected('value');
		this.#at += word.length;
		return value;
	}

	#skipSpace(): void {
		for (;;) {
			const unit = this.#text.charCodeAt(this.#at);
			if (unit !== SPACE && unit !== LINE_FEED && unit !== TAB && unit !== RETURN) return;
			this.#at++;
		}
	}

	#fault(rule: ReadFault['rule'], offset: number, written?: string): void {
		const fault = { rule, path: [...this.#path], offset };
		this.faults.push(written === undefined ? fault : { ...fault, written });
	}

	/** The fault of what stands here, by what would go on, and by where what comes before it ends. */
	#unexpected(expected: Expected, before = this.#at, closing?: string): Error {
		const place = { text: this.#text, offset: this.#at, expected, before };
		return unexpected(closing === undefined ? place : { ...place, closing });
	}
}

/** Assignment would set the prototype where the key is `__proto__`. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
	if (key !== '__proto__') object[key] = value;
	else
		Object.defineProperty(object, key, {
			value,
			enumerable: true,
			writable: true,
			configurable: true
		});
}
