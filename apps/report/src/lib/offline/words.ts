import type { Language } from '@mithaq/charts';

const ENGLISH = {
	offline: 'There is no connection',
	notKept:
		'This page is not kept on this device. The report, the search and the pages that you have opened are, and open without a connection.',
	title: 'Read without a connection',
	text: 'Your browser keeps the report, the search and each page that you open, until the next edition of the site. It can keep all pages: {pages}.',
	keep: 'Keep all pages',
	stop: 'Stop',
	progress: '{done} of {all} pages, {size} MB',
	kept: 'All {all} pages are kept: {size} MB.',
	stopped: 'Stopped. {done} of {all} pages are kept.',
	failed:
		'The connection broke or there is no more room. {done} of {all} pages are kept; try again to keep the rest.',
	impossible: 'This browser keeps no pages here.'
};

const ARABIC: typeof ENGLISH = {
	offline: 'لا اتصال بالإنترنت',
	notKept:
		'هذه الصفحة غير محفوظة في هذا الجهاز. أما التقرير والبحث والصفحات التي فتحتها فمحفوظة، وتُفتح من دون اتصال.',
	title: 'القراءة من دون اتصال',
	text: 'يحفظ متصفحك التقرير والبحث وكل صفحة تفتحها إلى أن تصدر نسخة جديدة من الموقع. ويمكنه حفظ الصفحات كلها، وعددها {pages}.',
	keep: 'احفظ الصفحات كلها',
	stop: 'أوقف الحفظ',
	progress: 'الصفحات المحفوظة: {done} من {all}، وحجمها {size} م.ب',
	kept: 'حُفظت الصفحات كلها: عددها {all} وحجمها {size} م.ب.',
	stopped: 'توقف الحفظ. الصفحات المحفوظة: {done} من {all}.',
	failed:
		'انقطع الاتصال أو ضاقت المساحة. الصفحات المحفوظة: {done} من {all}؛ أعد المحاولة لحفظ الباقي.',
	impossible: 'لا يحفظ هذا المتصفح صفحات هنا.'
};

/** What a reader without a connection is told, and how to be ready for it. */
export const offlineWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
