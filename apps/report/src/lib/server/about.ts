import type { Language } from '@mithaq/charts';

const ENGLISH = {
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
	evidenceFrom: 'Sources in the record'
};

const ARABIC: typeof ENGLISH = {
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
	evidenceFrom: 'مصادر السجل'
};

/** What the front page says of the record below the charts: nothing there changes, so no script needs it. */
export const aboutWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
