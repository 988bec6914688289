import { chartRecordOf } from '#lib/chartRecordOf.ts';
import { correctionOf } from '#lib/correction.ts';
import { guidedReading } from '#lib/guidedReading/steps.ts';
import { readingWords } from '#lib/guidedReading/words.ts';
import { aboutOf } from '#lib/server/about.ts';
import { indexIn } from '#lib/server/record.ts';
import { addressOfView, defaultView } from '#lib/view.ts';
import { siteWords } from '#lib/words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
	const index = indexIn(params.lang);
	const { dataset } = index.bundle;
	const initial = defaultView(params.lang, dataset);
	const { language } = initial;
	const steps = guidedReading(index, initial).map(({ title, text, view, figure }) => ({
		title,
		text,
		href: `${addressOfView(view, initial) || '?'}#${figure}-title`
	}));
	const words = readingWords[language];
	return {
		record: chartRecordOf(params.lang),
		about: {
			...aboutOf(index, params.lang),
			howToCorrect: siteWords[language][dataset.repository ? 'howToEdit' : 'howToCorrect'],
			correction: correctionOf(dataset)
		},
		reading: { steps, summary: words.summary(steps.length, initial), show: words.show }
	};
};
