import { readJson, type JsonDocument } from './json.ts';
import { ar, type Message } from './message.ts';
import { Positions } from './positions.ts';
import { refused } from './tree.ts';

/** The largest file that is read, in bytes: 100 MB. A larger one is refused before it is opened. */
export const LARGEST_FILE = 100_000_000;

/** The document in the bytes of a file; where they are no JSON in UTF-8, one with a finding. */
export function documentOf(file: string, bytes: Uint8Array): JsonDocument {
	const format = FORMATS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
	if (format) return refused(file, { ...NO_TEXT, actual: format.name });
	const wide = wideEncoding(bytes);
	if (wide) return refused(file, { ...IN_UTF8, actual: wide });
	try {
		return readJson(file, decoded(bytes, { fatal: true }));
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		const text = decoded(bytes);
		const at = new Positions(text, 0).at(offsetOfDamage(text, bytes));
		return refused(file, { ...IN_UTF8, at });
	}
}

/** The document of a file that is too large to be read. */
export function tooLarge(file: string, size: number): JsonDocument {
	return refused(file, { rule: 'json-syntax', ...TOO_LARGE, actual: size });
}

function decoded(bytes: Uint8Array, options: { fatal?: boolean } = {}): string {
	return new TextDecoder('utf-8', { ignoreBOM: true, ...options }).decode(bytes);
}

/** UTF-16 and UTF-32 begin with a byte order mark, or have zero bytes around the first bracket. */
function wideEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
	if (first === 0 ? second === 0 : third === 0 && fourth === 0) return 'UTF-32';
	const isMarked = first === 0xff ? second === 0xfe : first === 0xfe && second === 0xff;
	return isMarked || first === 0 || second === 0 ? 'UTF-16' : undefined;
}

/** Where decoding put the first replacement character: one that is not itself in the bytes. */
function offsetOfDamage(text: string, bytes: Uint8Array): number {
	const lengthOf = (part: string) => new TextEncoder().encode(part).length;
	let offset = text.indexOf('\uFFFD');
	let at = lengthOf(text.slice(0, offset));
	while (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) {
		const next = text.indexOf('\uFFFD', offset + 1);
		at += lengthOf(text.slice(offset, next));
		offset = next;
	}
	return offset;
}

const IN_UTF8: Message & { rule: string } = {
	rule: 'json-syntax',
	must: { ar: ar`يكون الملف نصاً بترميز ${'UTF-8'}`, en: 'be text in UTF-8' },
	cure: {
		ar: ar`احفظ الملف من جديد بترميز ${'UTF-8'}: فلعله بترميز ${'UTF-16'} أو ${'Windows-1256'}.`,
		en: 'Save the file again as UTF-8: it may be in UTF-16, Windows-1256 or Latin-1.'
	}
};

/** Files of other programs, by the bytes that they begin with. */
const FORMATS = [
	{ name: 'XLSX, ODS, DOCX, ZIP', mark: [0x50, 0x4b, 0x03, 0x04] },
	{ name: 'PDF', mark: [0x25, 0x50, 0x44, 0x46] },
	{ name: 'GZIP', mark: [0x1f, 0x8b] }
];

const NO_TEXT: Message & { rule: string } = {
	rule: 'json-syntax',
	must: IN_UTF8.must,
	cure: {
		ar: ar`هذا ملف برنامج آخر: اكتب ما فيه بصيغة ${'JSON'}، كل قيد في ملف.`,
		en: 'This is a file of another program: write what it holds as JSON, one file a record.'
	}
};

const TOO_LARGE: Message = {
	must: {
		ar: ar`لا يزيد حجم الملف على ${LARGEST_FILE} بايت`,
		en: `be at most ${LARGEST_FILE} bytes large`
	},
	cure: {
		ar: 'قسّم الحزمة إلى مجلدات فيها ملف لكل قيد.',
		en: 'Split the bundle into folders with one file a record.'
	}
};
