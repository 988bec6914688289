/** What a pattern is made of. */
type Part =
	| { is: 'one'; test: (char: string) => boolean }
	| { is: 'edge'; edge: 'start' | 'end' }
	| { is: 'sequence' | 'choice'; of: Part[] }
	| { is: 'repeat'; part: Part; least: number; most: number };

/** One step of the machine that a pattern becomes: a character, an edge of the text, or several ways on. */
type Step =
	{ one: (char: string) => boolean } | { edge: 'start' | 'end' } | { ways: number[] } | 'found';

const MOST_STEPS = 5000;

/**
 * A regular expression (ECMA-262, with the flag `u`) that is matched in time that grows with the text alone: every way
 * through it is followed at once, and none is gone back on. RE2 does the same and means something else by `\s`, `.` and
 * `\p{Script=…}`, so that a schema would say one thing here and another elsewhere.
 *
 * Throws a SyntaxError where the pattern is none, and a RangeError where it looks around, refers back, asks for a
 * boundary of words, or is too large.
 */
export class LinearPattern {
	readonly source: string;
	readonly #steps: Step[] = [];

	constructor(source: string) {
		new RegExp(source, 'u');
		this.source = source;
		this.#emit(new Reader(source).pattern());
		this.#steps.push('found');
	}

	/** Whether the pattern matches anywhere in a text. */
	test(text: string): boolean {
		let at = this.#follow([0], true, text === '');
		let left = text.length;
		for (const char of text) {
			if (at === 'found') return true;
			left -= char.length;
			const next = [0];
			for (const index of at) {
				const step = this.#steps[index] as { one: (char: string) => boolean };
				if (step.one(char)) next.push(index + 1);
			}
			at = this.#follow(next, false, left === 0);
		}
		return at === 'found';
	}

	/** Names it, so that two of one source are one. */
	toString(): string {
		return `/${this.source}/u`;
	}

	/** The steps that wait for a character, from some steps on; `found` where nothing need be waited for. */
	#follow(from: number[], isStart: boolean, isEnd: boolean): number[] | 'found' {
		const waiting: number[] = [];
		const seen = new Set<number>();
		for (let index = from.pop(); index !== undefined; index = from.pop()) {
			if (seen.has(index)) continue;
			seen.add(index);
			const step = this.#steps[index]!;
			if (step === 'found') return 'found';
			if ('one' in step) waiting.push(index);
			else if ('ways' in step) from.push(...step.ways);
			else if (step.edge === 'start' ? isStart : isEnd) from.push(index + 1);
		}
		return waiting;
	}

	#emit(part: Part): void {
		if (this.#steps.length > MOST_STEPS) throw new RangeError('too large');
		if (part.is === 'one') this.#steps.push({ one: part.test });
		else if (part.is === 'edge') this.#steps.push({ edge: part.edge });
		else if (part.is === 'repeat') this.#emitRepeat(part);
		else if (part.is === 'choice') this.#emitChoice(part.of);
		else for (const inner of part.of) this.#emit(inner);
	}

	#emitChoice(parts: Part[]): void {
		const fork = { ways: [] as number[] };
		const ends: { ways: number[] }[] = [];
		this.#steps.push(fork);
		for (const part of parts) {
			fork.ways.push(this.#steps.length);
			this.#emit(part);
			const end = { ways: [] as number[] };
			ends.push(end);
			this.#steps.push(end);
		}
		for (const end of ends) end.ways.push(this.#steps.length);
	}

	#emitRepeat({ part, least, most }: Extract<Part, { is: 'repeat' }>): void {
		for (let count = 0; count < least; count++) this.#emit(part);
		if (most === Infinity) {
			const start = this.#steps.length;
			const fork = { ways: [start + 1] };
			this.#steps.push(fork);
			this.#emit(part);
			this.#steps.push({ ways: [start] });
			fork.ways.push(this.#steps.length);
			return;
		}
		const forks: { ways: number[] }[] = [];
		for (let count = least; count < most; count++) {
			const fork = { ways: [this.#steps.length + 1] };
			forks.push(fork);
			this.#steps.push(fork);
			this.#emit(part);
		}
		for (const fork of forks) fork.ways.push(this.#steps.length);
	}
}

const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/uy;
const ESCAPE =
	/\\(?:[pP]\{[^}]*\}|u\{[0-9a-f]+\}|u[d][89ab][0-9a-f]{2}\\u[d][c-f][0-9a-f]{2}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|.)/iuy;
const CLASS = /\[(?:\\.|[^\]\\])*\]/suy;
const GROUP = /\((?:\?(?::|<[^=!>][^>]*>))?(?!\?)/uy;
const BEYOND = /^\\(?:[1-9bBk])/u;

/** Reads a pattern that is known to be one. */
class Reader {
	readonly #source: string;
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	/** Alternatives, to the end of the group that they stand in. */
	pattern(): Part {
		const ways: Part[] = [];
		do ways.push(this.#sequence());
		while (this.#takes('|'));
		return ways.length === 1 ? ways[0]! : { is: 'choice', of: ways };
	}

	#sequence(): Part {
		const parts: Part[] = [];
		while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
			parts.push(this.#repeated(this.#atom()));
		}
		return { is: 'sequence', of: parts };
	}

	#repeated(part: Part): Part {
		const found = this.#take(QUANTIFIER);
		if (!found) return part;
		const [, sign, low, comma, high] = found;
		if (sign)
			return { is: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
		const least = Number(low);
		const most = comma === undefined ? least : high ? Number(high) : Infinity;
		if (Math.max(least, most === Infinity ? 0 : most) > MOST_STEPS)
			throw new RangeError('too large');
		return { is: 'repeat', part, least, most };
	}

	#atom(): Part {
		if (this.#takes('^')) return { is: 'edge', edge: 'start' };
		if (this.#takes('$')) return { is: 'edge', edge: 'end' };
		if (this.#source[this.#at] === '(') return this.#group();
		const found = this.#take(ESCAPE) ?? this.#take(CLASS) ?? this.#take(/./suy);
		const text = found![0];
		if (BEYOND.test(text)) throw new RangeError('more than a regular expression of the plain kind');
		if (/^[\\[.]/u.test(text))
			return { is: 'one', test: memoised(new RegExp(`^(?:${text})$`, 'u')) };
		return { is: 'one', test: (char) => char === text };
	}

	#group(): Part {
		if (!this.#take(GROUP))
			throw new RangeError('more than a regular expression of the plain kind');
		const inner = this.pattern();
		this.#at++;
		return inner;
	}

	#takes(char: string): boolean {
		if (this.#source[this.#at] !== char) return false;
		this.#at++;
		return true;
	}

	#take(form: RegExp): RegExpExecArray | null {
		form.lastIndex = this.#at;
		const found = form.exec(this.#source);
		if (found) this.#at = form.lastIndex;
		return found;
	}
}

/** What is said of one character; texts are made of few. */
function memoised(set: RegExp): (char: string) => boolean {
	const said = new Map<string, boolean>();
	return (char) => {
		let is = said.get(char);
		if (is === undefined) said.set(char, (is = set.test(char)));
		return is;
	};
}
