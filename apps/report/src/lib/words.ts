import type { Language } from '@mithaq/charts';
import type { Kind } from './kinds.ts';

const ENGLISH = {
	name: 'Mithaq',
	tagline: 'What states promised each other, who said it, by when, and what came of it',
	skip: 'Skip to the content',
	siteMenu: 'Site',
	kinds: {
		events: 'Events',
		commitments: 'Commitments',
		roles: 'Role statements',
		strengths: 'Head counts',
		sources: 'Sources',
		actors: 'Actors'
	} satisfies Record<Kind, string>,
	home: 'The report',
	codeBook: 'Code book',
	codeBookDescription:
		'What counts as what in this record, the rules with examples right and wrong, how dates were resolved, how to cite, how to correct, and what is missing.',
	downloads: 'Download the data',
	schema: 'Schema',
	feed: 'What the record learned',
	introduction:
		'This record holds what Iraq and the United States said they would do about foreign forces in Iraq, and what was said of those forces’ role and numbers, each claim beside the source it rests on.',
	whatItIs: 'What this record is',
	isText: [
		'A record of what was said, by whom, on what day and in what words. Every mark leads to a page with its sources: some proven word for word against a held text, most cited, text not held.',
		'Timeliness is computed from the dates in the record. “Overdue in the record” means that the date has passed and the record holds no assessment of it as met; it does not mean “broken”.',
		'Where sources disagree, both stand. Where nothing is known, it says so.'
	],
	whatItIsNot: 'What it is not',
	isNotText: [
		'It is not a count of troops, a judgement of intent, or a forecast. It holds only what its sources say, and head counts as somebody gave them.',
		'It ends on the day named on each chart. Nothing after that day is in it, whatever has happened since.'
	],
	howToCorrect:
		'To correct a record, edit its file in the repository and say which words of which source show it.',
	licence: 'The data may be reused under CC BY 4.0, the code under MIT.',
	version: 'Version',
	asOf: 'kept up to',
	evidenceFrom: 'Sources in the record',
	language: 'Language',
	theme: 'Theme'
};

const ARABIC: typeof ENGLISH = {
	name: 'ميثاق',
	tagline: 'ما تعهدت به الدول بعضها لبعض، ومن قاله، ومتى موعده، وما الذي تحقق منه',
	skip: 'انتقل إلى المحتوى',
	siteMenu: 'الموقع',
	kinds: {
		events: 'الأحداث',
		commitments: 'الالتزامات',
		roles: 'أقوال عن الدور',
		strengths: 'أعداد القوات',
		sources: 'المصادر',
		actors: 'الجهات'
	},
	home: 'التقرير',
	codeBook: 'دليل الترميز',
	codeBookDescription:
		'ما الذي يُعدّ ماذا في هذا السجل، والقواعد بأمثلة صحيحة وخاطئة، وكيف حُددت التواريخ، وكيف يُستشهد به ويُصحَّح، وما الناقص منه.',
	downloads: 'تنزيل البيانات',
	schema: 'المخطط',
	feed: 'ما عرفه السجل',
	introduction:
		'يجمع هذا السجل ما قال العراق والولايات المتحدة إنهما سيفعلانه بشأن القوات الأجنبية في العراق، وما قيل عن دور هذه القوات وأعدادها، ويضع كل قول إلى جانب المصدر الذي يستند إليه.',
	whatItIs: 'ما هذا السجل',
	isText: [
		'سجل لما قيل، ومن قاله، وفي أي يوم، وبأي كلمات. تقودك كل علامة إلى صفحة فيها مصادرها: بعضها مثبت بحروفه على نص محفوظ، وأكثرها مستشهد به ونصه غير محفوظ.',
		'تُحسب حال الموعد من تواريخ السجل. وعبارة «فات موعده في السجل» تعني أن التاريخ مضى وليس في السجل تقييم يقول إنه نُفّذ، ولا تعني أنه «نُقض».',
		'حين تختلف المصادر يبقى القولان معاً، وحين لا يُعرف شيء يُقال إنه غير معروف.'
	],
	whatItIsNot: 'ما لا يدّعيه هذا السجل',
	isNotText: [
		'ليس إحصاءً للقوات ولا حكماً على النيات ولا توقعاً. فيه ما تقوله مصادره وحدها، وأعداد القوات كما أعلنها أصحابها.',
		'ينتهي السجل في اليوم المذكور على كل رسم، ولا شيء فيه مما بعد ذلك اليوم، أياً كان ما جرى.'
	],
	howToCorrect: 'لتصحيح قيدٍ ما، عدّل ملفه في المستودع واذكر كلمات المصدر التي تبيّن الصواب.',
	licence: 'تجوز إعادة استعمال البيانات وفق رخصة CC BY 4.0، والشيفرة وفق رخصة MIT.',
	version: 'الإصدار',
	asOf: 'محدَّث حتى',
	evidenceFrom: 'مصادر السجل',
	language: 'اللغة',
	theme: 'المظهر'
};

/** What the site says of itself, in both languages. */
export const siteWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
