import { dayWords } from '@mithaq/model';
import type { View } from '@mithaq/charts';
import type { Dataset } from '@mithaq/schema';

/** How to cite what is shown: who keeps the record, where it says so, title, version, day, address and licence. */
export function citationOf(
	{ creator, title, version, licence }: Dataset,
	view: View,
	address: string
): string {
	const day = dayWords(view.asOf, view);
	return view.language === 'ar'
		? `${creator ? `${creator.ar}، ` : ''}«${title.ar}»، الإصدار ${version}، كما عُرف في ${day}. ${address} (الرخصة: ${licence}).`
		: `${creator ? `${creator.en}, ` : ''}“${title.en}”, version ${version}, as known on ${day}. ${address} (licence: ${licence}).`;
}

/** The same of a part of the record: a record or a chart, by its title in the view's language. */
export function citationOfPart(
	title: string,
	dataset: Dataset,
	view: View,
	address: string
): string {
	const whole = citationOf(dataset, view, address);
	return view.language === 'ar' ? `«${title}»، في: ${whole}` : `“${title}”, in ${whole}`;
}
