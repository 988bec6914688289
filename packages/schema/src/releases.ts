import { collect } from './collect.ts';
import type { Bundle } from './generated/types.ts';
import type { JsonDocument } from './json.ts';
import { ar, type Message } from './message.ts';
import { migrate, versionOf, versions } from './migrate.ts';
import { compareProblems, problemAt } from './problem.ts';
import { name as frozenVersion } from './rules/frozen-version.ts';
import { within, type Tree } from './tree.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Where the frozen versions of a record stand, in its folder: each as a bundle named after its version. */
const FOLDER = 'releases';

/** A document in the form of the current version of the schemas, where it says that it is in that of an earlier one. */
function current(document: JsonDocument): JsonDocument {
	const from = versionOf(document.value);
	if (from === undefined || from === versions.at(-1) || !versions.includes(from)) return document;
	return { ...document, value: migrate('bundle', document.value, { from }).value };
}

/** Checks a frozen version: a bundle, which may be in the form of an earlier version of the schemas. */
export function releaseVerdict(tree: Tree, path: string): Verdict {
	return verdictOf(
		collect({
			nameOf: () => tree.nameOf(path),
			isFolder: () => false,
			namesIn: () => undefined,
			read: () => current(tree.read(path))
		})
	);
}

/**
 * What is said of a record that is kept as a folder, with what is said of its frozen versions: each is sound, and the
 * one of the record's own version is that record.
 */
export function withReleases(tree: Tree, verdict: Verdict): Verdict {
	if (!tree.isFolder('') || !tree.isFolder(FOLDER)) return verdict;
	const paths = (tree.namesIn(FOLDER) ?? []).map((name) => within(FOLDER, name));
	const checked = paths
		.filter((path) => path.endsWith('.json') && !tree.isFolder(path))
		.map((path) => ({ path, ...releaseVerdict(tree, path) }));
	const wrong = checked.flatMap(({ problems }) =>
		problems.filter(({ severity }) => severity === 'error')
	);
	const { bundle } = verdict;
	const frozen = bundle && checked.find(({ path }) => path === fileOf(bundle))?.bundle;
	const changed = bundle && frozen && !isSame(frozen, bundle) ? [changedSince(tree, bundle)] : [];
	const found = [...wrong, ...changed];
	if (found.length === 0) return verdict;
	return { problems: [...verdict.problems, ...found].sort(compareProblems) };
}

function fileOf({ dataset }: Bundle): string {
	return within(FOLDER, `${dataset.version}.json`);
}

/** Whether two records hold the same, in whatever order their fields stand. */
function isSame(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
		return one === other;
	const [a, b] = [Object.entries(one), Object.keys(other)];
	const members = other as Record<string, unknown>;
	return a.length === b.length && a.every(([key, value]) => isSame(value, members[key]));
}

function changedSince(tree: Tree, { dataset: { version } }: Bundle) {
	const document = tree.read('dataset.json');
	const message: Message = {
		must: {
			ar: ar`يكون رقماً لم يُجمَّد: فالإصدار ${version} مجمّد والسجل تغيّر بعده`,
			en: `be a version that is not frozen: ${version} is, and the record has changed since`
		},
		cure: {
			ar: ar`ارفع رقم الإصدار، أو أعد السجل إلى ما في ${`${FOLDER}/${version}.json`}.`,
			en: `Raise the version, or bring the record back to what ${FOLDER}/${version}.json holds.`
		}
	};
	return problemAt(document, {
		pointer: '/version',
		rule: frozenVersion,
		...message,
		actual: version
	});
}
