import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Documents } from './documents.ts';
import type { Peer } from './peer.ts';
import { verify } from './verify.ts';

/** What one process measured of one validator. */
export interface Measured {
	/** The library's name. */
	name: string;
	/** Milliseconds of the thread's own time from nothing loaded to the first outcome. */
	start: number;
	/** Records a millisecond of the thread's own time: valid ones, then invalid ones with all problems; 1,000 and 100,000. */
	rates: number[];
}

const MS = 600;

/** Milliseconds that this thread has been at work: what else the machine does is not in them. */
function worked(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

/** The best of many rounds, or as far as one gets in the time. */
function rate(list: unknown[], check: (value: unknown) => unknown): number {
	let best = 0;
	const end = worked() + MS;
	do {
		const begin = worked();
		let count = 0;
		for (const value of list) {
			check(value);
			if (++count % 100 === 0 && worked() > end) break;
		}
		best = Math.max(best, count / (worked() - begin));
	} while (worked() < end);
	return best;
}

const [bundle, file] = process.argv.slice(2);
const documents = JSON.parse(readFileSync(file!, 'utf8')) as Documents;
const begin = worked();
const { peer } = (await import(pathToFileURL(bundle!).href)) as { peer: Peer };
peer.accepts(documents.valid[0]);
const start = worked() - begin;
verify(peer, documents);

const rates = [
	{ list: documents.valid, check: peer.accepts },
	{ list: documents.invalid.map(({ value }) => value), check: peer.problems }
].flatMap(({ list, check }) => {
	const text = JSON.stringify(list);
	const many = Array.from({ length: 100 }, () => JSON.parse(text) as unknown[]).flat();
	return [rate(list, check), rate(many, check)];
});
const measured: Measured = { name: peer.name, start, rates };
console.log(JSON.stringify(measured));
