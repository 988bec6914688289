import type { Party } from '../layout/arrangement.ts';
import type { Language } from '../view.ts';

const ENGLISH = {
	asOf: 'as known on',
	asOfLong: 'As known on',
	timeToTheRight: 'time runs from left to right',
	timeToTheLeft: 'time runs from right to left',
	timeDown: 'time runs down the page',
	roleHow:
		'Each mark is one statement, in the lane of what it says the forces do: most force on top.',
	roleDetail:
		'Lanes are ordered by use of force, from combat to no stated presence; between lanes there is no measured distance. A band carries a side’s last statement forward: solid for twelve months, then hatched because it was not restated.',
	deadlineHow: 'A row a commitment, from the day it was made to its deadline, if it has one.',
	deadlineDetail: 'Solid is certain, hatched is uncertain. Every deadline ever set keeps its mark.',
	legend: 'How to read the marks',
	whoSpeaks: 'Shape: who speaks',
	official: 'filled: an official or primary source',
	reported: 'hollow: a report',
	planned: 'dashed: for the future',
	demanded: 'ringed: asked for or wished',
	observed: 'dotted centre: observed',
	begins: 'arrow: begins',
	ends: 'stop: ends or has ended',
	denied: 'cross: is denied',
	lapsed: 'hatched band: not restated for twelve months',
	turningPoints: 'Turning points',
	roleTable: 'Table: every statement',
	deadlineTable: 'Table: every commitment',
	statement: 'Statement',
	speaker: 'Who said it',
	date: 'Date',
	force: 'Which force',
	does: 'What it does',
	basis: 'Basis',
	sources: 'Sources',
	commitment: 'Commitment',
	by: 'By',
	made: 'Made',
	deadline: 'Deadline',
	timeliness: 'Deadline status',
	moves: 'Deadline changes',
	none: 'none',
	conditions: 'Conditions',
	readings: 'Read differently',
	earlierDeadline: 'hollow diamond: an earlier deadline',
	currentDeadline: 'solid diamond: the current deadline',
	undated: 'dashed diamond: a timetable promised, or a deadline tied to something else',
	untilEnd: 'upright bar: the end of something that continues',
	noEnd: 'arrowhead: no date was given',
	uncertain: 'hatched: within these days',
	touched: 'tick: reaffirmed or taken further',
	asOfLine: 'line: the chosen day; what is tinted lies after it',
	changeDay: 'Show the record as known on another day',
	day: 'Day',
	earlierDay: 'Previous day in the record',
	laterDay: 'Next day in the record',
	timeDirection: 'Time runs',
	toTheLeft: 'to the left',
	toTheRight: 'to the right',
	digits: 'Digits',
	lanes: 'Lanes, from most to least use of force',
	keys: 'Arrow keys move between marks, Page Up and Page Down by a year, [ and ] between deadlines, Enter opens, Escape leaves.'
};

const ARABIC: typeof ENGLISH = {
	asOf: 'كما عُرف في',
	asOfLong: 'كما عُرف في',
	timeToTheRight: 'يجري الزمن من اليسار إلى اليمين',
	timeToTheLeft: 'يجري الزمن من اليمين إلى اليسار',
	timeDown: 'يجري الزمن من أعلى الصفحة إلى أسفلها',
	roleHow: 'كل علامة قول واحد، في مسار ما يقول إن القوات تفعله: الأكثر استعمالاً للقوة في الأعلى.',
	roleDetail:
		'المسارات مرتبة بحسب استعمال القوة، من القتال إلى انعدام الوجود المعلن، ولا مسافة مقيسة بينها. ويمدّ الشريط آخر قول لكل جانب: متصلاً مدة اثني عشر شهراً، ثم مخططاً لأنه لم يُكرَّر.',
	deadlineHow: 'لكل التزام سطر، من يوم صدوره إلى موعده إن كان له موعد.',
	deadlineDetail: 'المتصل مؤكد والمخطط غير مؤكد. ويبقى لكل موعد حُدد يوماً علامته.',
	legend: 'كيف تُقرأ العلامات',
	whoSpeaks: 'الشكل: من المتكلم',
	official: 'ممتلئ: مصدر رسمي أو أصلي',
	reported: 'مفرّغ: خبر منقول',
	planned: 'متقطع: للمستقبل',
	demanded: 'محاط بدائرة: طلب أو رغبة',
	observed: 'في وسطه نقطة: مُشاهَد',
	begins: 'سهم: يبدأ',
	ends: 'حاجز: ينتهي أو انتهى',
	denied: 'علامة ×: منفيّ',
	lapsed: 'شريط مخطط: لم يُكرَّر منذ اثني عشر شهراً',
	turningPoints: 'محطات',
	roleTable: 'جدول: كل الأقوال',
	deadlineTable: 'جدول: كل الالتزامات',
	statement: 'القول',
	speaker: 'القائل',
	date: 'التاريخ',
	force: 'القوة المعنية',
	does: 'ماذا تفعل',
	basis: 'أساس القول',
	sources: 'المصادر',
	commitment: 'الالتزام',
	by: 'الملتزم',
	made: 'صدر',
	deadline: 'الموعد',
	timeliness: 'حال الموعد',
	moves: 'تغيّر الموعد',
	none: 'لا شيء',
	conditions: 'الشروط',
	readings: 'قراءات مختلفة',
	earlierDeadline: 'معيّن مفرّغ: موعد سابق',
	currentDeadline: 'معيّن ممتلئ: الموعد القائم',
	undated: 'معيّن متقطع: جدول زمني موعود، أو موعد معلّق بأمر آخر',
	untilEnd: 'خط قائم: نهاية أمر مستمر',
	noEnd: 'رأس سهم: لم يُذكر موعد',
	uncertain: 'مخطط: ضمن هذه الأيام',
	touched: 'شَرطة: أُكِّد أو خُطي نحو تنفيذه',
	asOfLine: 'الخط: اليوم المختار؛ وما ظُلِّل يقع بعده',
	changeDay: 'اعرض السجل كما عُرف في يوم آخر',
	day: 'اليوم',
	earlierDay: 'اليوم السابق في السجل',
	laterDay: 'اليوم التالي في السجل',
	timeDirection: 'يجري الزمن',
	toTheLeft: 'نحو اليسار',
	toTheRight: 'نحو اليمين',
	digits: 'الأرقام',
	lanes: 'المسارات، من الأكثر إلى الأقل استعمالاً للقوة',
	keys: 'تنقل الأسهم بين العلامات، ويتقدم Page Down ويتأخر Page Up سنة، وينقل [ و] بين المواعيد، ويفتح Enter القيد، ويُخرجك Escape من الرسم.'
};

/** What the charts say of themselves, in both languages. */
export const interfaceWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

const PARTIES: Record<Language, Record<Party, string>> = {
	ar: {
		together: 'طرفان أو أكثر معاً',
		iraq: 'العراق',
		unitedStates: 'الولايات المتحدة',
		coalition: 'التحالف الدولي',
		other: 'جهات أخرى'
	},
	en: {
		together: 'Two or more sides together',
		iraq: 'Iraq',
		unitedStates: 'United States',
		coalition: 'Coalition',
		other: 'Others'
	}
};

/** The heading of a reading, whoever's it is. */
export function readingWords(reader: string, language: Language): string {
	return language === 'ar' ? `صاحب القراءة: ${reader}` : `As read by ${reader}`;
}

/** The heading of a party's rows. */
export function partyWords(party: Party, language: Language): string {
	return PARTIES[language][party];
}
