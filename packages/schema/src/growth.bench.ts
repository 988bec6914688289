import { expect, test } from 'vitest';
import { checkBundle } from './contents.ts';
import { bundle, meeting, talks } from './fixture.ts';

const chain = (length: number) =>
	Array.from({ length }, (_, at) => {
		const event = { ...talks, id: `step-${at}` };
		return at === 0 ? event : { ...event, follows: `step-${at - 1}` };
	});

const unknown = (length: number) =>
	Array.from({ length }, (_, at) => ({ ...talks, id: `step-${at}`, partOf: `nowhere-${at}` }));

const circle = (length: number) => {
	const [first, ...others] = chain(length);
	return [{ ...first, follows: `step-${length - 1}` }, ...others];
};

const asBytes = (events: object[]) =>
	Uint8Array.from(Buffer.from(JSON.stringify({ ...bundle, events: [meeting, talks, ...events] })));

/** Time of the processor alone: what else runs on the machine adds less to it than to that of the clock. */
function timeOf(bytes: Uint8Array): number {
	const started = process.cpuUsage();
	checkBundle('x.json', bytes);
	return process.cpuUsage(started).user;
}

/** The best of several runs, the two in turn; no more are made once they are plainly in proportion. */
function ratioOf(once: Uint8Array, twice: Uint8Array): number {
	const best = [Infinity, Infinity];
	for (let run = 0; run < 8 && !(run >= 2 && best[1]! / best[0]! < 2.5); run++) {
		best[0] = Math.min(best[0]!, timeOf(once));
		best[1] = Math.min(best[1]!, timeOf(twice));
	}
	return best[1]! / best[0]!;
}

test.each([
	['links in a chain', chain, 0],
	['links in a circle', circle, 1],
	['references that lead nowhere', unknown, 1]
])('twice as many %s take about twice as long', { timeout: 120_000 }, (_, made, problemsEach) => {
	const [once, twice] = [asBytes(made(10_000)), asBytes(made(20_000))];
	expect(checkBundle('x.json', once).problems).toHaveLength(problemsEach * 10_000);
	expect(ratioOf(once, twice)).toBeLessThan(2.5);
});
