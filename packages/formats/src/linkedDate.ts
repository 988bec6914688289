import { spanOf } from '@mithaq/model';
import type { EdtfMoment } from '@mithaq/schema';

/** A date as schema.org asks for it: ISO 8601, as precise as it is known; of a span its two ends. */
interface ISODate {
	start: string;
	end?: string;
}

/** What a thing's date is called: by schema.org, as one property or as start and end, and always in our own vocabulary. */
export interface DateTerms {
	schema: string | { start: string; end: string };
	own: string;
}

/** The datatype of a date in the Extended Date/Time Format, level 1, as the Library of Congress names it. */
export const EDTF_TYPE = 'http://id.loc.gov/datatypes/edtf/EDTF-level1';

/** The terms of our own whose values are dates in EDTF: a context gives them their datatype. */
export const DATE_TERMS = {
	date: 'mithaq:date',
	made: 'mithaq:made',
	published: 'mithaq:published',
	metOn: 'mithaq:metOn',
	previousDate: 'mithaq:previousDate'
} as const;

/**
 * A date for linked data. The EDTF literal, with its mark, always stands under our own term. Beside it stands what
 * schema.org asks for where the date is one in ISO 8601: a year, month or day without a mark, or a span from one such to
 * another. What is uncertain, approximate or open at an end is no such date, and never becomes one.
 */
export function linkedDate(edtf: string, { schema, own }: DateTerms): Record<string, string> {
	const date = isoDate(edtf);
	if (!date) return { [own]: edtf };
	if (typeof schema !== 'string')
		return {
			[schema.start]: date.start,
			...(date.end !== undefined && { [schema.end]: date.end }),
			[own]: edtf
		};
	return { ...(date.end === undefined && { [schema]: date.start }), [own]: edtf };
}

/** Undefined for what is uncertain, approximate or open. */
export function isoDate(edtf: string): ISODate | undefined {
	const { start, end, isInterval } = spanOf(edtf);
	if (!isCertain(start) || !isCertain(end)) return undefined;
	return { start: start.text, ...(isInterval && { end: end.text }) };
}

/** Whether it is given, and nothing makes it less than certain. */
export function isCertain(moment: EdtfMoment | null): moment is EdtfMoment {
	return moment !== null && !moment.uncertain && !moment.approximate;
}
