import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { documentOf, LARGEST_FILE, tooLarge } from './decoding.ts';
import type { JsonDocument } from './json.ts';
import type { Message } from './message.ts';
import { refused, visibleNames, type Tree } from './tree.ts';

export { LARGEST_FILE } from './decoding.ts';

/** A folder, or one file, on the disk; problems name its files relative to `base`. */
export function diskTree(root: string, base: string): Tree {
	return {
		nameOf: (path) => nameOf(join(root, path), base),
		isFolder: (path) => isFolder(join(root, path)),
		namesIn: (folder) => namesIn(join(root, folder)),
		read: (path) => readDocument(join(root, path), base)
	};
}

/** Reads one file; whatever keeps it from being read is a document with a finding. */
export function readDocument(path: string, base: string): JsonDocument {
	const file = nameOf(path, base);
	const refuse = (message: Message) => refused(file, { rule: 'json-syntax', ...message });
	try {
		const stats = statSync(path);
		if (!stats.isFile()) return refuse(NO_FILE);
		if (stats.size > LARGEST_FILE) return tooLarge(file, stats.size);
		return documentOf(file, readFileSync(path));
	} catch (error) {
		return refuse(UNREADABLE[(error as NodeJS.ErrnoException).code ?? ''] ?? NO_FILE);
	}
}

function nameOf(path: string, base: string): string {
	return relative(base, path).replaceAll('\\', '/');
}

function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

function namesIn(folder: string): string[] | undefined {
	try {
		return visibleNames(readdirSync(folder));
	} catch {
		return undefined;
	}
}

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
