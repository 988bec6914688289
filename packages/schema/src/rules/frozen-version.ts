import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';

/** The name of this rule, which holds a record against its frozen versions (`releases.ts`). */
export const name = 'frozen-version';

/** The page about a record that has changed under a version that is frozen. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'السجل الذي جُمّد إصداره هو ما جُمّد.',
		en: 'A record whose version is frozen is what was frozen.'
	},
	meaning: {
		ar: ar`الملف ${'releases/0.9.0.json'} حزمة السجل كما كان في الإصدار 0.9.0. فإن كان ذلك رقم الإصدار الحالي كان السجل كله مثله، وإلا فهو من إصدار أسبق.`,
		en: 'The file releases/0.9.0.json is the bundle of the record as it was in version 0.9.0. While that is the current version, the whole record is the same as that bundle.'
	},
	reason: {
		ar: 'من يستشهد بإصدار يجد ما رآه.',
		en: 'Whoever cites a version finds what they saw.'
	},
	mend: {
		ar: ar`ارفع ${'version'} في ${'dataset.json'}، ثم جمّد الإصدار الجديد.`,
		en: 'Raise version in dataset.json, and freeze the new version when it is finished.'
	},
	right: { file: 'dataset.json', text: '"version": "1.0.0"' },
	wrong: { file: 'dataset.json', text: '"version": "0.9.0"' }
};
