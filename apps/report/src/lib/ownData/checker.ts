import { checkBundle, checkFiles, visible, type Watch } from '@mithaq/schema/contents';
import { outcomeOf } from './outcome.ts';
import { kindIn, place, type Placed } from './placing.ts';
import type { Asked, Told } from './told.ts';

/** After so many problems nobody reads on, and a hostile file would only fill the memory. */
const MOST_PROBLEMS = 10_000;
/** How often progress is told, in milliseconds. */
const OFTEN = 100;
/** How much of a file is looked through for the schema that it names, in bytes. */
const BEGINNING = 4096;

function tell(told: Told): void {
	postMessage(told);
}

/** Tells at most every so often, and the first time at once. */
function sparsely(): (told: Told) => void {
	let last = -Infinity;
	return (told) => {
		const now = performance.now();
		if (now - last < OFTEN) return;
		last = now;
		tell(told);
	};
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));

async function answer({ chosen, language }: Asked): Promise<void> {
	try {
		const placed = await place(chosen, kindOf);
		const verdict = await verdictOf(placed);
		const passedOver = placed.form === 'files' ? placed.passedOver : [];
		tell({ stage: 'checked', outcome: outcomeOf(verdict, language, passedOver) });
	} catch (error) {
		tell({ stage: 'failed', ...(error instanceof Unreadable && { file: error.file }) });
	}
}

async function kindOf(file: File): Promise<string | undefined> {
	return kindIn(await file.slice(0, BEGINNING).text());
}

async function verdictOf(placed: Placed<File>) {
	const told = sparsely();
	const watch: Watch = {
		most: MOST_PROBLEMS,
		onrecord: (records) => told({ stage: 'checking', records })
	};
	const contents = await contentsOf(placed);
	tell({ stage: 'checking', records: 0 });
	return placed.form === 'bundle'
		? checkBundle(placed.name, contents.get(placed.name)!, watch)
		: checkFiles(contents, watch);
}

/** A file that was there when it was chosen, and cannot be read. */
class Unreadable extends Error {
	readonly file: string;

	constructor(file: string) {
		super(`unreadable file: ${file}`);
		this.file = visible(file);
	}
}

async function contentsOf(placed: Placed<File>): Promise<Map<string, Uint8Array>> {
	const files = placed.form === 'bundle' ? new Map([[placed.name, placed.file]]) : placed.files;
	const told = sparsely();
	const of = [...files.values()].reduce((sum, { size }) => sum + size, 0);
	let before = 0;
	const contents = new Map<string, Uint8Array>();
	for (const [path, file] of files) {
		contents.set(
			path,
			await bytesOf(path, file, (bytes) => told({ stage: 'reading', bytes: before + bytes, of }))
		);
		before += file.size;
	}
	return contents;
}

async function bytesOf(
	path: string,
	file: File,
	onread: (bytes: number) => void
): Promise<Uint8Array> {
	try {
		const bytes = new Uint8Array(file.size);
		const reader = file.stream().getReader();
		for (let read = 0, next = await reader.read(); next.value; next = await reader.read()) {
			bytes.set(next.value, read);
			onread((read += next.value.length));
		}
		return bytes;
	} catch {
		throw new Unreadable(path);
	}
}
