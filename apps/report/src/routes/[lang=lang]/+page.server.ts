import { dayOf } from '@mithaq/model';
import { guidedReading } from '#lib/guidedReading/steps.ts';
import { readingWords } from '#lib/guidedReading/words.ts';
import { aboutOf } from '#lib/server/about.ts';
import { index } from '#lib/server/record.ts';
import { addressOfView, defaultView } from '#lib/view.ts';
import { siteWords } from '#lib/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const initial = defaultView(params.lang, dayOf(index.bundle.dataset.asOf));
	const steps = guidedReading(index, initial).map(({ title, text, view, figure }) => ({
		title,
		text,
		href: `${addressOfView(view, initial) || '?'}#${figure}-title`
	}));
	const words = readingWords[params.lang];
	return {
		about: { ...aboutOf(index, params.lang), howToCorrect: siteWords[params.lang].howToCorrect },
		reading: { steps, summary: words.summary(steps.length, initial), show: words.show }
	};
};
