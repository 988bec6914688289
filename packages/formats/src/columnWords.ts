import { languageName, type Language } from '@mithaq/model';
import type { LocalisedText } from '@mithaq/schema';
import type { Column } from './column.ts';

/** What a column is called and what it means, in both of our languages. */
export interface ColumnWords {
	/** With the language of its texts. */
	title: LocalisedText;
	/** Without it, where a table has texts of one language alone. */
	head: LocalisedText;
	description: LocalisedText;
}

/** A column of any table, without what fills it. */
type AnyColumn = Omit<Column<never>, 'cell'>;

/** What each column is called in Arabic, and what it means; where tables differ, with the table. */
const ARABIC = new Map<string, [title: string, meaning: string]>(
	Object.entries({
		id: ['المعرّف', 'معرّف القيد.'],
		evidence_sources: ['المصادر', 'المصادر التي يستند إليها (معرّفات).'],
		known_from: ['معروف منذ', 'اليوم الذي قاله فيه أول مصدر، من تاريخ نشره.'],
		originals: [
			'الأصول المستقلة',
			'عدد الأصول المستقلة التي تؤيده؛ وما نُقل عن أصل واحد يُعدّ مرة واحدة.'
		],
		proven: ['مثبت', 'هل أُثبتت عبارة منه في نص يحفظه المحررون؛ وإلا فمصادره مستشهد بها.'],
		note: ['ملاحظة', 'كيف وُضع هذا القيد.'],
		title: ['العنوان', 'العنوان في كلمات قليلة.'],
		date: ['التاريخ', 'متى كان.'],
		date_basis: ['أساس التاريخ', 'من أين جاء التاريخ.'],
		date_note: ['ملاحظة التاريخ', 'كيف استُخلص التاريخ.'],
		place: ['المكان', 'أين.'],
		event: ['الحدث', 'الحدث.'],
		commitment: ['الالتزام', 'الالتزام.'],
		as_of: ['كما عُرف في', 'اليوم الذي يُعرف فيه الصف.'],

		'sources.type': ['نوع المصدر', 'نوع المصدر.'],
		'sources.title': ['العنوان', 'عنوان المصدر.'],
		title_basis: ['أساس العنوان', 'هل العنوان كما طُبع أم من وصفنا.'],
		publisher: ['الناشر', 'من نشر المصدر.'],
		language: ['اللغة', 'لغة المصدر (BCP 47).'],
		published: ['تاريخ النشر', 'متى نُشر.'],
		published_basis: ['أساس تاريخ النشر', 'من أين جاء التاريخ.'],
		published_note: ['ملاحظة تاريخ النشر', 'كيف استُخلص التاريخ.'],
		url: ['الرابط', 'أين قُرئ.'],
		archive_url: ['نسخة محفوظة', 'رابط نسخة محفوظة في أرشيف.'],
		reprint_of: ['الأصل المنقول', 'المصدر الذي ينقل هذا كلامه.'],
		text_held: [
			'النص محفوظ',
			'هل يحفظ المحررون نصه ويثبتون عليه كل عبارة؛ وإلا فهو مستشهد به ونصه غير محفوظ.'
		],
		text_digest: ['بصمة النص', 'البصمة الرقمية (SHA-256) للنص المحفوظ.'],
		text_paragraphs: ['فقرات النص', 'عدد أسطر ذلك النص غير الفارغة.'],

		name: ['الاسم', 'الاسم المعتاد.'],
		aliases: ['أسماء أخرى', 'أسماء أخرى في المصادر، بينها خط قائم.'],
		'actors.kind': ['نوع الجهة', 'نوع الجهة.'],
		side: ['الجانب', 'الجانب الذي تنتمي إليه.'],
		'actors.part_of': ['جزء من', 'الجهة التي هي جزء منها.'],

		'events.type': ['نوع الحدث', 'نوع الحدث.'],
		'events.title': ['العنوان', 'الحدث في كلمات قليلة.'],
		summary: ['الملخص', 'ما الذي حدث.'],
		format: ['صيغة الانعقاد', 'كيف التقى الناس.'],
		'events.part_of': ['جزء من', 'الحدث الأكبر الذي هو جزء منه.'],
		follows: ['الحدث السابق', 'الحدث الذي قبله في سلسلة.'],
		occurrence: ['وقوع الحدث', 'هل وقع.'],
		'participants.actor': ['المشارك', 'من شارك.'],
		'participants.role': ['صفة المشارك', 'بأي صفة شارك.'],
		how: ['أثر الحدث', 'ما فعله الحدث بالالتزام.'],

		'commitments.title': ['العنوان', 'الالتزام في كلمات قليلة.'],
		action: ['الفعل المطلوب', 'ما المطلوب فعله.'],
		by: ['الملتزمون', 'من التزم (معرّفات جهات).'],
		to: ['الموعودون', 'لمن كان الوعد (معرّفات جهات).'],
		made_at: ['مناسبة صدوره', 'الحدث الذي صدر فيه.'],
		made: ['تاريخ صدوره', 'متى صدر.'],
		duty: ['نوع الالتزام', 'نوع ما التُزم به.'],
		'commitments.force': ['قوة العبارة', 'مدى قوة العبارة.'],
		scope: ['النطاق', 'ما يشمله وما لا يشمله.'],
		'commitments.place': ['المكان', 'أين يسري.'],
		lifecycle: ['حال الالتزام', 'أين وصل الالتزام.'],
		superseded_by: ['البديل', 'الالتزام الذي حلّ محله.'],
		outcome: ['ما آل إليه', 'محسوب مما يقوله كل طرف ومن الأحداث، كما عُرف في ذلك اليوم.'],
		voices: ['قول كل طرف', 'آخر قول لكل طرف، بصيغة الطرف ثم مدى التنفيذ (رموز).'],
		met_first: ['أول يوم للتنفيذ', 'أول يوم ربما نُفّذ فيه.'],
		met_last: ['آخر يوم للتنفيذ', 'آخر يوم ربما نُفّذ فيه.'],
		late_first_least: ['أقل تأخر عن الأول', 'الأيام بعد الموعد الأول في الأقل؛ والسالب قبله.'],
		late_first_most: ['أكثر تأخر عن الأول', 'الأيام بعد الموعد الأول في الأكثر؛ والسالب قبله.'],
		late_last_least: ['أقل تأخر عن الأخير', 'الأيام بعد الموعد الأخير في الأقل؛ والسالب قبله.'],
		late_last_most: ['أكثر تأخر عن الأخير', 'الأيام بعد الموعد الأخير في الأكثر؛ والسالب قبله.'],
		undated: ['سبب غياب الموعد', 'لماذا لا موعد له.'],
		outcome_words: ['ما آل إليه بالكلمات', 'من يقوله ومتى نُفّذ وكم تأخر.'],
		moves_words: ['تغيّر الموعد بالكلمات', 'كيف تغيّر الموعد، مرة مرة وفي المجموع.'],
		deadlines: ['عدد المواعيد', 'عدد ما حُدد له من مواعيد.'],
		moves: ['عدد تغيّرات الموعد', 'كم مرة تغيّر موعده إلى تاريخ آخر.'],
		readings: ['عدد القراءات', 'عدد ما سُجّل من قراءات لعبارته.'],

		number: ['الرقم', 'مكانه في الالتزام، من 1.'],
		'deadlines.kind': ['نوع الموعد', 'نوع الموعد.'],
		'deadlines.date': ['الموعد', 'الموعد نفسه.'],
		relative_to: ['الحدث المرجعي', 'الحدث الذي يتوقف عليه.'],
		'deadlines.condition': ['الشرط', 'الشرط الذي يتوقف عليه.'],
		'deadlines.change': ['صلته بما قبله', 'صلته بالموعد الذي قبله.'],
		'deadlines.event': ['مناسبة تحديده', 'الحدث الذي حُدد فيه أو تغيّر.'],
		announced: ['تاريخ تحديده', 'متى حُدد أو تغيّر.'],
		current: ['قائم', 'هل هو قائم في آخر يوم من السجل.'],
		moved_least: ['أقل تغيّر بالأيام', 'أقل ما تغيّر من الأيام؛ والسالب تقديم.'],
		moved_most: ['أكثر تغيّر بالأيام', 'أكثر ما تغيّر من الأيام؛ والسالب تقديم.'],
		fulfilment: ['مدى التنفيذ', 'إلى أي حد نُفّذ.'],
		'assessments.date': ['تاريخ التقييم', 'متى وُضع التقييم.'],
		met_on: ['تاريخ الوفاء', 'متى وُفي به، حيث يقول المقيِّم ذلك.'],
		assessor: ['المقيِّم', 'من وضع التقييم.'],
		confidence: ['درجة الثقة', 'مدى ثقة السجل بأنهم قالوا ذلك.'],
		'assessments.note': ['ملاحظة', 'التقييم بكلماتنا.'],
		'readings.side': ['الجانب', 'الجانب صاحب القراءة.'],
		'readings.actor': ['الجهة', 'الجهة صاحبة القراءة.'],
		reading: ['القراءة', 'ما يفهمونه من العبارة.'],
		'conditions.condition': ['الشرط', 'الشرط أو العامل.'],

		'roles.title': ['العنوان', 'القول في كلمات قليلة.'],
		'roles.date': ['التاريخ', 'متى قيل.'],
		force: ['القوة المعنية', 'القوة التي يعنيها القول.'],
		speakers: ['القائلون', 'من قال ذلك (معرّفات جهات).'],
		basis: ['أساس القول', 'هل هو معلن أم مرصود أم مطلوب.'],
		'roles.event': ['الحدث', 'الحدث الذي قيل فيه.'],
		'activities.role': ['القول', 'القول عن الدور.'],
		activity: ['النشاط', 'ما تفعله القوة.'],
		'activities.change': ['ما يقال عن النشاط', 'ما يقوله عن النشاط.'],

		'strengths.date': ['التاريخ', 'اليوم الذي يعود إليه العدد، أو مدته.'],
		'strengths.force': ['القوة المعنية', 'القوة المعدودة.'],
		min: ['أقل عدد', 'أقل عدد من الأشخاص.'],
		max: ['أكبر عدد', 'أكبر عدد من الأشخاص.'],
		qualifier: ['دقة العدد', 'مدى دقة العدد.'],
		counts: ['ما يُعدّ', 'ما الذي عُدّ.'],
		speaker: ['القائل', 'من ذكر العدد.'],

		'evidence.kind': ['الجدول', 'الجدول الذي فيه القيد.'],
		record: ['القيد', 'معرّف القيد.'],
		part: ['الجزء', 'القائمة التي في القيد، أو القيد نفسه.'],
		part_number: ['رقم الجزء', 'المكان في تلك القائمة، من 1؛ وصفر للقيد نفسه.'],
		'evidence.number': ['الرقم', 'مكانه في قائمة الأدلة، من 1.'],
		source: ['المصدر', 'المصدر.'],
		paragraph: ['الفقرة', 'فقرة النص المحفوظ، من 1.'],
		page: ['الصفحة', 'صفحة المستند ذي الصفحات، من 1.'],
		quote: ['العبارة المقتبسة', 'العبارة بنصها، بلغة المصدر.'],
		stance: ['موقف المصدر', 'صلة المصدر بالقول.'],
		standing: ['حال الدليل', 'مثبت: العبارة في نص يحفظه المحررون؛ مستشهد به: نصه غير محفوظ.'],
		'evidence.note': ['ملاحظة', 'صلة العبارة بالقول، أو ما تذكره الصفحة.'],

		'commitments_shown.title': ['الالتزام', 'الالتزام.'],
		bound: ['الملتزمون', 'من التزم.'],
		deadline: ['الموعد', 'كل موعد قائم.'],
		deadline_kind: ['نوع الموعد', 'نوع كل موعد (رموز).'],
		'statements_shown.title': ['القول', 'القول.'],
		'statements_shown.date': ['التاريخ', 'متى قيل.'],
		'statements_shown.speakers': ['القائلون', 'من قال ذلك.'],
		activities: ['الأنشطة', 'ما تفعله القوة (رموز).'],
		changes: ['ما يقال عنها', 'هل يبدأ كل نشاط أم يستمر أم ينتهي (رموز).'],
		figure: ['العدد', 'العدد.'],
		'head_counts_shown.date': ['التاريخ', 'اليوم الذي يعود إليه العدد، أو مدته.'],
		'head_counts_shown.force': ['القوة المعنية', 'القوة المعدودة.']
	} satisfies Record<string, [string, string]>)
);

