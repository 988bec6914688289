import type { Language } from '@mithaq/charts';
import type { Chart } from '../charts.ts';

/** The charts by name, in both languages. */
export const chartNames: Record<Language, Record<Chart, string>> = {
	ar: {
		roles: 'ما قالوا إن القوات موجودة من أجله',
		deadlines: 'ما وُعد به وأُجّل ونُفّذ',
		slips: 'المواعيد وكيف تغيّرت'
	},
	en: {
		roles: 'What they said the forces were for',
		deadlines: 'Promised, moved, met',
		slips: 'Promised dates as they moved'
	}
};
