import type { Language } from '@mithaq/charts';

const ENGLISH = {
	title: 'Download the data',
	introduction:
		'The whole record, in the forms that spreadsheets, calendars, feed readers, reference managers and programs read. All are made from the same bundle when the site is built; none is kept by hand.',
	groups: {
		whole: {
			title: 'The whole record',
			text: 'Every record with its evidence in one file. It is what this site is built from.'
		},
		tables: {
			title: 'Tables',
			text: 'One table a kind and one a list, for spreadsheets and statistics. Read the explanation first: an uncertain date is more than one day, and not every number may be added up.'
		},
		feeds: {
			title: 'Calendar and feed',
			text: 'Subscribe, and be told of deadlines and of what the record learns. A deadline that moves keeps its place in your calendar.'
		},
		linked: {
			title: 'Citations and linked data',
			text: 'For reference managers, and for programs that read schema.org and PROV.'
		}
	},
	version: 'version',
	keptTo: 'kept to',
	licence: 'licence',
	size: 'KB',
	inLanguage: { ar: 'Arabic', en: 'English' },
	check: 'Check what you have',
	checkText:
		'Beside each file stands the SHA-256 digest of its bytes. The same version of the record has the same digest wherever it is built.',
	ownData: 'Check and draw a record of your own, in your browser',
	codeBook: 'The code book: what counts as what, how dates were resolved, what is missing'
};

const ARABIC: typeof ENGLISH = {
	title: 'تنزيل البيانات',
	introduction:
		'السجل كله بالصيغ التي تقرؤها جداول البيانات والتقاويم وقارئات الأخبار وبرامج الاستشهاد والبرامج الأخرى. تُستخرج كلها من ملف واحد عند بناء الموقع، ولا يُحرَّر شيء منها باليد.',
	groups: {
		whole: {
			title: 'السجل كله',
			text: 'كل القيود وأدلتها في ملف واحد، ومنه يُبنى هذا الموقع.'
		},
		tables: {
			title: 'الجداول',
			text: 'جدول لكل صنف وجدول لكل قائمة، لبرامج الجداول والإحصاء. اقرأ الشرح أولاً: فالتاريخ غير المؤكد أكثر من يوم واحد، وليس كل عدد مما يُجمع.'
		},
		feeds: {
			title: 'التقويم والخلاصة',
			text: 'اشترك ليصلك خبر المواعيد وما يعرفه السجل. وإذا تغيّر موعد بقي في مكانه من تقويمك بتاريخه الجديد.'
		},
		linked: {
			title: 'الاستشهاد والبيانات المترابطة',
			text: 'لبرامج إدارة المراجع، وللبرامج التي تقرأ schema.org وPROV.'
		}
	},
	version: 'الإصدار',
	keptTo: 'محدَّث حتى',
	licence: 'الرخصة',
	size: 'كيلوبايت',
	inLanguage: { ar: 'بالعربية', en: 'بالإنكليزية' },
	check: 'تحقق مما لديك',
	checkText:
		'إلى جانب كل ملف بصمته الرقمية (SHA-256). وللإصدار الواحد من السجل بصمة واحدة أينما بُني.',
	ownData: 'افحص سجلاً من عندك وارسمه، في متصفحك',
	codeBook: 'دليل الترميز: ما الذي يُعدّ ماذا، وكيف حُددت التواريخ، وما الناقص'
};

/** What the downloads page says, in both languages. */
export const downloadWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** The groups that the files are offered in; `both` shows files of either language. */
export const downloadGroups: {
	name: keyof typeof ENGLISH.groups;
	both: boolean;
	has: (path: string) => boolean;
}[] = [
	{ name: 'whole', both: true, has: (path) => path === 'bundle.json' },
	{ name: 'tables', both: false, has: (path) => path.startsWith('tables/') },
	{ name: 'feeds', both: false, has: (path) => /\.(ics|xml)$/.test(path) },
	{ name: 'linked', both: true, has: (path) => /^(record|sources|CITATION)\./.test(path) }
];
