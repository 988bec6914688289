import { counts, labelOf, type Count } from '@mithaq/schema';
import type { StrengthFacts } from '../strength.ts';
import { inDigits } from './digits.ts';
import type { Wording } from './wording.ts';

/** A published figure with its qualifier: "about 2,500", "fewer than 2,000", "1,400 to 1,600", «نحو 2,500». */
export function figureWords({ qualifier, min, max }: Count, view: Wording): string {
	const arabic = view.language === 'ar';
	const [least, most] = [numberWords(min, view), numberWords(max, view)];
	const range = arabic ? `من ${least} إلى ${most}` : `${least} to ${most}`;
	switch (qualifier) {
		case 'exact':
			return least;
		case 'about':
			if (max === undefined || max === min) return arabic ? `نحو ${least}` : `about ${least}`;
			return arabic ? `${range} تقريباً` : `about ${range}`;
		case 'atLeast':
			return arabic ? `${least} في الأقل` : `at least ${least}`;
		case 'fewerThan':
			return arabic ? `أقل من ${most}` : `fewer than ${most}`;
		case 'between':
			return range;
		case 'nonePublished':
			return arabic ? 'لم يُنشر رقم' : 'no figure published';
	}
}

/** What a head count says: "US forces, Iraq: about 2,500 (present)". It serves as its title. */
export function strengthWords(
	{ strength, force, place }: Pick<StrengthFacts, 'strength' | 'force' | 'place'>,
	view: Wording
): string {
	const { language } = view;
	const comma = language === 'ar' ? '، ' : ', ';
	const who = `${force.name[language]}${comma}${place.label[language]}`;
	const figure = figureWords(strength.count, view);
	return `${who}: ${figure} (${labelOf(counts, strength.count.counts, language)})`;
}

/** Digits in groups of three, the same on every machine: "2,500", «٢٬٥٠٠» with Arabic-Indic digits. */
export function numberWords(count: number | undefined, view: Wording): string {
	const separator = view.digits === 'arab' ? '٬' : ',';
	const grouped = String(count ?? 0).replace(/\B(?=(\d{3})+$)/g, separator);
	return inDigits(grouped, view.digits);
}
