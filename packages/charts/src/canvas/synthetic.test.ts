import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownCommitments } from '@mithaq/model';
import { check } from '@mithaq/schema/check';
import { expect, test } from 'vitest';
import { ganttDomain } from '../layout/gantt.ts';
import { packGantt } from './packed.ts';
import { pictureOf } from './picture.ts';
import { SYNTHETIC_DAY, syntheticBundle, syntheticRecord } from './synthetic.ts';
import { totalHeight } from './viewport.ts';

test('the made-up record is one that the schema accepts', () => {
	const folder = mkdtempSync(join(tmpdir(), 'mithaq-'));
	try {
		const file = join(folder, 'bundle.json');
		writeFileSync(file, JSON.stringify(syntheticBundle(200)));
		const errors = check(file).problems.filter(({ severity }) => severity === 'error');
		expect([...new Set(errors.map(({ rule }) => rule))]).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('it is the same in every run, and another for another seed', () => {
	expect(syntheticBundle(50)).toEqual(syntheticBundle(50));
	expect(syntheticBundle(50)).not.toEqual(syntheticBundle(50, 2));
});

test('it needs every kind of mark that a canvas paints', () => {
	const index = syntheticRecord(2000);
	const commitments = knownCommitments(index, SYNTHETIC_DAY);
	expect(commitments).toHaveLength(2000);
	const domain = ganttDomain(commitments, SYNTHETIC_DAY);
	const packed = packGantt(commitments, SYNTHETIC_DAY, domain, index.sides);
	const picture = pictureOf(packed, {
		width: 1000,
		height: totalHeight(packed),
		top: 0,
		stretch: packed.domain,
		time: 'ltr'
	});
	const { marks: _, before, undated, lateCrowds, crowds, ...rest } = picture;
	for (const [kind, painted] of Object.entries(rest))
		expect(painted.length, kind).toBeGreaterThan(0);
});
