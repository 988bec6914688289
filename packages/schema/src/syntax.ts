import { parse } from '@humanwhocodes/momoa';
import type { Finding, Position } from './json.ts';

/** No record comes near; deeper ones would exhaust the stack of whatever reads them. */
const DEEPEST = 100;

/** What keeps a text from being JSON (RFC 8259), if anything does. */
export function syntaxFinding(text: string): Finding | undefined {
	const deep = offsetOfDepth(text, DEEPEST + 1);
	if (deep >= 0) return findingAt(text, deep, { must: `be nested at most ${DEEPEST} levels deep` });
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		const offset = offsetOf(error as SyntaxError, text);
		return findingAt(text, offset, explained(text, offset));
	}
}

function findingAt(text: string, offset: number, what: Pick<Finding, 'must' | 'actual'>): Finding {
	return { pointer: '', rule: 'json-syntax', ...what, at: positionAt(text, offset) };
}

/** Where a bracket opens the given depth; -1 where none does. */
function offsetOfDepth(text: string, depth: number): number {
	let open = 0;
	let inString = false;
	for (let offset = 0; offset < text.length; offset++) {
		const character = text[offset]!;
		if (character === '"') inString = !inString;
		else if (inString) offset += character === '\\' ? 1 : 0;
		else if ('[{'.includes(character) && ++open === depth) return offset;
		else if (']}'.includes(character)) open--;
	}
	return -1;
}

/** V8 tells most places; momoa tells the others, where V8 only shows the text. */
function offsetOf({ message }: SyntaxError, text: string): number {
	const position = / at position (\d+)( \(line \d+ column \d+\))?$/.exec(message);
	if (position) return Number(position[1]);
	if (message === 'Unexpected end of JSON input') return text.length;
	try {
		parse(text, { mode: 'json' });
	} catch (error) {
		return (error as Partial<{ offset: number }>).offset ?? 0;
	}
	return 0;
}

function explained(text: string, offset: number): Pick<Finding, 'must' | 'actual'> {
	const found = text.codePointAt(offset);
	if (found === undefined) return { must: 'be JSON: it ends too early' };
	const actual = String.fromCodePoint(found);
	const closes = '}]'.includes(actual) && text.slice(0, offset).trimEnd().endsWith(',');
	if (closes) return { must: 'be JSON: no comma may stand before a closing bracket' };
	if (actual === '\uFEFF') return { must: 'be JSON: no byte order mark may come first' };
	if (actual === '/') return { must: 'be JSON: no comment may stand in it' };
	return { must: 'be JSON from here on', actual };
}

function positionAt(text: string, offset: number): Position {
	const lines = text.slice(0, offset).split(/\r\n?|\n/);
	return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
