import { expect, test } from 'vitest';
import { bridge, checkWith, upkeep } from '../fixture.ts';

const of = (changes: object) =>
	checkWith({ 'commitments/upkeep.json': { ...upkeep, ...changes } }).problems.map(
		({ pointer, rule, severity }) => `${pointer} ${rule} ${severity}`
	);
const step = (state: string, rest: object = {}) => ({ state, ...rest });
const assessments = bridge.assessments!;

test.each([
	[
		'steps in order',
		{ lifecycle: [step('agreed', { event: 'meeting' }), step('expired', { date: '2024-06' })] }
	],
	['a step without a day', { lifecycle: [step('agreed'), step('expired')] }],
	[
		'one that is met once it was agreed',
		{ lifecycle: [step('proposed'), step('agreed')], assessments }
	]
])('lifecycle-agrees accepts %s', (_, changes) => {
	expect(of(changes)).toEqual([]);
});

test.each([
	['superseded by nothing', { lifecycle: [step('superseded')] }, '/supersededBy', 'error'],
	['succeeded though in force', { supersededBy: 'bridge' }, '/supersededBy', 'error'],
	[
		'ended before it was made',
		{ lifecycle: [step('withdrawn', { date: '2023' })] },
		'/lifecycle/0/date',
		'error'
	],
	[
		'out of order',
		{ lifecycle: [step('suspended', { date: '2024-06' }), step('inForce', { date: '2024-05' })] },
		'/lifecycle/1/date',
		'error'
	],
	[
		'met though only proposed',
		{ lifecycle: [step('proposed')], assessments },
		'/assessments/0/fulfilment',
		'warning'
	]
])('lifecycle-agrees refuses a commitment that is %s', (_, changes, pointer, severity) => {
	expect(of(changes)).toContain(`${pointer} lifecycle-agrees ${severity}`);
});
