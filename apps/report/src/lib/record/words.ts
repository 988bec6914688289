import type { Language } from '@mithaq/charts';
import { type PluralForms } from '@mithaq/model';
import type { Kind } from '../kinds.ts';
import type { Capacity } from './capacities.ts';
import type { Link } from './chain.ts';
import type { Part } from './claims.ts';

const ENGLISH = {
	kind: {
		events: 'Event',
		commitments: 'Commitment',
		roles: 'Role statement',
		strengths: 'Head count',
		sources: 'Source',
		actors: 'Actor'
	} satisfies Record<Kind, string>,
	previous: {
		events: 'Previous event',
		commitments: 'Previous commitment',
		roles: 'Previous statement',
		strengths: 'Previous head count',
		sources: 'Previous source',
		actors: 'Previous actor'
	} satisfies Record<Kind, string>,
	next: {
		events: 'Next event',
		commitments: 'Next commitment',
		roles: 'Next statement',
		strengths: 'Next head count',
		sources: 'Next source',
		actors: 'Next actor'
	} satisfies Record<Kind, string>,
	inTime: 'Earlier and later',
	byDate: 'in date order',
	byPublication: 'by date of publication',
	bySideAndName: 'by side and name',

	evidence: 'What it rests on',
	namedIn: 'Where sources name it',
	proven: 'proven',
	provenMeans:
		'The phrase stands, word for word, in that paragraph of a text that the editors hold.',
	cited: 'cited, text not held',
	citedMeans:
		'No copy of its text is held: a phrase or a note tells what it says, and neither can be checked here.',
	atThePublisher: 'these words on the publisher’s page',
	inOurWords: 'in our words',
	paragraph: 'paragraph',
	page: 'page',
	workedOut: 'worked out',

	details: 'Details',
	terms: 'What these terms mean',
	participants: 'Who took part',
	to: 'Promised to',
	scope: 'Scope',
	saidAt: 'Said at',
	knownFrom: 'First known',
	aliases: 'Also called',
	publisher: 'Publisher',
	writtenIn: 'Written in',
	published: 'Published',
	address: 'Address',
	archived: 'Archived copy',
	heldText: 'Its text',
	held: 'Each phrase quoted from it is proven word for word against a held text',
	titlePrinted: 'As printed',
	titleDescribed: 'The title is ours; the printed one is not known.',
	note: 'How this record was made',

	activities: 'What is said of each activity',
	deadlines: 'Deadlines, oldest first',
	announced: 'Announced',
	givesWay: (moved: string) => `the earlier date gives way: ${moved}`,
	dependsOn: 'Depends on',
	standing: 'stands',
	earlier: 'earlier',
	restated: 'said again, still stands',
	beside: 'stands beside another account',
	saidBySides: 'Said by',
	noDate: 'Why there is no date',
	moves: 'How its date moved',
	carriedOut: 'Carried out by an event',
	saidToBeMet: 'Said to be met',
	byEvent: 'by the event',
	replacedBy: 'What took its place',
	numbers: 'Numbers beside it',
	promisedNumber: 'The number that was promised',
	numbersAssessNothing:
		'Later counts of the same force and place, as somebody gave them. They are counts, and assess nothing.',
	noNumbers: 'The record holds no later count.',
	voices: 'What each side says',
	saidBefore: 'Before that it said',
	ownWord: 'its own word',
	saidOn: 'Said',
	metOn: 'Met',
	confidence: 'Confidence',
	bearings: 'Events that bear on it',
	bears: 'What it did to commitments',

	chain: 'Before and after',
	belonging: 'Where it belongs',
	belongsTo: 'Belongs to',
	belongToIt: 'What belongs to it',
	links: {
		partOf: 'Part of',
		parts: 'Its parts',
		before: 'Before it',
		after: 'After it',
		original: 'Carries the words of',
		reprints: 'Carried by'
	} satisfies Record<Link, string>,
	names: 'Records it names',
	namedBy: 'Records that name it',
	saidAndDid: 'Promises, statements and events',
	ofActor: {
		'commitments-by': 'Promises made',
		'commitments-to': 'Promises received',
		'commitments-reader': 'Promises with its own reading',
		'commitments-assessor': 'Promises assessed',
		'roles-speakers': 'Statements of a role',
		'strengths-speaker': 'Head counts given',
		'events-participant': 'Events taken part in',
		'roles-force': 'What is said of its role',
		'strengths-force': 'Head counts of it'
	} satisfies Record<Capacity, string>,
	restsOnIt: 'What rests on it',
	nothingRests: 'No claim in the record rests on it.',
	parts: {
		conditions: 'condition',
		deadlines: 'deadline',
		assessments: 'assessment',
		readings: 'reading'
	} satisfies Record<Part, string>,
	capacities: {
		by: 'bound',
		to: 'promised to',
		madeAt: 'made here',
		relativeTo: 'its deadline depends on it',
		assessor: 'assessor',
		speakers: 'speaker',
		speaker: 'speaker',
		force: 'the force spoken of',
		partOf: 'part of it',
		follows: 'comes after it',
		supersededBy: 'replaced by it',
		reprintOf: 'carries its words'
	} as Record<string, string>,
	reader: 'reads it so',
	deadlineSet: 'a deadline announced here',
	saidHere: 'said here',

	figure: 'Figure',
	figureFor: 'For',
	publishedBy: 'Given by',
	neverSummed:
		'As given, for that day and place. Head counts of different sources and days are never added, averaged or joined.',

	file: 'This record',
	itsFile: 'Its file is',
	citeIt: 'To cite it:',
	since: (version: string) => `In the record since version ${version}.`,
	changedIn: (version: string) => `Last changed in version ${version}.`,
	unchanged: 'Not changed since.',
	itsData: 'Its data (JSON)',
	latestSource: 'Latest source published'
};

