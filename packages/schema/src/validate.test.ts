import { expect, test } from 'vitest';
import * as sample from './fixture.ts';
import * as compiled from './generated/validators.js';
import { validate, type Shapes } from './validate.ts';

const samples: { [K in keyof Shapes]: Shapes[K] } = {
	source: sample.source,
	actor: sample.town,
	event: sample.meeting,
	commitment: sample.bridge,
	role: sample.role,
	strength: sample.strength,
	dataset: sample.dataset,
	bundle: sample.bundle
};
const kinds = Object.keys(samples) as (keyof Shapes)[];

test('every compiled schema has a sample', () => {
	expect(Object.keys(compiled).sort()).toEqual([...kinds].sort());
});

test.each(kinds)('validate(%s) accepts the sample and hands it back', (kind) => {
	expect(validate(kind, samples[kind])).toEqual({
		valid: true,
		value: samples[kind],
		findings: []
	});
});

test.each(kinds)('validate(%s) refuses {}', (kind) => {
	const validation = validate(kind, {});
	expect(validation.valid || validation.findings.length).toBeGreaterThan(3);
});

test.each(kinds)('validate(%s) refuses what is no object', (kind) => {
	for (const value of [null, undefined, [], 'x', 7, true]) {
		expect(validate(kind, value)).toMatchObject({ valid: false, findings: [{ rule: 'type' }] });
	}
});

/** Every path to a field of a value. */
function* fieldsOf(value: unknown, path: string[] = []): Generator<string[]> {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, child] of Object.entries(value)) {
		if (!Array.isArray(value)) yield [...path, key];
		yield* fieldsOf(child, [...path, key]);
	}
}

function without(value: unknown, [key, ...rest]: string[]): unknown {
	const copy = structuredClone(value) as Record<string, unknown>;
	if (rest.length > 0) copy[key!] = without(copy[key!], rest);
	else Reflect.deleteProperty(copy, key!);
	return copy;
}

/** Paths that may not be left out; a note is required only beside what was inferred. */
const REQUIRED: Record<string, string> = {
	source:
		'id type title titleBasis publisher language published publishedBasis publishedNote text/digest text/paragraphs',
	actor: 'id name kind side evidence',
	event:
		'id type title summary date dateBasis dateNote participants/0/actor participants/0/role occurrence bears/0/commitment bears/0/how bears/1/commitment bears/1/how evidence',
	commitment:
		'id title action by madeAt duty force scope conditions/0/text conditions/0/evidence deadlines/0/kind deadlines/0/date deadlines/0/change deadlines/0/event deadlines/0/evidence deadlines/1/kind deadlines/1/relativeTo deadlines/1/change deadlines/1/event deadlines/1/evidence deadlines/2/kind deadlines/2/condition deadlines/2/change deadlines/2/event deadlines/2/evidence assessments/0/fulfilment assessments/0/date assessments/0/assessor assessments/0/confidence assessments/0/evidence lifecycle lifecycle/0/state lifecycle/1/state supersededBy readings/0/actor readings/0/reading readings/0/evidence readings/1/side readings/1/reading readings/1/evidence evidence',
	role: 'id title date dateBasis dateNote force speakers place activities activities/0/activity activities/0/change basis evidence',
	strength:
		'id date dateBasis dateNote force place count count/min count/max count/qualifier count/counts speaker evidence',
	dataset:
		'title description version asOf licence languages sides/0/code sides/0/label sides/0/definition places/0/code places/0/label places/0/definition places/0/extent'
};
/** What evidence and texts require is the same everywhere. */
const EVERYWHERE = /(^|\/)(evidence\/\d\/(source|stance)|ar|en)$/;

test.each(Object.keys(REQUIRED) as (keyof Shapes)[])(
	'validate(%s) lets every field be left out that is not required',
	(kind) => {
		const refused = [...fieldsOf(samples[kind])]
			.filter(
				(path) => !validate(kind, without(samples[kind], path), { languages: ['ar', 'en'] }).valid
			)
			.map((path) => path.join('/'));
		const own = refused.filter((path) => !EVERYWHERE.test(path));
		expect(own).toEqual(REQUIRED[kind]!.split(' '));
		expect(refused.length > own.length).toBe(true);
	}
);

test('a field that does not belong is not suggested in its own place', () => {
	const validation = validate('dataset', {
		id: 'x',
		title: { ar: 'س', en: 'x' },
		version: '1.0.0'
	});
	const said = validation.valid ? [] : validation.findings;
	const finding = said.find(({ pointer }) => pointer === '/id')!;
	expect(finding.must.en).toBe('be left out: there is no such field here');
	expect(finding.cure.en).not.toContain('Name the field id');
});

test('an unknown kind is refused by name', () => {
	expect(() => validate('manifesto' as never, {})).toThrow(
		new TypeError('unknown kind: manifesto')
	);
	expect(() => validate('__proto__' as never, {})).toThrow(TypeError);
});
