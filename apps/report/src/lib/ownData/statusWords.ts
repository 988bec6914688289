import type { Language } from '@mithaq/charts';
import { inForm } from '@mithaq/model';
import { LARGEST, type Stage } from './checking.svelte.ts';
import type { Outcome } from './told.ts';
import { ownDataWords } from './words.ts';

/** What a reader is told of where a check stands; empty before the first. */
export function statusOf(now: Stage, language: Language): string {
	const words = ownDataWords[language];
	switch (now.stage) {
		case 'waiting':
			return '';
		case 'reading':
			return ofMegabytes(words.reading, now.bytes, now.of);
		case 'checking':
			return inForm(now.records, words.records, { language, digits: 'latn' });
		case 'tooLarge':
			return ofMegabytes(words.tooLarge, now.bytes, LARGEST);
		case 'failed':
			return now.file === undefined ? words.failed : words.unreadable;
		case 'checked':
			return verdictWords(now.outcome, language);
		default:
			return words[now.stage];
	}
}

function ofMegabytes(sentence: string, first: number, second: number): string {
	return sentence.replace('##', megabytes(second)).replace('#', megabytes(first));
}

/** In millions of bytes, exact to a tenth where there are few. */
export function megabytes(bytes: number): string {
	const exact = bytes / 1e6;
	return exact < 10 ? String(Math.round(exact * 10) / 10) : String(Math.round(exact));
}

/** How many errors and warnings there are; that there are no errors is said too. */
function verdictWords({ errors, warnings, isCut }: Outcome, language: Language): string {
	const words = ownDataWords[language];
	const count = (many: number, forms: typeof words.errors) =>
		inForm(many, forms, { language, digits: 'latn' });
	const counts = [
		...(errors > 0 ? [count(errors, words.errors)] : []),
		...(warnings > 0 ? [count(warnings, words.warnings)] : [])
	].join(words.and);
	if (errors === 0) return counts ? `${words.sound} ${counts}.` : words.sound;
	return isCut ? `${counts}. ${words.cut}` : `${counts}.`;
}
