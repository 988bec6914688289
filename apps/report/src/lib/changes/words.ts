import type { Language, View } from '@mithaq/charts';
import type { RecordIndex } from '@mithaq/model';
import type { PageHead } from '../pages.ts';

const ENGLISH = {
	title: 'What changed',
	introduction: (version: string) =>
		`What each version of the record added, changed and took away, up to version ${version}. Each version keeps an address of its own, at which its charts stay as they were.`,
	version: (version: string) => `Version ${version}`,
	keptTo: (day: string) => `kept up to ${day}`,
	asItWas: 'Its charts as they were',
	first: 'The first version.',
	versions: 'Versions',
	dataset: 'The description of the record',
	added: 'Added',
	changed: 'Changed',
	removed: 'Taken away'
};

const ARABIC: typeof ENGLISH = {
	title: 'ما الذي تغيّر',
	introduction: (version) =>
		`ما أضافه كل إصدار من السجل وما عدّله وما حذفه، حتى الإصدار ${version}. ولكل إصدار عنوان خاص به تبقى فيه رسومه على حالها.`,
	version: (version) => `الإصدار ${version}`,
	keptTo: (day) => `محدَّث حتى ${day}`,
	asItWas: 'رسومه كما كانت',
	first: 'الإصدار الأول.',
	versions: 'الإصدارات',
	dataset: 'وصف السجل',
	added: 'أُضيف',
	changed: 'عُدّل',
	removed: 'حُذف'
};

/** What the page of changes says beside the record, in both languages. */
export const changeWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** What the page of one version says of itself. */
export const versionWords: Record<
	Language,
	{ title: (version: string) => string; about: (day: string) => string; changes: string }
> = {
	ar: {
		title: (version) => `الإصدار ${version}`,
		about: (day) =>
			`السجل كما كان في هذا الإصدار، محدَّثاً حتى ${day}. لا يتغيّر ما في هذه الصفحة، فاستشهد بعنوانها. أما صفحات القيود فتعرضها كما هي اليوم.`,
		changes: 'ما الذي تغيّر بين الإصدارات'
	},
	en: {
		title: (version) => `Version ${version}`,
		about: (day) =>
			`The record as it stood in this version, kept up to ${day}. What this page shows does not change, so cite its address. The pages of records show them as they are today.`,
		changes: 'What changed between versions'
	}
};

/** The head of the page of changes. */
export function changesHead(index: RecordIndex, { language }: View): PageHead {
	const words = changeWords[language];
	return {
		title: words.title,
		introduction: words.introduction(index.bundle.dataset.version)
	};
}
