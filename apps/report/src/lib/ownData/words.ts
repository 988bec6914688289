import type { Language } from '@mithaq/charts';
import type { PluralForms } from '@mithaq/model';

const ENGLISH = {
	title: 'Your own data',
	introduction:
		'Choose a record of your own. It is checked by the rules that this site’s own record is checked by and, where it has no errors, drawn as this site draws its own.',
	stays: 'Nothing leaves your machine',
	staysText:
		'Your files are read, checked and drawn inside this page. No request carries any part of them, no copy is kept, and once the page has loaded it works with the network cut. Close the page, and all of it is gone.',
	files: 'Choose a bundle or record files',
	folder: 'Choose a folder',
	drop: 'You can also drop files or a folder here.',
	limit: 'JSON, at most # MB in all.',
	reading: 'Read: # of ## MB',
	records: { one: '# record checked', other: '# records checked' } as PluralForms,
	cancel: 'Cancel',
	cancelled: 'Cancelled. Nothing of it was kept.',
	empty: 'There was no file in what you chose.',
	tooLarge:
		'That is # MB, and at most ## MB are read here: nothing of it was opened. Choose fewer files, or check them in a terminal, as below.',
	unavailable:
		'What checks the files could not be loaded. Load this page again while the network is there.',
	failed: 'The check broke off: the files need more memory than this browser has to give.',
	unreadable: 'This file cannot be read. It may have been moved or changed since it was chosen:',
	sound: 'Sound: no errors.',
	errors: { one: '# error', other: '# errors' } as PluralForms,
	warnings: { one: '# warning', other: '# warnings' } as PluralForms,
	and: ' and ',
	cut: 'The check stopped there: what comes after was not looked at.',
	problems: 'What is to be mended',
	suggestions: 'What should be looked at',
	more: { one: '# more is not shown.', other: '# more are not shown.' } as PluralForms,
	copy: 'Copy as text',
	copied: 'Copied.',
	notCopied: 'That did not work in this browser.',
	passedOver:
		'Passed over, as neither a folder nor a “$schema” says what kind of record they hold:',
	quotes:
		'Quoted phrases were not held against their texts. Where the record says that a text is held, that is its own word.',
	again: 'Start over',
	isYours: 'Drawn from your data, in this page only.',
	allRecords: 'All records of this dataset',
	gone: 'There is no record of that name in this dataset.',
	broken: 'This dataset is sound, but it could not be drawn.',
	tooMany: 'This dataset is sound, but with # records it is too large to be drawn in this page.',
	terminal: 'The same in a terminal',
	terminalText:
		'In a copy of the repository, with the path of your bundle or folder in place of the last word:',
	withoutScripts:
		'This page checks and draws files in the browser itself. For that it needs scripts, which are off here. A terminal does the same check, as below.'
};

