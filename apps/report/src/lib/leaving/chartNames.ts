import type { View } from '@mithaq/charts';
import type { Chart } from '../charts.ts';

const NAMES = {
	ar: { deadlines: 'ما وُعد به وأُجّل ونُفّذ', slips: 'المواعيد وكيف تغيّرت' },
	en: { deadlines: 'Promised, moved, met', slips: 'Promised dates as they moved' }
};

/** What a chart is called: that of roles by what the record is about. */
export function chartName(
	chart: Chart,
	{ language, subject }: Pick<View, 'language' | 'subject'>
): string {
	if (chart !== 'roles') return NAMES[language][chart];
	if (language === 'ar') return subject ? `ما قيل عن دور ${subject}` : 'ما قيل عن الأدوار';
	return subject ? `What was said of the role of ${subject}` : 'What was said of roles';
}
