import { dayOf, dayWords, interfaceOf, type Language } from '@mithaq/model';
import type { Dataset } from '@mithaq/schema';
import { allTexts, leadingLanguage, textIn } from './leading.ts';
import type { AnyTable, ColumnType } from './table.ts';

/** A date or a sign keeps its direction to itself inside an Arabic sentence (Unicode TR 9, LRI and PDI). */
const ltr = (text: string) => `\u2066${text}\u2069`;

/** What the explanation says in each of our languages. */
const WORDS = {
	ar: {
		months: (workbook: string) =>
			`تجعل برامج الجداول الشهر يوماً عند فتح ملفات CSV، فيصير أيلول 2025 اليوم الأول منه: استعمل المصنف ${ltr(`\`${workbook}\``)}.`,
		about: (version: string, day: string, licence: string) =>
			`الإصدار ${version}، محدَّث حتى ${day}. الرخصة: ${ltr(licence)}.`,
		written: 'كيف كُتبت الملفات',
		rules: (day: string) => [
			`المصنفات (${ltr('`workbook.*.xlsx`')}): ورقة لكل جدول، وكل خلية فيها نص، فلا يتغير فيها تاريخ ولا عدد. لكل لغة من لغات السجل مصنف، وفيه أسماء الرموز لا الرموز. ونص أطول من 32767 حرفاً، وهو أكثر ما تسعه الخلية، يُقطع وتتبعه علامة الحذف.`,
			`ملفات ${ltr('`.csv`')}: قيم تفصل بينها فواصل (${ltr('RFC 4180')})، بترميز ${ltr('UTF-8')} مع علامة ترتيب البايتات، وسطر عناوين واحد. والخلية الفارغة قيمة غائبة.`,
			`كل نص يبدأ بواحدة من العلامات ${ltr('`=` `+` `-` `@`')} أو بمسافة جدولة أو بعودة السطر تسبقه فاصلة عليا، كي لا يشغّله أي برنامج جداول، وكذلك ما يبدأ بمثله بعد فواصل عليا له. احذف الفاصلة الأولى ليعود النص كما سُجّل. ولا شيء من ذلك في المصنفات.`,
			`التاريخ كما سُجّل، بصيغة التاريخ والوقت الموسّعة (${ltr('`?`')} غير مؤكد، و${ltr('`~`')} تقريبي، و${ltr('`a/b`')} من كذا إلى كذا، و${ltr('`..`')} طرف مفتوح). وإلى جانبه أول يوم وآخر يوم قد يعنيهما، ومدى دقته، وهل هو غير مؤكد أو تقريبي. فلا تأخذ أحد اليومين على أنه التاريخ.`,
			`الأعمدة ${ltr('`known_from`')} و${ltr('`originals`')} و${ltr('`proven`')} و${ltr('`outcome`')} و${ltr('`voices`')} و${ltr('`met_*`')} و${ltr('`late_*`')} و${ltr('`undated`')} و${ltr('`current`')} وتغيّرات المواعيد محسوبة كما عُرفت في ${day}؛ وكل ما عداها مسجَّل.`,
			'القول «مثبت» حيث تقع عبارته بحرفها في نص يحفظه المحررون. وما عداه من المصادر «مستشهد به، نصه غير محفوظ».'
		],
		counts: 'الأعداد تعدّ أشياء مختلفة، فلا تجمعها ولا تأخذ متوسطها ولا تصل بينها.',
		machines: `يصف ${ltr('`datapackage.json`')} الشيء نفسه للآلات (${ltr('Frictionless Data Package v2')}).`,
		tables: 'الجداول',
		rows: (rows: number, key: string) => `عدد الصفوف: ${rows}. المفتاح: ${ltr(key)}.`,
		header: ['العمود', 'عنوانه', 'نوعه', 'معناه'],
		types: { string: 'نص', integer: 'عدد صحيح', boolean: 'نعم أو لا', date: 'يوم' },
		refers: (to: string) => `يحيل إلى ${ltr(`\`${to}\``)}.`
	},
	en: {
		months: (workbook: string) =>
			`Spreadsheets turn months into days when they open CSV (September 2025 becomes its first day): use the workbook \`${workbook}\`.`,
		about: (version: string, day: string, licence: string) =>
			`Version ${version}, kept to ${day}. Licence: ${licence}.`,
		written: 'How the files are written',
		rules: (day: string) => [
			'Workbooks (`workbook.*.xlsx`): a sheet a table, and every cell is text, so that no date and no number changes. There is one for each language of the record, with the names of codes in place of the codes. A text longer than 32,767 characters, which is all that a cell holds, is cut and ends with an ellipsis.',
			'`.csv`: comma-separated values (RFC 4180), UTF-8 with a byte-order mark, one header line, CRLF line ends. An empty cell is a missing value.',
			'A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return has an apostrophe before it, so that no spreadsheet runs it; so has one that begins so after apostrophes of its own. Take the first apostrophe away to have the text as recorded. The workbooks have none of this.',
			'A date stands as recorded, in the Extended Date/Time Format (`?` uncertain, `~` approximate, `a/b` from a to b, `..` open). Beside it: the first and last day that it may mean, how fine it is, and whether it is uncertain or approximate. Do not take one of the two days for the date.',
			`\`known_from\`, \`originals\`, \`proven\`, \`outcome\`, \`voices\`, \`met_*\`, \`late_*\`, \`undated\`, \`current\` and the moves are computed, as known on ${day}; all else is recorded.`,
			'A claim is _proven_ where its phrase stands word for word in a text that the editors hold. All other sources are _cited, text not held_.'
		],
		counts: 'Head counts count different things. Never sum, average or join them.',
		machines: '`datapackage.json` describes the same to machines (Frictionless Data Package v2).',
		tables: 'The tables',
		rows: (rows: number, key: string) => `Rows: ${rows}. Key: ${key}.`,
		header: ['column', 'heading', 'type', 'meaning'],
		types: { string: 'text', integer: 'whole number', boolean: 'true or false', date: 'day' },
		refers: (to: string) => `Refers to \`${to}\`.`
	}
} satisfies Record<Language, unknown>;

