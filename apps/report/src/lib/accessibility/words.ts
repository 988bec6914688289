import type { Language, View } from '@mithaq/charts';
import type { RecordIndex } from '@mithaq/model';
import type { PageHead } from '../pages.ts';

const ENGLISH = {
	title: 'Accessibility',
	introduction:
		'What this site does so that everybody can read it, how that is tested, what is known not to work, and how to report what does not work for you. The aim is WCAG 2.2, level AA.',
	does: 'What the site does',
	doesList: [
		'Everything that a chart draws also stands in a table under it, and in a sentence computed from the same records. Each mark is a link whose name says what, when and how many sources.',
		'Without scripts every page is whole; both charts then stand as on the record’s last day.',
		'At 320 pixels, or at 400 per cent on a wide window, nothing scrolls sideways. On a narrow window the role chart is a list in which time runs down the page.',
		'Light and dark follow your system. Words stand out from the paper by at least 4.5 to 1, what is drawn by 3 to 1. Deadline status is a drawing and a word before it is a colour.',
		'Nothing moves by itself. In forced colours bars, bands and marks stay visible. On paper the tables are open.',
		'Both languages have their own direction, and a quoted phrase has the language and direction of its source.'
	],
	keys: 'Keys',
	keysText:
		'Each chart is one stop of the Tab key. Inside it, arrows follow the screen, whichever way time runs.',
	key: 'Key',
	doesWhat: 'What it does',
	keyRows: [
		['←', '→', 'the mark to the left, to the right'],
		['↑', '↓', 'the lane or row above, below'],
		['Home', 'End', 'the first mark, the last, from left to right'],
		['Page Up', 'Page Down', 'about a year earlier, later'],
		['[', ']', 'the earlier, the later deadline of a commitment'],
		['+', '−', 'zoom in, out'],
		['0', '', 'show all'],
		['Enter', '', 'open the record'],
		['Escape', '', 'put the card away; once more, leave the chart']
	],
	tested: 'How it is tested',
	testedText:
		'By programs, in Chromium, before each change lands: most in Arabic and in English, a few in English alone. They check that:',
	testedList: [
		'axe finds nothing on a page of each sort, by its rules for WCAG 2.0, 2.1 and 2.2, levels A and AA, and its best practices, at widths of 1280, 768 and 320 pixels, in light; its rule of contrast also in dark; and nothing scrolls sideways there;',
		'each key above does what it says; the focused mark has a ring that is not cut off;',
		'the search leads from the head of a page to a record by the keyboard alone;',
		'colours of the charts keep their contrast in both themes, and the order of the roles survives in grey;',
		'targets in the drawings measure at least 24 pixels, and 44 on a phone in the role chart; no text on the front page is smaller than 12 pixels;',
		'nothing animates where less motion is asked for; forced colours leave the drawing visible; print opens the tables and hides the controls;',
		'without scripts both charts stand whole; figures, lists, tables and links have the browser’s own roles.'
	],
	not: 'What is known not to work, or is not known',
	notList: [
		'No one who uses a screen reader, magnifier, switch or voice control has yet tested the site with us, and no screen reader is part of the tests: they check the names and roles that one would read.',
		'No browser but Chromium is part of the tests.',
		'Without scripts every mark of a chart is a stop of the Tab key, and there are hundreds. The table under each chart, the timeline and the page of the promises are shorter ways.',
		'The day, the zoom and the arrangement of the charts cannot be changed without scripts.',
		'Phrases are quoted in the language of their source, and are not translated.',
		'There is no version in easy language or in sign language.'
	],
	report: 'How to report a barrier',
	reportText:
		'Open a report in the repository that this site is built from: the address of the page, what you read it with, what you wanted to do and what happened.'
};

