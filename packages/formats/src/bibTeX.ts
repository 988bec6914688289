import type { Dataset } from '@mithaq/schema';
import { datasetIdentifier } from './address.ts';
import { leadingText } from './leading.ts';
import { slugOf } from './slug.ts';

/**
 * How to cite the record, as one BibTeX entry in UTF-8: `@dataset`, which BibLaTeX knows and BibTeX takes for
 * `@misc`. A body that keeps the record is one name, and the title keeps its capitals, by braces around them; a
 * person's name stands without, so that it is sorted and shortened as such. `date`
 * is the day up to which the record is kept, `year` the same for BibTeX. Author and address are left out where
 * the dataset declares none.
 */
export function bibTeX(dataset: Dataset): string {
	const { title, creator, uriSpace, version, asOf } = dataset;
	const fields = {
		...(creator && { author: authorOf(dataset, leadingText(dataset, creator)) }),
		title: `{${escaped(leadingText(dataset, title))}}`,
		version: escaped(version),
		date: asOf,
		year: asOf.slice(0, 4),
		...(uriSpace && { url: verbatim(datasetIdentifier(dataset)) })
	};
	const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
	return `@dataset{${slugOf(`${leadingText(dataset, title)} ${version}`)},\n${lines.join('')}}\n`;
}

/** A name that reads as several, or as none, stays one name also of a person. */
function authorOf({ creatorKind }: Dataset, name: string): string {
	const isOne =
		creatorKind === 'person' && !/(^|\s)and(\s|$)|,[^,]*,|^\s*$|^\s*,|,\s*$/i.test(name);
	return isOne ? escaped(name).trim() : `{${escaped(name)}}`;
}

/** What TeX takes for a command. Braces are counted even after a backslash, so that only words can stand for them. */
const COMMANDS = new Map(
	Object.entries({
		'\\': '{\\textbackslash}',
		'{': '{\\textbraceleft}',
		'}': '{\\textbraceright}',
		'~': '{\\textasciitilde}',
		'^': '{\\textasciicircum}',
		'#': '\\#',
		$: '\\$',
		'%': '\\%',
		'&': '\\&',
		_: '\\_'
	})
);

/** A text on one line, as TeX prints it; control characters are left out. */
function escaped(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/\p{Cc}/gu, '')
		.replace(/[\\{}~^#$%&_]/g, (character) => COMMANDS.get(character)!);
}

/** An address, which TeX reads as it stands: what could end the field is percent-encoded (RFC 3986). */
function verbatim(address: string): string {
	return address.replace(/[\\{}\s\p{Cc}]/gu, encodeURIComponent);
}
