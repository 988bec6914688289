import type { Language } from '@mithaq/charts';
import { schemaName } from './codeBook/description.ts';
import { heldKinds, heldPages, tellsOfRoles } from './held.ts';
import { type Kind } from './kinds.ts';
import { isPage } from './pages.ts';
import { siteWords } from './words.ts';

type Texts = Record<Language, string>;

/** A page that the foot of every page leads to. */
export interface SitePage {
	/** Below the language, ending in a slash. */
	path: string;
	name: Texts;
}

const KIND_NAMES: Record<Kind, Texts> = {
	events: { ar: 'الأحداث', en: 'Events' },
	commitments: { ar: 'الالتزامات', en: 'Commitments' },
	roles: { ar: 'أقوال عن الدور', en: 'Role statements' },
	strengths: { ar: 'أعداد القوات', en: 'Head counts' },
	sources: { ar: 'المصادر', en: 'Sources' },
	actors: { ar: 'الجهات', en: 'Actors' }
};

/** The name of the page that lists a kind of record. */
export function kindName(kind: Kind, language: Language): string {
	return KIND_NAMES[kind][language];
}

const GROUPS: { name: Texts; pages: SitePage[] }[] = [
	{
		name: { ar: 'اقرأ السجل', en: 'Read the record' },
		pages: [
			{ path: 'timeline/', name: { ar: 'التسلسل الزمني', en: 'Timeline' } },
			{ path: 'promises/', name: { ar: 'حال الالتزامات', en: 'How the promises stand' } },
			{ path: 'disagreements/', name: { ar: 'مواضع الاختلاف', en: 'Where accounts differ' } }
		]
	},
	{
		name: { ar: 'القيود', en: 'Records' },
		pages: [
			...heldKinds.map((kind) => ({ path: `${kind}/`, name: KIND_NAMES[kind] })),
			{ path: 'search/', name: { ar: 'بحث', en: 'Search' } }
		]
	},
	{
		name: { ar: 'للباحثين والمطورين', en: 'To work with' },
		pages: [
			{ path: 'data/', name: { ar: 'تنزيل البيانات', en: 'Download the data' } },
			{ path: 'your-data/', name: { ar: 'بياناتك أنت', en: 'Your own data' } },
			{ path: 'code-book/', name: { ar: siteWords.ar.codeBook, en: siteWords.en.codeBook } },
			{ path: 'schema/', name: schemaName },
			{ path: 'changes/', name: { ar: 'ما الذي تغيّر', en: 'What changed' } },
			{ path: 'cite/', name: { ar: 'كيف يُستشهد به', en: 'How to cite' } }
		]
	},
	{
		name: { ar: 'عن الموقع', en: 'About this site' },
		pages: [{ path: 'accessibility/', name: { ar: 'إتاحة الموقع', en: 'Accessibility' } }]
	}
];

/** The site's pages in groups, as a reader looks for them: those that have anything to tell of its record. */
export const siteMap = GROUPS.map(({ name, pages }) => ({
	name,
	pages: pages.filter(({ path }) => isHeld(path.slice(0, -1)))
})).filter(({ pages }) => pages.length > 0);

/** Whether a page, below a language, has anything to tell of the site's record. */
export function isHeld(path: string): boolean {
	if (isPage(path)) return heldPages.includes(path);
	if (path === 'schema') return tellsOfRoles;
	return path !== 'search' || heldKinds.length > 0;
}
