import { parseEdtf } from '../edtf.ts';
import { allEntries, stringFields } from '../records.ts';
import { fieldOf, type Rule } from './rule.ts';

const DATE_FIELDS = new Set(['date', 'published', 'metOn', 'asOf']);

/** A date is EDTF and stands in the calendar. */
export const dateExists: Rule = {
	name: 'date-exists',
	description:
		'A date is an EDTF level 1 string whose days stand in the Gregorian calendar, and an interval ends after it starts.',
	claims: ({ keyword, instancePath }) =>
		keyword === 'pattern' && DATE_FIELDS.has(fieldOf(instancePath))
			? fieldOf(instancePath) === 'asOf'
				? 'be one day, such as "2024-09-30"'
				: 'be a date such as "2025-09", "2021-04-07" or "2024-04-15/2024-04-16" (EDTF)'
			: undefined,
	*check(records) {
		for (const entry of allEntries(records)) {
			for (const { name, text, pointer } of stringFields(entry.value)) {
				if (!DATE_FIELDS.has(name) || parseEdtf(text)) continue;
				yield { entry, pointer, rule: dateExists.name, must: mustOf(text), actual: text };
			}
		}
	}
};

function mustOf(text: string): string {
	if (text.includes('/')) return 'be an interval of days that exist, the earlier first';
	if (text === '..') return 'be a date: only an interval may be open';
	return `be a ${text.split('-').length === 2 ? 'month' : 'day'} that exists`;
}
