import { excessOf } from './extent.ts';
import { ar, type Message } from './message.ts';
import { Parser, type ReadFault } from './parser.ts';
import { plainValue } from './plain.ts';
import { childPointer } from './pointer.ts';
import { Positions, type Position } from './positions.ts';
import { SyntaxFault } from './syntax.ts';

export type { Position } from './positions.ts';

/** Whether what is wrong must be mended (error) or only looked at (warning). */
export type Severity = 'error' | 'warning';

/** What is wrong, and where in the value (RFC 6901 pointer). */
export interface Finding extends Message {
	pointer: string;
	/** The name that `explain` explains: a rule's, or a JSON Schema keyword. */
	rule: string;
	/** An error, unless told. */
	severity?: Severity;
	/** What it is instead, where that helps. */
	actual?: unknown;
	/** Where it stands, if not where the pointer leads. */
	at?: Position;
}

/** A JSON document that remembers where each value stands. */
export interface JsonDocument {
	file: string;
	value: unknown;
	positions: Positions;
	/** What is wrong with the text itself: syntax, repeated keys, numbers out of range. */
	findings: Finding[];
}

/** Parses JSON (RFC 8259) and keeps positions. Never throws: what is wrong is in `findings`. */
export function readJson(file: string, text: string): JsonDocument {
	const excess = excessOf(text);
	if (excess) return unread(file, text, excess);
	const plain = plainValue(text);
	if (plain !== undefined)
		return { file, value: plain, positions: new Positions(text), findings: [] };
	const parser = new Parser(text);
	const document = { file, value: undefined as unknown, findings: [] as Finding[] };
	try {
		document.value = parser.read();
	} catch (error) {
		if (!(error instanceof SyntaxFault)) throw error;
		return unread(file, text, error);
	}
	const positions = new Positions(text, parser.place);
	const findings = parser.faults.map((fault) => findingOf(fault, positions));
	return { ...document, positions, findings };
}

function unread(file: string, text: string, fault: SyntaxFault): JsonDocument {
	const positions = new Positions(text, 0);
	return { file, value: undefined, positions, findings: [syntaxFinding(fault, positions)] };
}

function syntaxFinding({ must, cure, found, offset }: SyntaxFault, positions: Positions): Finding {
	const finding = { pointer: '', rule: 'json-syntax', must, cure, at: positions.at(offset) };
	return found === undefined ? finding : { ...finding, actual: found };
}

function findingOf({ rule, path, offset, written }: ReadFault, positions: Positions): Finding {
	const pointer = path.reduce<string>(childPointer, '');
	const finding = { pointer, rule, ...MESSAGES[rule], at: positions.at(offset) };
	return written === undefined ? finding : { ...finding, actual: written };
}

const MESSAGES: Record<ReadFault['rule'], Message> = {
	'duplicate-key': {
		must: { ar: 'يرد الحقل مرة واحدة في كائنه', en: 'stand only once in its object' },
		cure: {
			ar: 'احذف أحد الحقلين، أو صحّح اسمه إن أردت به حقلاً آخر.',
			en: 'Remove one of the two, or correct its name if another field is meant.'
		}
	},
	'number-range': {
		must: {
			ar: ar`يكون العدد مما يُقرأ كما كُتب: صحيحاً لا يتجاوز ${Number.MAX_SAFE_INTEGER}`,
			en: `be a number that is read as it is written: an integer of at most ${Number.MAX_SAFE_INTEGER}`
		},
		cure: {
			ar: 'صحّح العدد: لعل أرقاماً أو أصفاراً زائدة دخلت فيه.',
			en: 'Correct the number: it may hold digits or zeros too many.'
		}
	}
};

/** Where a value stands; for a value that is missing, where its nearest container stands. */
export function positionOf(document: JsonDocument, pointer: string): Position {
	return document.positions.of(pointer);
}
