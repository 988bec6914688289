import { counted, inDigits, type RecordIndex } from '@mithaq/model';
import type { View } from '../view.ts';

/** What a figure rests on: the record's version, how many sources were out by the day, and of how many the text is held. */
export function provenanceWords(index: RecordIndex, view: View): string {
	const { bundle, published } = index;
	const out = bundle.sources.filter(({ id }) => published.get(id)! <= view.asOf);
	const held = out.filter(({ text }) => text).length;
	const sources = counted(out.length, 'source', view);
	const [proven, cited] = [held, out.length - held].map((count) => inDigits(count, view.digits));
	const version = inDigits(bundle.dataset.version, view.digits);
	return view.language === 'ar'
		? `الإصدار ${version}. ${sources}: ما نصه محفوظ وعباراته مثبتة ${proven}، وما يُستشهد به ونصه غير محفوظ ${cited}.`
		: `Version ${version}. ${sources}: ${proven} with the text held and every phrase proven, ${cited} cited, text not held.`;
}
