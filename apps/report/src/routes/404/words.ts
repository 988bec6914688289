import type { Language } from '@mithaq/charts';

const ENGLISH = {
	notFound: 'There is no page at this address',
	notFoundHelp:
		'The address may have been mistyped, or the page may have moved. Look for it from here:'
};

const ARABIC: typeof ENGLISH = {
	notFound: 'لا صفحة في هذا العنوان',
	notFoundHelp: 'ربما كُتب العنوان خطأً، أو نُقلت الصفحة. ابحث عنه من هنا:'
};

/** What an address without a page is answered with. */
export const notFoundWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
