import bundle from '@mithaq/data' with { type: 'json' };
import { indexBundle } from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { afterEach, expect, test, vi } from 'vitest';
import { LANGUAGES, viewOf } from '../fixture.ts';

const zone = process.env.TZ;
const index = indexBundle(bundle as unknown as Bundle);

afterEach(() => {
	vi.useRealTimers();
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

/** Both charts in both languages, drawn by modules that are loaded anew. */
async function drawAll(): Promise<string> {
	vi.resetModules();
	const [{ render }, { default: RoleShift }, { default: DeadlineGantt }] = await Promise.all([
		import('svelte/server'),
		import('./RoleShift.svelte'),
		import('./DeadlineGantt.svelte')
	]);
	return LANGUAGES.flatMap((language) => {
		const props = { index, view: viewOf(language, index.bundle.dataset.asOf) };
		return [RoleShift, DeadlineGantt].map((chart) => render(chart, { props }).body);
	}).join('\n');
}

test('both charts are the same with the clock set to 2031', async () => {
	const now = await drawAll();
	vi.useFakeTimers({ toFake: ['Date'] });
	vi.setSystemTime(new Date('2031-07-15T12:00:00Z'));
	expect(new Date().getUTCFullYear()).toBe(2031);
	expect(await drawAll()).toBe(now);
});

test('both charts are byte-identical in three time zones', async () => {
	const offsets = new Set<number>();
	const drawn = new Set<string>();
	for (const name of ['UTC', 'Asia/Baghdad', 'America/New_York']) {
		process.env.TZ = name;
		offsets.add(new Date(2024, 0, 1).getTimezoneOffset());
		drawn.add(await drawAll());
	}
	expect([...offsets]).toEqual([0, -180, 300]);
	expect(drawn.size).toBe(1);
	expect([...drawn].join('').length).toBeGreaterThan(100_000);
});
