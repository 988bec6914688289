import type { Language } from '@mithaq/charts';
import { diffBundles, fieldSentences, type RecordChange } from '@mithaq/formats';
import { indexInLanguage, interfaceOf, type RecordIndex } from '@mithaq/model';
import { kinds, type Kind } from '../kinds.ts';
import { find, titleOf } from '../record/record.ts';

/** A record that a version added, took away or changed. */
export interface ChangedRecord {
	kind: Kind | 'dataset';
	id: string;
	title: string;
	change: RecordChange['change'];
	/** What is not as it was, a sentence each; none where all of it was added or taken away. */
	sentences: string[];
}

/** What one version changed, by kind of record, the dataset first; kinds without a change are left out. */
export interface ChangedKind {
	kind: Kind | 'dataset';
	records: ChangedRecord[];
}

/** What changed from one version to the next, in words for a page in one of its languages. */
export function changedKinds(earlier: RecordIndex, later: RecordIndex, tag: string): ChangedKind[] {
	const [before, after] = [indexInLanguage(earlier, tag), indexInLanguage(later, tag)];
	const versions = { before, after };
	const language = interfaceOf(tag);
	const records = diffBundles(before.bundle, after.bundle).map((change) => ({
		kind: change.folder,
		id: change.id,
		title: titleIn(change, versions, language),
		change: change.change,
		sentences: fieldSentences(change, versions, tag)
	}));
	return (['dataset', ...kinds] as const)
		.map((kind) => ({ kind, records: records.filter((record) => record.kind === kind) }))
		.filter(({ records }) => records.length > 0);
}

function titleIn(
	{ folder, id }: RecordChange,
	{ before, after }: { before: RecordIndex; after: RecordIndex },
	language: Language
): string {
	if (folder === 'dataset') return after.bundle.dataset.title[language];
	const index = after[folder].has(id) ? after : before;
	return titleOf(index, find(index, folder, id)!, language);
}
