import { expect, test } from 'vitest';
import { bundleJSON, toJSON } from './canonical.ts';
import { bundle } from './fixture.ts';

/** The same value with every object's fields in the opposite order. */
function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (typeof value !== 'object' || value === null) return value;
	const fields = Object.entries(value).reverse();
	return Object.fromEntries(fields.map(([name, field]) => [name, reversed(field)]));
}

test('bundleJSON(bundle) is the same however records and fields were ordered', () => {
	const shuffled = reversed(bundle) as typeof bundle;
	shuffled.events.reverse();
	shuffled.sources.reverse();
	expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(bundle));
	expect(bundleJSON(shuffled)).toBe(bundleJSON(bundle));
});

test('bundleJSON(bundle) read back is the bundle', () => {
	expect(JSON.parse(bundleJSON(bundle))).toEqual(bundle);
});

test('bundleJSON(bundle) leaves out no difference in a list', () => {
	const [first, ...rest] = bundle.commitments;
	const turned = { ...first!, evidence: [...first!.evidence].reverse() };
	const differs = first!.evidence.length > 1;
	expect(bundleJSON({ ...bundle, commitments: [turned, ...rest] }) !== bundleJSON(bundle)).toBe(
		differs
	);
});

test('toJSON(value) sorts by code unit and ends with a line feed', () => {
	expect(toJSON({ b: 1, a: { z: [2, 1], É: 0, e: 0 } })).toBe(
		'{\n\t"a": {\n\t\t"e": 0,\n\t\t"z": [\n\t\t\t2,\n\t\t\t1\n\t\t],\n\t\t"É": 0\n\t},\n\t"b": 1\n}\n'
	);
});
