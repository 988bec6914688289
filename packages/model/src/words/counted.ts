import { inDigits } from './digits.ts';
import type { Language, Wording } from './wording.ts';

/** The forms of a counted noun: English has two, Arabic six (CLDR plural categories). `#` is the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules: Record<Language, Intl.PluralRules> = {
	ar: new Intl.PluralRules('ar'),
	en: new Intl.PluralRules('en')
};

const NOUNS = {
	commitment: {
		en: { one: '# commitment', other: '# commitments' },
		ar: {
			zero: 'لا التزام',
			one: 'التزام واحد',
			two: 'التزامان',
			few: '# التزامات',
			many: '# التزاماً',
			other: '# التزام'
		}
	},
	statement: {
		en: { one: '# statement', other: '# statements' },
		ar: {
			zero: 'لا قول',
			one: 'قول واحد',
			two: 'قولان',
			few: '# أقوال',
			many: '# قولاً',
			other: '# قول'
		}
	},
	headCount: {
		en: { one: '# head count', other: '# head counts' },
		ar: {
			zero: 'لا عدد',
			one: 'عدد واحد',
			two: 'عددان',
			few: '# أعداد',
			many: '# عدداً',
			other: '# عدد'
		}
	},
	source: {
		en: { one: '# source', other: '# sources' },
		ar: {
			zero: 'لا مصدر',
			one: 'مصدر واحد',
			two: 'مصدران',
			few: '# مصادر',
			many: '# مصدراً',
			other: '# مصدر'
		}
	},
	day: {
		en: { one: '# day', other: '# days' },
		ar: {
			zero: 'لا يوم',
			one: 'يوم واحد',
			two: 'يومان',
			few: '# أيام',
			many: '# يوماً',
			other: '# يوم'
		}
	},
	/** After a verbal noun, in the genitive: «تأجيل يومين». */
	dayMoved: {
		en: { one: '# day', other: '# days' },
		ar: {
			zero: 'بلا أيام',
			one: 'يوم واحد',
			two: 'يومين',
			few: '# أيام',
			many: '# يوماً',
			other: '# يوم'
		}
	},
	month: {
		en: { one: '# month', other: '# months' },
		ar: {
			zero: 'لا شهر',
			one: 'شهر واحد',
			two: 'شهران',
			few: '# أشهر',
			many: '# شهراً',
			other: '# شهر'
		}
	},
	move: {
		en: { one: 'deadline moved once', other: 'deadline moved # times' },
		ar: {
			zero: 'لم يتغير الموعد',
			one: 'تغيّر الموعد مرة واحدة',
			two: 'تغيّر الموعد مرتين',
			few: 'تغيّر الموعد # مرات',
			many: 'تغيّر الموعد # مرة',
			other: 'تغيّر الموعد # مرة'
		}
	},
	reading: {
		en: { one: '# reading', other: '# readings' },
		ar: {
			zero: 'لا قراءة',
			one: 'قراءة واحدة',
			two: 'قراءتان',
			few: '# قراءات',
			many: '# قراءة',
			other: '# قراءة'
		}
	}
} satisfies Record<string, Record<Language, PluralForms>>;

/** A noun that can be counted in both languages. */
export type Noun = keyof typeof NOUNS;

/** A number of things in words: «التزامان», "2 commitments". */
export function counted(count: number, noun: Noun, view: Wording): string {
	return inForm(count, NOUNS[noun][view.language], view);
}

/** The same for a noun whose forms in the view's language are given. */
export function inForm(count: number, forms: PluralForms, view: Wording): string {
	const form = forms[rules[view.language].select(count)] ?? forms.other;
	return form.replace('#', inDigits(count, view.digits));
}
