import { type Language, type View } from '@mithaq/charts';
import type { RecordIndex } from '@mithaq/model';
import type { PageHead } from '../pages.ts';

const ENGLISH = {
	title: 'How to cite',
	introduction: (dataset: string, version: string) =>
		`Texts to copy for ${dataset}, version ${version}, for one record, and for a chart on a day; and which addresses stay.`,
	whole: 'The whole record',
	inOtherLanguage: 'The same in Arabic',
	files: 'For reference managers and programs:',
	citationFile: 'how to cite this record, as a Citation File Format file',
	bibTeXFile: 'the same for LaTeX and reference managers (BibTeX)',
	sourcesFile: 'every source of the record, for reference managers (CSL-JSON)',
	record: 'One record',
	recordText:
		'Name the record as well as the whole: what you rely on is one of its records. For example:',
	chart: 'A chart, and its day',
	chartText:
		'Under each chart, “Copy citation” gives the text for the view that you see. These are the charts as they stand:',
	chartOnDay:
		'A chart moved to an earlier day shows only what a source had said by then, and its citation and address name that day:',
	addresses: 'Addresses that stay',
	addressesText:
		'The address in the browser is always the address of what you see, so that it can be cited. Its parts:',
	address: {
		record: 'the page of a record; its last part is the record’s identifier, which does not change',
		deadline: 'one deadline on that page, counted from 0 in the order of the record',
		version: 'the charts of one version, which do not change',
		asOf: 'the charts as known on a day',
		mark: 'the charts with one record marked',
		phrase: 'the words themselves on their publisher’s page, in browsers that can scroll to words'
	},
	identifiers: 'Persistent identifiers',
	identifiersText:
		'They name this version of the whole, and a record, wherever the site is served. They are names: not each answers in a browser.',
	standing: 'What “proven” and “cited” mean',
	held: (held: string, cited: string) =>
		`The text is held of ${held}; the others are cited, text not held: ${cited}.`,
	licenceName: 'Licence'
};

const ARABIC: typeof ENGLISH = {
	title: 'كيف يُستشهد بالسجل',
	introduction: (dataset, version) =>
		`نصوص جاهزة للنسخ: للاستشهاد بـ«${dataset}»، الإصدار ${version}، وبقيد واحد منه، وبرسم كما كان في يوم بعينه؛ ومعها العناوين التي لا تتغيّر.`,
	whole: 'السجل كله',
	inOtherLanguage: 'النص نفسه بالإنكليزية',
	files: 'لبرامج إدارة المراجع وغيرها:',
	citationFile: 'كيف يُستشهد بهذا السجل، بصيغة Citation File Format',
	bibTeXFile: 'الاستشهاد نفسه لـLaTeX وبرامج إدارة المراجع (BibTeX)',
	sourcesFile: 'مصادر السجل كلها لبرامج إدارة المراجع (CSL-JSON)',
	record: 'قيد واحد',
	recordText:
		'اذكر القيد مع السجل، لأن ما تستند إليه هو التزام أو حدث أو قول أو عدد بعينه. مثال ذلك:',
	chart: 'رسم، ويومه',
	chartText:
		'تحت كل رسم زر «انسخ الاستشهاد»، وهو يعطيك نصاً لما تراه أمامك. وهذه نصوص الرسوم كما هي الآن:',
	chartOnDay:
		'إذا أعدت الرسم إلى يوم أسبق لم يُظهر إلا ما كانت المصادر قد قالته حتى ذلك اليوم، ويذكر نص الاستشهاد والعنوان ذلك اليوم:',
	addresses: 'العناوين الثابتة',
	addressesText: 'العنوان الذي في المتصفح هو دائماً عنوان ما تراه، فيصلح للاستشهاد. وهذه أجزاؤه:',
	address: {
		record: 'صفحة قيد، وآخر جزء فيها معرّف القيد، وهو لا يتغيّر',
		deadline: 'موعد واحد في تلك الصفحة، والعدّ من 0 بترتيب السجل',
		version: 'رسوم إصدار بعينه، وهي لا تتغيّر',
		asOf: 'الرسوم كما عُرفت في يوم',
		mark: 'الرسوم وقد عُلّم فيها قيد واحد',
		phrase: 'الكلمات نفسها في صفحة ناشرها، في المتصفحات التي تنتقل إلى الكلمات'
	},
	identifiers: 'المعرّفات الدائمة',
	identifiersText:
		'تسمّي هذا الإصدار من السجل، أو قيداً منه، أينما نُشر الموقع. وهي أسماء، فلا يفتح كل منها صفحة في المتصفح.',
	standing: 'معنى «مثبت بالنص» و«مستشهد به»',
	held: (held, cited) =>
		`المصادر المحفوظ نصها: ${held}. والباقي يُستشهد به ونصه غير محفوظ: ${cited}.`,
	licenceName: 'الرخصة'
};

/** What the page about citing says, in both languages. */
export const citeWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** The head of the page, with the title and version to cite. */
export function citeHead({ bundle }: RecordIndex, { language }: View): PageHead {
	const words = citeWords[language];
	const { title, version } = bundle.dataset;
	const dataset = language === 'en' ? `“${title.en}”` : title.ar;
	return { title: words.title, introduction: words.introduction(dataset, version) };
}
