import type { Chosen } from './placing.ts';

/** The files in a drop, those in folders by their paths. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Chosen<File>[]> {
	const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => !!entry);
	if (entries.length === 0) return chosenFiles(files);
	return (await Promise.all(entries.map((entry) => filesOf(entry)))).flat();
}

/** The files that an input holds, those in a folder by their paths. */
export function chosenFiles(files: FileList | null): Chosen<File>[] {
	return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function filesOf(entry: FileSystemEntry): Promise<Chosen<File>[]> {
	if (isFile(entry)) {
		const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
		return [{ path: entry.fullPath.replace(/^\//, ''), file }];
	}
	const inside = await entriesOf(entry as FileSystemDirectoryEntry);
	return (await Promise.all(inside.map((one) => filesOf(one)))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}

/** A browser gives them a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (some.length === 0) return all;
		all.push(...some);
	}
}
