import type { Language } from '@mithaq/model';

/** What a page says where its scripts did not arrive. */
export const scriptsFailed: Record<Language, string> = {
	ar: 'لم تصل أدوات هذه الصفحة. ما تقرؤه كامل، ولاستعمال الأدوات أعد تحميل الصفحة.',
	en: 'The tools of this page did not arrive. What you read is whole; to use the tools, load the page again.'
};
