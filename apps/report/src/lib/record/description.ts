import { type View } from '@mithaq/charts';
import { activitiesWords, dateWords, type RecordIndex, roleFacts } from '@mithaq/model';
import { leadOf, titleOf, whenOf, type Found } from './record.ts';
import { typeWords } from './typeWords.ts';
import { recordWords } from './words.ts';

/** What a page says of itself to a search engine: kind, type, date and what the record says. */
export function descriptionOf(found: Found, index: RecordIndex, view: View): string {
	const { language } = view;
	const separator = language === 'ar' ? '، ' : ', ';
	const when = whenOf(index, found);
	const sort = [
		recordWords[language].kind[found.kind],
		...typeWords(index, found, language),
		...(when ? [dateWords(when, view)] : [])
	].join(separator);
	return `${sort}. ${saysOf(found, index, view)}`;
}

function saysOf(found: Found, index: RecordIndex, view: View): string {
	const { language } = view;
	if (found.kind === 'roles') {
		return activitiesWords(roleFacts(index, found.record, view.asOf), index, language);
	}
	if (found.kind === 'sources') return found.record.publisher[language];
	return leadOf(found, language) ?? titleOf(index, found, language);
}
