import type { Language } from '@mithaq/charts';
import { dayOf, dayWords, wordingOf, type RecordIndex } from '@mithaq/model';

const ENGLISH = {
	whatItIs: 'What this record is',
	isText: [
		'A record of what was said, by whom, on what day and in what words. Every mark leads to a page with its sources.',
		'What came of a promise is told as each side says it, with the day; a recorded event that carried it out is told as an event. “No word” means that its day has passed and nobody in the record says what came of it: neither that it was kept nor that it was not.',
		'Where sources disagree, both stand. Where nothing is known, it says so.'
	],
	whatItIsNot: 'What it is not',
	isNotText: [
		'It is not a judgement of intent or a forecast. It holds only what its sources say.',
		(day: string) =>
			`The record is kept up to ${day}. What came later is not in it, whatever has happened since.`
	] as [string, (day: string) => string],
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
		'يُروى ما آل إليه الالتزام كما يقوله كل طرف ومتى قاله، وإذا نفّذه حدث مسجل رُوي حدثاً. وعبارة «لا قول فيه» تعني أن موعده مضى ولم يقل أحد في السجل ما جرى فيه، لا أنه وُفّي به ولا أنه لم يُوفَّ به.',
		'حين تختلف المصادر يبقى القولان معاً، وحين لا يُعرف شيء يُقال إنه غير معروف.'
	],
	whatItIsNot: 'ما لا يدّعيه هذا السجل',
	isNotText: [
		'ليس حكماً على النيات ولا توقعاً. فيه ما تقوله مصادره وحدها.',
		(day) => `السجل محدَّث حتى ${day}، وليس فيه ما جرى بعد ذلك اليوم، أياً كان.`
	],
	notACount:
		'ليس إحصاءً للقوات ولا حكماً على النيات ولا توقعاً. فيه ما تقوله مصادره وحدها، وأعداد القوات كما أعلنها أصحابها.',
	held: (count) => `نصوص محفوظة، أُثبتت كل عبارة مقتبسة منها بحروفها: ${count}.`,
	cited: (count) => `مصادر مستشهد بها، نصها غير محفوظ: ${count}.`,
	evidenceFrom: 'مصادر السجل'
};

const WORDS: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** What the front page says of a record below the charts: nothing there changes, so no script needs it. */
export function aboutOf({ bundle }: RecordIndex, tag: string) {
	const wording = wordingOf(bundle.dataset, tag);
	const { language } = wording;
	const { held, cited, isText, isNotText, notACount, evidenceFrom, ...words } = WORDS[language];
	const heldCount = bundle.sources.filter(({ text }) => text).length;
	const citedCount = bundle.sources.length - heldCount;
	const [first, ...others] = isText;
	const sources = [
		...(heldCount > 0 ? [held(String(heldCount))] : []),
		...(citedCount > 0 ? [cited(String(citedCount))] : [])
	];
	const [plain, endsOn] = isNotText;
	return {
		...words,
		isText: [[first, ...sources].join(' '), ...others],
		isNotText: [
			bundle.strengths.length > 0 ? notACount : plain,
			endsOn(dayWords(dayOf(bundle.dataset.asOf), wording))
		],
		...(bundle.sources.length > 0 && { evidenceFrom })
	};
}
