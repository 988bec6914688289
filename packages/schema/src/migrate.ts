import { folders } from './records.ts';
import { lifecycle } from './steps/lifecycle.ts';
import { speakers } from './steps/speakers.ts';
import type { Loose, Step } from './steps/step.ts';
import type { Shapes } from './kinds.ts';

/** Every step from one major version to the next, oldest first. */
const STEPS: readonly Step[] = [speakers, lifecycle];

/** The major versions of the schemas, oldest first; the last is the current one. */
export const versions: readonly number[] = [0, ...STEPS.map(({ to }) => to)];

/** The major version of the schemas in which a value says that it is written, by its `$schema`; undefined where it says none of ours. */
export function versionOf(value: unknown): number | undefined {
	const { $schema } = Object(value) as { $schema?: unknown };
	const [, version] = /\/mithaq\/schema\/(\d+)\/[^/]*$/.exec(String($schema)) ?? [];
	return version === undefined ? undefined : Number(version);
}

/** From which major version of the schemas, and to which. */
export interface MigrateOptions {
	from: number;
	/** The current version unless told. */
	to?: number;
}

/** The outcome of `migrate`. */
export interface Migrated {
	/** A copy of the value in the form of the later version. */
	value: unknown;
	/** Pointers of fields that it must have by then and that only somebody who knows can fill in. */
	missing: string[];
}

/**
 * Brings a JSON value of a kind from one major version of the schemas to a later one.
 *
 * It changes the form, invents nothing and leaves the value given as it is. It does not validate: what was
 * wrong before is wrong after. Throws a TypeError where a version is unknown, or `to` earlier than `from`.
 */
export function migrate(
	kind: keyof Shapes,
	value: unknown,
	{ from, to = versions.at(-1)! }: MigrateOptions
): Migrated {
	const unknown = [from, to].find((version) => !versions.includes(version));
	if (unknown !== undefined) {
		throw new TypeError(
			`unknown version: ${JSON.stringify(unknown)} (known: ${versions.join(', ')})`
		);
	}
	if (to < from) throw new TypeError(`no way back from version ${from} to ${to}`);
	const due = STEPS.filter((step) => from <= step.from && step.to <= to);
	const start: Migrated = { value: structuredClone(value), missing: [] };
	return due.reduce(({ value: before, missing }, step) => {
		const taken = take(step, kind, before, '');
		return { value: taken.value, missing: [...missing, ...taken.missing] };
	}, start);
}

/** One step of one value; a bundle is its records. What is no object has nothing to change. */
function take(step: Step, kind: keyof Shapes, value: unknown, pointer: string): Migrated {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return { value, missing: [] };
	}
	const record = readdressed(step.records[kind]?.(value as Loose) ?? (value as Loose), step);
	const asked = step.asks[kind] ?? [];
	const missing = asked.filter((name) => record[name] === undefined);
	const places = missing.map((name) => `${pointer}/${name}`);
	return {
		value: record,
		missing: [...places, ...(kind === 'bundle' ? inside(record, step) : [])]
	};
}

/** Takes the step for everything in a bundle, in place: the bundle is a copy already. */
function inside(bundle: Loose, step: Step): string[] {
	const dataset = take(step, 'dataset', bundle.dataset, '/dataset');
	if (Object.hasOwn(bundle, 'dataset')) bundle.dataset = dataset.value;
	const records = Object.entries(folders).flatMap(([folder, kind]) => {
		const list = bundle[folder];
		if (!Array.isArray(list)) return [];
		return list.map((record, at) => {
			const taken = take(step, kind, record, `/${folder}/${at}`);
			list[at] = taken.value;
			return taken;
		});
	});
	return [dataset, ...records].flatMap(({ missing }) => missing);
}

/** A record that names its schema by its identifier names the next version's. */
function readdressed(record: Loose, { from, to }: Step): Loose {
	const { $schema } = record;
	if (typeof $schema !== 'string') return record;
	return { ...record, $schema: $schema.replace(`/schema/${from}/`, `/schema/${to}/`) };
}