/** What is said of a column that is about another, by how its name ends. */
const ABOUT: Record<string, (title: string) => [title: string, meaning: string]> = {
	first: (title) => [
		`${title} (أول يوم)`,
		`أول يوم قد يعنيه «${title}»؛ وهو فارغ حيث لا بداية له.`
	],
	last: (title) => [`${title} (آخر يوم)`, `آخر يوم قد يعنيه «${title}»؛ وهو فارغ حيث لا نهاية له.`],
	precision: (title) => [`${title} (الدقة)`, `مدى دقة «${title}».`],
	uncertain: (title) => [`${title} (غير مؤكد)`, `هل وُسم «${title}» بأنه غير مؤكد.`],
	approximate: (title) => [`${title} (تقريبي)`, `هل وُسم «${title}» بأنه تقريبي.`],
	words: (title) => [`${title} بالكلمات`, 'الشيء نفسه بالكلمات.']
};

/** A column's name and meaning; one that has none of its own in Arabic is called by its name there too. */
export function columnWords(table: string, column: AnyColumn): ColumnWords {
	const { name, description, language } = column;
	const base = language ? name.slice(0, -language.length - 1) : name;
	const [title, meaning] = arabicOf(table, base) ?? [base, description];
	const spaced = base.replaceAll('_', ' ');
	const head = { ar: title, en: spaced.charAt(0).toUpperCase() + spaced.slice(1) };
	return {
		title: {
			ar: withLanguage(head.ar, language, 'ar'),
			en: withLanguage(head.en, language, 'en')
		},
		head,
		description: { ar: [meaning, ...arabicNotes(column)].join(' '), en: description }
	};
}

function arabicOf(table: string, name: string): [title: string, meaning: string] | undefined {
	const own = ARABIC.get(`${table}.${name}`) ?? ARABIC.get(name);
	const [, about = '', ending = ''] = /^(.+)_([a-z]+)$/.exec(name) ?? [];
	if (own || !Object.hasOwn(ABOUT, ending)) return own;
	const of = arabicOf(table, about);
	return of && ABOUT[ending]!(of[0]);
}

function withLanguage(title: string, language: string | undefined, into: Language): string {
	return language ? `${title} (${languageName(language, into)})` : title;
}

/** What sort of cells it has. */
function arabicNotes({ list, declared, isList, isEDTF, language }: AnyColumn): string[] {
	return [
		...(list ? [`رمز من قائمة «${list.label.ar}».`] : []),
		...(declared ? ['رمز يعلنه السجل.'] : []),
		...(isList ? ['بينها فراغات.'] : []),
		...(isEDTF ? ['بصيغة التاريخ والوقت الموسّعة (EDTF)، المستوى الأول.'] : []),
		...(language ? [`اللغة: ${languageName(language, 'ar')}.`] : [])
	];
}
