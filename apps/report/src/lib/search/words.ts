import type { Language } from '@mithaq/charts';
import type { PluralForms } from '@mithaq/model';

const ENGLISH = {
	search: 'Search',
	label: 'Search the record',
	about: 'Every record by name, date or quoted phrase, in Arabic or English',
	results: 'Results',
	hint: 'Type a name, a place, a month or a year, in Arabic or English; the beginning of a word is enough.',
	nothing: 'Nothing was found.',
	nothingHint: 'Try fewer words, or only the beginning of a word; or look through the names below.',
	count: { one: '# result', other: '# results' } as PluralForms,
	first: 'the first 50 are shown',
	all: 'Show all results',
	withoutScripts:
		'Searching needs scripts, which are off in this browser. Everything can also be reached from here.',
	names: 'All names',
	otherLists: 'Other lists'
};

const ARABIC: typeof ENGLISH = {
	search: 'بحث',
	label: 'البحث في السجل',
	about: 'كل قيود السجل بالاسم أو التاريخ أو العبارة المقتبسة، بالعربية أو الإنكليزية',
	results: 'النتائج',
	hint: 'اكتب اسماً أو مكاناً أو شهراً أو سنة، بالعربية أو الإنكليزية، ويكفي أول الكلمة.',
	nothing: 'لم نعثر على شيء.',
	nothingHint: 'جرّب كلمات أقل، أو أول الكلمة فقط، أو تصفّح الأسماء أدناه.',
	count: {
		zero: 'لا نتائج',
		one: 'نتيجة واحدة',
		two: 'نتيجتان',
		few: '# نتائج',
		many: '# نتيجة',
		other: '# نتيجة'
	},
	first: 'تظهر أول 50 منها',
	all: 'اعرض النتائج كلها',
	withoutScripts:
		'يحتاج البحث إلى برمجيات المتصفح، وهي معطّلة في هذا المتصفح. ويمكن الوصول إلى كل شيء من هنا أيضاً.',
	names: 'كل الأسماء',
	otherLists: 'قوائم أخرى'
};

/** What the search says, in both languages. */
export const searchWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
