import { interfaceOf } from '@mithaq/model';
import type { Arrangement, Digits, Language, TimeDirection } from '../view.ts';
import type { Loaded } from './load.ts';

/** What an element's attributes say, and what came of its record. */
export interface ElementState {
	/** The language that is wanted (BCP 47). */
	tag: string;
	/** Which of our own its words are in. */
	language: Language;
	src: string | undefined;
	asOf: string | undefined;
	time: TimeDirection | undefined;
	digits: Digits | undefined;
	base: string | undefined;
	/** The form of the deadline chart. */
	form: Arrangement['form'];
	/** Undefined while the record is on its way. */
	loaded: Loaded | undefined;
}

/** The attributes that an element answers to. */
export const ATTRIBUTES = ['src', 'lang', 'as-of', 'time', 'digits', 'base', 'form'] as const;

/** Reads the attributes of an element; values that it does not know are as if they were not there. */
export function attributesOf(element: Element): Omit<ElementState, 'loaded'> {
	const value = (name: (typeof ATTRIBUTES)[number]) => element.getAttribute(name) ?? undefined;
	const lang = value('lang') ?? element.closest('[lang]')?.getAttribute('lang') ?? 'ar';
	const [time, digits] = [value('time'), value('digits')];
	return {
		tag: lang,
		language: interfaceOf(lang),
		src: value('src'),
		asOf: value('as-of'),
		time: time === 'ltr' || time === 'rtl' ? time : undefined,
		digits: digits === 'latn' || digits === 'arab' ? digits : undefined,
		base: value('base'),
		form: value('form') === 'slips' ? 'slips' : 'bars'
	};
}
