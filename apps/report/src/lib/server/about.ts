import type { Language } from '@mithaq/charts';
import type { RecordIndex } from '@mithaq/model';

const ENGLISH = {
	whatItIs: 'What this record is',
	isText: [
		'A record of what was said, by whom, on what day and in what words. Every mark leads to a page with its sources.',
		'Timeliness is computed from the dates in the record. “Overdue in the record” means that the date has passed and the record holds no assessment of it as met; it does not mean “broken”.',
		'Where sources disagree, both stand. Where nothing is known, it says so.'
	],
	whatItIsNot: 'What it is not',
	isNotText: [
		'It is not a judgement of intent or a forecast. It holds only what its sources say.',
		'It ends on the day named on each chart. Nothing after that day is in it, whatever has happened since.'
	],
	notACount:
		'It is not a count of troops, a judgement of intent, or a forecast. It holds only what its sources say, and head counts as somebody gave them.',
	held: (count: string) =>
		`Texts that are held, each phrase quoted from them proven word for word: ${count}.`,
	cited: (count: string) => `Sources that are cited, text not held: ${count}.`,
	evidenceFrom: 'Sources in the record'
};

const ARABIC: typeof ENGLISH = {
	whatItIs: 'ما هذا السجل',
	isText: [
		'سجل لما قيل، ومن قاله، وفي أي يوم، وبأي كلمات. تقودك كل علامة إلى صفحة فيها مصادرها.',
		'تُحسب حال الموعد من تواريخ السجل. وعبارة «فات موعده في السجل» تعني أن التاريخ مضى وليس في السجل تقييم يقول إنه نُفّذ، ولا تعني أنه «نُقض».',
		'حين تختلف المصادر يبقى القولان معاً، وحين لا يُعرف شيء يُقال إنه غير معروف.'
	],
	whatItIsNot: 'ما لا يدّعيه هذا السجل',
	isNotText: [
		'ليس حكماً على النيات ولا توقعاً. فيه ما تقوله مصادره وحدها.',
		'ينتهي السجل في اليوم المذكور على كل رسم، ولا شيء فيه مما بعد ذلك اليوم، أياً كان ما جرى.'
	],
	notACount:
		'ليس إحصاءً للقوات ولا حكماً على النيات ولا توقعاً. فيه ما تقوله مصادره وحدها، وأعداد القوات كما أعلنها أصحابها.',
	held: (count) => `نصوص محفوظة، أُثبتت كل عبارة مقتبسة منها بحروفها: ${count}.`,
	cited: (count) => `مصادر مستشهد بها، نصها غير محفوظ: ${count}.`,
	evidenceFrom: 'مصادر السجل'
};

const WORDS: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** What the front page says of a record below the charts: nothing there changes, so no script needs it. */
export function aboutOf({ bundle }: RecordIndex, language: Language) {
	const { held, cited, isText, isNotText, notACount, evidenceFrom, ...words } = WORDS[language];
	const heldCount = bundle.sources.filter(({ text }) => text).length;
	const citedCount = bundle.sources.length - heldCount;
	const [first, ...others] = isText;
	const sources = [
		...(heldCount > 0 ? [held(String(heldCount))] : []),
		...(citedCount > 0 ? [cited(String(citedCount))] : [])
	];
	const [plain, ...rest] = isNotText;
	return {
		...words,
		isText: [[first, ...sources].join(' '), ...others],
		isNotText: [bundle.strengths.length > 0 ? notACount : plain, ...rest],
		...(bundle.sources.length > 0 && { evidenceFrom })
	};
}
