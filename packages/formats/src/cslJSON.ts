import { dateWords, interfaceOf, spanOf } from '@mithaq/model';
import type { EdtfMoment, Source, SourceType } from '@mithaq/schema';
import { textIn } from './leading.ts';

/** What each type of source is in the Citation Style Language. */
const TYPES = new Map<SourceType, string>(
	Object.entries({
		agreementText: 'treaty',
		officialStatement: 'document',
		partyClaim: 'webpage',
		newsReport: 'article-newspaper',
		analysis: 'report',
		testimony: 'interview'
	})
);

/** A source as an item of CSL-JSON (Citation Style Language 1.0.2), titled as printed where that is known. */
export function cslItem(source: Source): object {
	return {
		id: source.id,
		type: TYPES.get(source.type) ?? 'document',
		title: textIn(source.title, source.language),
		'container-title': textIn(source.publisher, source.language),
		language: source.language,
		issued: issued(source),
		...(source.url && { URL: source.url }),
		...(source.archiveUrl && { archive_location: source.archiveUrl }),
		note: noteOf(source)
	};
}

/** All sources as CSL-JSON items. */
export function cslItems(sources: readonly Source[]): object[] {
	return sources.map(cslItem);
}

/**
 * A date or a range in date parts; one that is marked as uncertain or approximate is `circa`. A range with an open end,
 * for which the form has no parts, is written in words of the source's language: its other end is no day of issue. So
 * is a date of the year 0, which programs take for no date.
 */
function issued({ published, language }: Source): object {
	const span = spanOf(published);
	const { start, end, isInterval, uncertain, approximate } = span;
	if (!start || !end || /^0000|\/0000/.test(published))
		return { literal: dateWords(span, { language: interfaceOf(language), digits: 'latn' }) };
	const parts = (isInterval ? [start, end] : [start]).map(dateParts);
	return { 'date-parts': parts, ...((uncertain || approximate) && { circa: true }) };
}

function dateParts({ text }: EdtfMoment): number[] {
	return text.replace(/[?~%]/, '').split('-').map(Number);
}

function noteOf({ titleBasis, text, id }: Source): string {
	const title = titleBasis === 'described' ? 'Title described by the editors. ' : '';
	const held = text ? 'Text held and phrases proven.' : 'Cited, text not held.';
	return `${title}${held} Source ${id} of the record.`;
}
