import { datasetIdentifier, formatDay, pageLanguage, type RecordIndex } from '@mithaq/model';
import type { View } from '../view.ts';
import { provenanceWords } from '../words/provenance.ts';
import type { SheetWords } from './sheet.ts';
import { escapeXML } from './xml.ts';

/** The addresses of the licences that a record may have. */
const LICENCES: Record<string, string> = {
	'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
	'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
	'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/'
};

/**
 * What a stand-alone drawing says of itself to machines: Dublin Core in RDF, as SVG and Inkscape keep
 * it. `dc:creator` is who keeps the record, where it says so; `dc:date` is the as-of day; `dc:source` is
 * the record's version, by its persistent identifier where it has one.
 */
export function metadataOf(
	index: RecordIndex,
	view: View,
	words: SheetWords,
	{ hasIdentifier }: { hasIdentifier: boolean }
): string {
	const { dataset, sources } = index.bundle;
	const known = sources.filter(({ id }) => index.published.get(id)! <= view.asOf).length;
	const licence = LICENCES[dataset.licence];
	const text = (name: string, value: string | number) =>
		`<${name}>${escapeXML(String(value))}</${name}>`;
	const agent = (name: string, title: string) =>
		`<${name}><cc:Agent>${text('dc:title', title)}</cc:Agent></${name}>`;
	return [
		'<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:mithaq="https://w3id.org/mithaq/terms#">',
		'<cc:Work rdf:about="">',
		text('dc:format', 'image/svg+xml'),
		'<dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>',
		text('dc:title', words.finding),
		text('dc:description', words.takeaway),
		...(dataset.creator ? [agent('dc:creator', dataset.creator[view.language])] : []),
		text('dc:language', pageLanguage(view)),
		text('dc:date', formatDay(view.asOf)),
		...(hasIdentifier ? [text('dc:source', datasetIdentifier(dataset))] : []),
		text('dc:relation', dataset.title[view.language]),
		text('dc:rights', dataset.licence),
		...(licence ? [`<cc:license rdf:resource="${licence}"/>`] : []),
		text('mithaq:version', dataset.version),
		text('mithaq:sources', known),
		text('mithaq:provenance', provenanceWords(index, view)),
		'</cc:Work>',
		'</rdf:RDF></metadata>'
	].join('\n');
}