const ARABIC: typeof ENGLISH = {
	title: 'إتاحة الموقع للجميع',
	introduction:
		'ما يفعله الموقع ليقرأه كل أحد، وكيف يُختبر ذلك، وما نعرف أنه لا يعمل، وكيف تخبرنا بما تعذّر عليك. والغاية معيار WCAG 2.2 في مستواه AA.',
	does: 'ما يفعله الموقع',
	doesList: [
		'كل ما يرسمه رسم موجود أيضاً في جدول تحته، وفي جملة محسوبة من القيود نفسها. وكل علامة رابط يقول اسمه ما هي ومتى وعن كم مصدر.',
		'كل صفحة تامة من دون برمجيات المتصفح، ويبقى الرسمان عندئذ على آخر يوم في السجل.',
		'لا تحتاج صفحة إلى تمرير جانبي بعرض 320 بكسل، ولا بتكبير 400 في المئة في نافذة عريضة. وفي النافذة الضيقة يصير رسم الدور قائمة يجري فيها الزمن من أعلى إلى أسفل.',
		'يتبع المظهر الفاتح والداكن ما اخترته في جهازك. ولا يقل تباين الكلام مع الخلفية عن 4.5 إلى 1، ولا تباين المرسوم عن 3 إلى 1. وحال الموعد رسم وكلمة قبل أن تكون لوناً.',
		'لا يتحرك شيء من تلقاء نفسه. وتبقى الأشرطة والعلامات مرئية مع الألوان القسرية. وتظهر الجداول مفتوحة في الطباعة.',
		'لكل لغة اتجاهها، ولكل عبارة منقولة لغة مصدرها واتجاهه.'
	],
	keys: 'المفاتيح',
	keysText: 'كل رسم محطة واحدة لمفتاح Tab، والأسهم في داخله تتبع الشاشة أياً كان اتجاه الزمن.',
	key: 'المفتاح',
	doesWhat: 'ما يفعله',
	keyRows: [
		['←', '→', 'العلامة التي إلى اليسار، أو إلى اليمين'],
		['↑', '↓', 'المسار أو السطر الأعلى، أو الأسفل'],
		['Home', 'End', 'أول علامة من اليسار، أو آخرها'],
		['Page Up', 'Page Down', 'نحو سنة إلى الوراء، أو إلى الأمام'],
		['[', ']', 'الموعد الأسبق للالتزام، أو الأحدث'],
		['+', '−', 'تكبير، أو تصغير'],
		['0', '', 'عرض الكل'],
		['Enter', '', 'فتح القيد'],
		['Escape', '', 'إخفاء البطاقة، ثم الخروج من الرسم']
	],
	tested: 'كيف يُختبر ذلك',
	testedText:
		'تختبره برامج في متصفح Chromium قبل اعتماد كل تغيير: أكثرها بالعربية وبالإنكليزية، وقليل منها بالإنكليزية وحدها. وهي تتحقق مما يأتي:',
	testedList: [
		'لا تجد أداة axe خللاً في صفحة من كل صنف، بقواعدها الخاصة بمعايير WCAG 2.0 و2.1 و2.2 في المستويين A وAA وبقواعد الممارسة الحسنة، بعرض 1280 و768 و320 بكسل في المظهر الفاتح، ولا بقاعدة التباين في المظهر الداكن، ولا تحتاج الصفحة إلى تمرير جانبي؛',
		'يفعل كل مفتاح مما سبق ما ذُكر، وللعلامة التي عليها المؤشر حلقة لا تُقتطع؛',
		'يقود البحث من رأس الصفحة إلى القيد بلوحة المفاتيح وحدها؛',
		'تحفظ ألوان الرسوم تباينها في المظهرين، ويبقى ترتيب الأدوار ظاهراً بالرمادي؛',
		'لا يقل قياس ما يُنقر في الرسوم عن 24 بكسل، وعن 44 في رسم الدور على الهاتف، ولا يصغر نص في الصفحة الأولى عن 12 بكسل؛',
		'لا يتحرك شيء حين يُطلب تقليل الحركة، ويبقى الرسم مرئياً مع الألوان القسرية، وتُفتح الجداول في الطباعة وتختفي الأزرار؛',
		'يظهر الرسمان تامين من دون برمجيات، وللأشكال والقوائم والجداول والروابط أدوارها الأصلية في المتصفح.'
	],
	not: 'ما نعرف أنه لا يعمل، وما لا نعرفه',
	notList: [
		'لم يختبر الموقع معنا بعدُ أحد ممن يستعملون قارئ شاشة أو مكبّراً أو مفتاح تحكم أو أوامر صوتية، وليس في الاختبارات قارئ شاشة: إنها تتحقق من الأسماء والأدوار التي يقرؤها.',
		'ليس في الاختبارات متصفح غير Chromium.',
		'من دون برمجيات المتصفح تصير كل علامة في الرسم محطة لمفتاح Tab، وهي مئات. والجدول الذي تحت كل رسم، وصفحتا التسلسل الزمني وحال الالتزامات، طرق أقصر.',
		'لا يمكن تغيير اليوم ولا التكبير ولا الترتيب في الرسوم من دون برمجيات.',
		'تُنقل العبارات بلغة مصادرها ولا تُترجم.',
		'لا توجد نسخة بلغة ميسّرة ولا بلغة الإشارة.'
	],
	report: 'كيف تبلّغ عن عائق',
	reportText:
		'افتح بلاغاً في المستودع الذي يُبنى منه الموقع، واذكر عنوان الصفحة وما تقرأ به وما أردت فعله وما حدث.'
};

/** The accessibility statement, in both languages. */
export const accessibilityWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** The head of the statement. */
export function accessibilityHead(_: RecordIndex, { language }: View): PageHead {
	const { title, introduction } = accessibilityWords[language];
	return { title, introduction };
}