const ARABIC: typeof ENGLISH = {
	kind: {
		events: 'حدث',
		commitments: 'التزام',
		roles: 'قول عن الدور',
		strengths: 'عدد معلن',
		sources: 'مصدر',
		actors: 'جهة'
	},
	previous: {
		events: 'الحدث السابق',
		commitments: 'الالتزام السابق',
		roles: 'القول السابق',
		strengths: 'العدد السابق',
		sources: 'المصدر السابق',
		actors: 'الجهة السابقة'
	},
	next: {
		events: 'الحدث التالي',
		commitments: 'الالتزام التالي',
		roles: 'القول التالي',
		strengths: 'العدد التالي',
		sources: 'المصدر التالي',
		actors: 'الجهة التالية'
	},
	inTime: 'ما سبقه وما تلاه',
	byDate: 'بترتيب التاريخ',
	byPublication: 'بترتيب تاريخ النشر',
	bySideAndName: 'بحسب الجانب ثم الاسم',

	evidence: 'مصادره وما تقوله',
	namedIn: 'حيث تسميها المصادر',
	proven: 'مثبت بالنص',
	provenMeans: 'وردت العبارة بحروفها في تلك الفقرة من نص محفوظ لدى المحررين.',
	cited: 'مستشهد به، ونصه غير محفوظ',
	citedMeans: 'لم يُحفظ نص الصفحة: تذكر عبارةٌ منها أو ملاحظةٌ ما تقوله، ولا نص هنا تُقابَل به.',
	atThePublisher: 'هذه الكلمات في صفحة الناشر',
	inOurWords: 'بصياغتنا',
	paragraph: 'الفقرة',
	page: 'الصفحة',
	workedOut: 'استُنتج',

	details: 'التفاصيل',
	terms: 'معاني هذه الألفاظ',
	participants: 'المشاركون',
	to: 'تجاه',
	scope: 'النطاق',
	saidAt: 'مناسبة القول',
	knownFrom: 'عُرف أول مرة',
	aliases: 'من أسمائها أيضاً',
	publisher: 'الناشر',
	writtenIn: 'لغته',
	published: 'نُشر',
	address: 'الرابط',
	archived: 'نسخة مؤرشفة',
	heldText: 'نصه',
	held: 'كل عبارة منقولة عنه مثبتة حرفياً على نص محفوظ',
	titlePrinted: 'العنوان كما نُشر',
	titleDescribed: 'العنوان من وضعنا، ولم يُعرف العنوان المنشور.',
	note: 'كيف أُعدّ هذا القيد',

	activities: 'ما يقال عن القوة',
	deadlines: 'المواعيد، من الأقدم إلى الأحدث',
	announced: 'أُعلن',
	givesWay: (moved: string) => `لم يعد أحد يتمسك بالموعد السابق: ${moved}`,
	dependsOn: 'يتوقف على',
	standing: 'قائم',
	earlier: 'سابق',
	restated: 'تأكيد للموعد القائم',
	beside: 'قائم إلى جانب قول آخر',
	saidBySides: 'قاله',
	noDate: 'لماذا لا موعد له',
	moves: 'كيف تغيّر موعده',
	carriedOut: 'نُفّذ بحدث',
	saidToBeMet: 'قيل إنه نُفّذ',
	byEvent: 'بحدث',
	replacedBy: 'ما حلّ محله',
	numbers: 'أعداد بجانبه',
	promisedNumber: 'العدد الموعود',
	numbersAssessNothing:
		'أعداد لاحقة للقوة نفسها في المكان نفسه كما أعلنها أصحابها. وهي أعداد لا تقييم فيها.',
	noNumbers: 'لا عدد لاحقاً في السجل.',
	voices: 'ما يقوله كل طرف',
	saidBefore: 'وقال قبل ذلك',
	ownWord: 'قول الملتزم نفسه',
	saidOn: 'قيل',
	metOn: 'نُفّذ',
	confidence: 'درجة الثقة',
	bearings: 'أحداث لها أثر فيه',
	bears: 'أثره في الالتزامات',

	chain: 'ما قبله وما بعده',
	belonging: 'موقعها بين الجهات',
	belongsTo: 'تتبع',
	belongToIt: 'ما يتبعها',
	links: {
		partOf: 'جزء من',
		parts: 'أجزاؤه',
		before: 'قبله',
		after: 'بعده',
		original: 'ينقل نص',
		reprints: 'أعادت نشره'
	},
	names: 'قيود يذكرها',
	namedBy: 'قيود تذكره',
	saidAndDid: 'ما تعهدت به وما قالته وما شاركت فيه',
	ofActor: {
		'commitments-by': 'ما تعهدت به',
		'commitments-to': 'ما تعهد به غيرها تجاهها',
		'commitments-reader': 'ما لها فيه قراءة',
		'commitments-assessor': 'ما قيّمته',
		'roles-speakers': 'ما قالته عن الأدوار',
		'strengths-speaker': 'أعداد أعلنتها',
		'events-participant': 'أحداث شاركت فيها',
		'roles-force': 'ما قيل عن دورها',
		'strengths-force': 'ما أُعلن من أعدادها'
	},
	restsOnIt: 'ما يستند إليه',
	nothingRests: 'لا قول في السجل يستند إليه.',
	parts: {
		conditions: 'شرط',
		deadlines: 'موعد',
		assessments: 'تقييم',
		readings: 'قراءة'
	},
	capacities: {
		by: 'الملتزم',
		to: 'تجاه',
		madeAt: 'صدر فيه',
		relativeTo: 'موعده يتوقف عليه',
		assessor: 'المقيّم',
		speakers: 'القائل',
		speaker: 'القائل',
		force: 'القوة المعنية',
		partOf: 'جزء منه',
		follows: 'جاء بعده',
		supersededBy: 'حلّ محله',
		reprintOf: 'ينقل نصه'
	},
	reader: 'صاحب القراءة',
	deadlineSet: 'أُعلن فيه موعد',
	saidHere: 'قيل فيه',

	figure: 'العدد',
	figureFor: 'يخص',
	publishedBy: 'أعلنه',
	neverSummed:
		'كما أُعلن لذلك اليوم وذلك المكان. ولا تُجمع أعداد المصادر والأيام المختلفة ولا يُحسب لها متوسط.',

	file: 'هذا القيد',
	itsFile: 'ملفه',
	citeIt: 'للاستشهاد به:',
	since: (version) => `في السجل منذ الإصدار ${version}.`,
	changedIn: (version) => `آخر تعديل عليه في الإصدار ${version}.`,
	unchanged: 'لم يُعدَّل منذ ذلك.',
	itsData: 'بياناته (JSON)',
	latestSource: 'تاريخ نشر أحدث مصادره'
};