/** What the workbook of the tables in a language is called. */
export function workbookName(tag: string): string {
	return `workbook.${tag}.xlsx`;
}

/**
 * What the tables are, how they are written, and what each column means, in Markdown, in each of our languages that the
 * record is in, or in English. The first line says in all of them what a spreadsheet does to the dates.
 */
export function tablesReadme(dataset: Dataset, tables: readonly AnyTable[]): string {
	const leading = leadingLanguage(dataset);
	const tags = [leading, ...dataset.languages.filter((tag) => tag !== leading)];
	const languages = new Map(tags.toReversed().map((tag) => [interfaceOf(tag), tag]));
	const parts = [...languages].toReversed();
	const first = parts.map(([language, tag]) => WORDS[language].months(workbookName(tag)));
	const titles = allTexts(dataset, dataset.title).map((title) => `\n# ${title}\n`);
	return [
		`${first.join(' ')}\n`,
		...titles,
		...parts.map(([language, tag]) => part(dataset, tables, language, tag))
	].join('');
}

function part(
	dataset: Dataset,
	tables: readonly AnyTable[],
	language: Language,
	tag: string
): string {
	const words = WORDS[language];
	const { months } = dataset;
	const wording = { language, digits: 'latn', ...(months && { months }) } as const;
	const day = dayWords(dayOf(dataset.asOf), wording);
	const rules = [
		...words.rules(day),
		...(tables.some(({ name }) => name === 'strengths') ? [words.counts] : [])
	];
	return `
${words.about(dataset.version, day, dataset.licence)} ${textIn(dataset.description, tag)}

## ${words.written}

${rules.map((rule) => `- ${rule}\n`).join('')}
${words.machines}

## ${words.tables}
${tables.map((table) => section(table, language)).join('')}`;
}

function section({ name, title, description, key, columns, cells }: AnyTable, language: Language) {
	const words = WORDS[language];
	const file = `${name}.csv`;
	const heading = language === 'ar' ? `${title.ar} (${ltr(file)})` : file;
	const said = language === 'ar' ? description.ar : `${title.en}. ${description.en}`;
	return `
### ${heading}

${said} ${words.rows(cells.length, key.join(', '))}

${row(words.header)}${row(words.header.map(() => '---'))}${columns.map((column) => columnRow(column, language)).join('')}`;
}

function columnRow(column: AnyTable['columns'][number], language: Language): string {
	const { name, type, words: own, references } = column;
	const words = WORDS[language];
	const meaning = own.description[language].replaceAll('|', '\\|');
	return row([
		name,
		own.title[language],
		words.types[type satisfies ColumnType],
		references ? `${meaning} ${words.refers(references)}` : meaning
	]);
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |\n`;
}
