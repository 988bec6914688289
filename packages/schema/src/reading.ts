import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { readJson, type Finding, type JsonDocument } from './json.ts';
import { ar, type Message } from './message.ts';
import { Positions } from './positions.ts';

/** The largest file that is read, in bytes: 100 MB. A larger one is refused before it is opened. */
export const LARGEST_FILE = 100_000_000;

/** Reads one file; whatever keeps it from being read is a document with a finding. */
export function readDocument(path: string, base: string): JsonDocument {
	const refuse = (message: Message, more: Partial<Finding> = {}) =>
		refused(path, base, { rule: 'json-syntax', ...message, ...more });
	try {
		const stats = statSync(path);
		if (!stats.isFile()) return refuse(NO_FILE);
		if (stats.size > LARGEST_FILE) return refuse(TOO_LARGE, { actual: stats.size });
		const bytes = readFileSync(path);
		const wide = wideEncoding(bytes);
		if (wide) return refuse(IN_UTF8, { actual: wide });
		const text = bytes.toString('utf8');
		if (isUtf8(bytes)) return readJson(nameOf(path, base), text);
		return refuse(IN_UTF8, { at: new Positions(text, 0).at(offsetOfDamage(text, bytes)) });
	} catch (error) {
		return refuse(UNREADABLE[(error as NodeJS.ErrnoException).code ?? ''] ?? NO_FILE);
	}
}

/** A document that is not there or not read, with the reason. */
export function refused(
	path: string,
	base: string,
	finding: Omit<Finding, 'pointer'>
): JsonDocument {
	const findings = [{ pointer: '', ...finding }];
	return { file: nameOf(path, base), value: undefined, positions: new Positions('', 0), findings };
}

function nameOf(path: string, base: string): string {
	return relative(base, path).replaceAll('\\', '/');
}

/** UTF-16 and UTF-32 begin with a byte order mark, or have zero bytes around the first bracket. */
function wideEncoding(bytes: Buffer): string | undefined {
	const [first, second, third, fourth] = bytes;
	if (first === 0 ? second === 0 : third === 0 && fourth === 0) return 'UTF-32';
	const isMarked = first === 0xff ? second === 0xfe : first === 0xfe && second === 0xff;
	return isMarked || first === 0 || second === 0 ? 'UTF-16' : undefined;
}

/** Where decoding put the first replacement character: one that is not itself in the bytes. */
function offsetOfDamage(text: string, bytes: Buffer): number {
	let offset = text.indexOf('\uFFFD');
	let at = Buffer.byteLength(text.slice(0, offset));
	while (bytes.toString('latin1', at, at + 3) === '\xEF\xBF\xBD') {
		const next = text.indexOf('\uFFFD', offset + 1);
		at += Buffer.byteLength(text.slice(offset, next));
		offset = next;
	}
	return offset;
}

const IN_UTF8: Message = {
	must: { ar: ar`يكون الملف نصاً بترميز ${'UTF-8'}`, en: 'be text in UTF-8' },
	cure: {
		ar: ar`احفظ الملف من جديد بترميز ${'UTF-8'}: فلعله بترميز ${'UTF-16'} أو ${'Windows-1256'}.`,
		en: 'Save the file again as UTF-8: it may be in UTF-16, Windows-1256 or Latin-1.'
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

const NO_FILE: Message = {
	must: { ar: 'يكون ملفاً يمكن أن يُقرأ', en: 'be a file that can be read' },
	cure: {
		ar: 'ضع في هذا المكان ملفاً، أو احذف ما فيه: فلعله مجلد أو رابط لا يقود إلى شيء.',
		en: 'Put a file in its place or remove it: it may be a folder, or a link that leads nowhere.'
	}
};

const UNREADABLE: Record<string, Message> = {
	EACCES: {
		must: {
			ar: 'يكون ملفاً يمكن أن يُقرأ: ولا إذن بقراءته',
			en: 'be a file that can be read: permission is denied'
		},
		cure: {
			ar: 'أعطِ من يشغّل الفحص إذناً بقراءة الملف.',
			en: 'Let whoever runs the check read the file.'
		}
	},
	ELOOP: {
		must: {
			ar: 'يكون ملفاً يمكن أن يُقرأ: وهو رابط يعود إلى نفسه',
			en: 'be a file that can be read: its links lead in a circle'
		},
		cure: {
			ar: 'ضع الملف نفسه مكان الرابط.',
			en: 'Put the file itself in the place of the link.'
		}
	}
};