const ARABIC: typeof ENGLISH = {
	title: 'بياناتك أنت',
	introduction:
		'اختر سجلاً من عندك، فتفحصه هذه الصفحة بالقواعد التي يُفحص بها سجل هذا الموقع، وإن خلا من الأخطاء رسمته كما يُرسم سجلنا.',
	stays: 'لا يخرج شيء من جهازك',
	staysText:
		'تُقرأ ملفاتك وتُفحص وتُرسم داخل هذه الصفحة. لا يحمل أي طلب شيئاً منها إلى الشبكة، ولا تُحفظ منها نسخة، وبعد أن تُحمَّل الصفحة تعمل ولو انقطعت الشبكة. وإذا أغلقتها زال كل شيء.',
	files: 'اختر حزمة أو ملفات قيود',
	folder: 'اختر مجلداً',
	drop: 'ولك أيضاً أن تُفلت الملفات أو المجلد هنا.',
	limit: 'بصيغة JSON، ولا يزيد مجموعها على # ميغابايت.',
	reading: 'قُرئ # من ## ميغابايت',
	records: {
		zero: 'بدأ الفحص',
		one: 'فُحص قيد واحد',
		two: 'فُحص قيدان',
		few: 'فُحصت # قيود',
		many: 'فُحص # قيداً',
		other: 'فُحص # قيد'
	},
	cancel: 'ألغِ الفحص',
	cancelled: 'أُلغي الفحص، ولم يُحفظ شيء.',
	empty: 'لا ملف في ما اخترته.',
	tooLarge:
		'حجم ما اخترته # ميغابايت، ولا يُقرأ هنا ما زاد على ## ميغابايت، فلم يُفتح منه شيء. اختر ملفات أقل، أو افحصها في الطرفية كما يرد أدناه.',
	unavailable: 'تعذّر تحميل البرنامج الذي يفحص الملفات. أعد تحميل الصفحة والشبكة متاحة.',
	failed: 'انقطع الفحص: تحتاج الملفات إلى ذاكرة أكبر مما يتيحه هذا المتصفح.',
	unreadable: 'تعذّرت قراءة هذا الملف، فلعله نُقل أو تغيّر بعد اختياره:',
	sound: 'السجل سليم: لا أخطاء فيه.',
	errors: {
		one: 'خطأ واحد',
		two: 'خطآن',
		few: '# أخطاء',
		many: '# خطأً',
		other: '# خطأ'
	},
	warnings: {
		one: 'تنبيه واحد',
		two: 'تنبيهان',
		few: '# تنبيهات',
		many: '# تنبيهاً',
		other: '# تنبيه'
	},
	and: ' و',
	cut: 'توقف الفحص هنا، ولم يُنظر في ما بعد ذلك.',
	problems: 'ما ينبغي إصلاحه',
	suggestions: 'ما يُستحسن النظر فيه',
	more: {
		one: 'وبقيت مشكلة واحدة لم تُعرض.',
		two: 'وبقيت مشكلتان لم تُعرضا.',
		few: 'وبقيت # مشكلات لم تُعرض.',
		many: 'وبقيت # مشكلة لم تُعرض.',
		other: 'وبقيت # مشكلة لم تُعرض.'
	},
	copy: 'انسخها نصاً',
	copied: 'نُسخت.',
	notCopied: 'لم ينجح ذلك في هذا المتصفح.',
	passedOver: 'لم تُقرأ هذه الملفات، إذ لا يدل مجلد ولا حقل «$schema» على صنف ما فيها:',
	quotes: 'لم تُقابَل العبارات المقتبسة هنا بنصوصها. وحيث يقول السجل إن النص محفوظ فالقول قوله هو.',
	again: 'ابدأ من جديد',
	isYours: 'رُسم من بياناتك، في هذه الصفحة وحدها.',
	allRecords: 'كل قيود هذا السجل',
	gone: 'لا قيد بهذا الاسم في هذا السجل.',
	broken: 'السجل سليم، غير أن رسمه تعذّر.',
	tooMany: 'السجل سليم، غير أن فيه # من القيود، وهي أكثر مما يمكن أن يُرسم في هذه الصفحة.',
	terminal: 'الفحص نفسه في الطرفية',
	terminalText: 'في نسخة من المستودع، واكتب مسار حزمتك أو مجلدك مكان الكلمة الأخيرة:',
	withoutScripts:
		'تفحص هذه الصفحة الملفات وترسمها في المتصفح نفسه، وتحتاج في ذلك إلى برمجيات المتصفح، وهي معطّلة هنا. والطرفية تجري الفحص نفسه كما يرد أدناه.'
};

/** What the page of the reader's own data says, in both languages. */
export const ownDataWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** What checks a record in a terminal; the path of the reader's own is its last word. */
export const TERMINAL_CHECK = `npm ci && npm run build
node --input-type=module -e "import { check, formatProblems } from '@mithaq/schema/check'; console.log(formatProblems(check(process.argv[1]).problems))" record.json`;