/** What the record pages say of themselves, in both languages. */
export const recordWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** Nouns that these pages count beside those of the charts. */
export const nouns = {
	events: {
		en: { one: '# event', other: '# events' },
		ar: {
			zero: 'لا حدث',
			one: 'حدث واحد',
			two: 'حدثان',
			few: '# أحداث',
			many: '# حدثاً',
			other: '# حدث'
		}
	},
	roles: {
		en: { one: '# role statement', other: '# role statements' },
		ar: {
			zero: 'لا قول',
			one: 'قول واحد',
			two: 'قولان',
			few: '# أقوال',
			many: '# قولاً',
			other: '# قول'
		}
	},
	strengths: {
		en: { one: '# head count', other: '# head counts' },
		ar: {
			zero: 'لا عدد معلناً',
			one: 'عدد معلن واحد',
			two: 'عددان معلنان',
			few: '# أعداد معلنة',
			many: '# عدداً معلناً',
			other: '# عدد معلن'
		}
	},
	actors: {
		en: { one: '# actor', other: '# actors' },
		ar: {
			zero: 'لا جهة',
			one: 'جهة واحدة',
			two: 'جهتان',
			few: '# جهات',
			many: '# جهة',
			other: '# جهة'
		}
	},
	paragraph: {
		en: { one: '# paragraph', other: '# paragraphs' },
		ar: {
			zero: 'لا فقرة',
			one: 'فقرة واحدة',
			two: 'فقرتان',
			few: '# فقرات',
			many: '# فقرة',
			other: '# فقرة'
		}
	},
	original: {
		en: { one: 'from one original', other: 'from # independent originals' },
		ar: {
			one: 'عن أصل واحد',
			two: 'عن أصلين مستقلين',
			few: 'عن # أصول مستقلة',
			many: 'عن # أصلاً مستقلاً',
			other: 'عن # أصل مستقل'
		}
	},
	citation: {
		en: { one: '# citation', other: '# citations' },
		ar: {
			zero: 'لا استشهاد',
			one: 'استشهاد واحد',
			two: 'استشهادان',
			few: '# استشهادات',
			many: '# استشهاداً',
			other: '# استشهاد'
		}
	},
	record: {
		en: { one: 'in one record', other: 'in # records' },
		ar: {
			one: 'في قيد واحد',
			two: 'في قيدين',
			few: 'في # قيود',
			many: 'في # قيداً',
			other: 'في # قيد'
		}
	}
} satisfies Record<string, Record<Language, PluralForms>>;
