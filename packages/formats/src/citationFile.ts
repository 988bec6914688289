import type { Dataset } from '@mithaq/schema';
import { datasetIdentifier } from './address.ts';
import { authorOf } from './author.ts';
import { leadingText } from './leading.ts';
import { personName } from './personName.ts';

/**
 * How to cite the record, as a Citation File Format 1.2.0 file (YAML). `date-released` is the day up to
 * which the record is kept. Who keeps it is an entity or a person, as the dataset says. It has addresses where the dataset declares where its identifiers live. Every string is written as a JSON string, which YAML reads the same.
 */
export function citationFile(dataset: Dataset): string {
	const keywords = new Set(['commitments', 'deadlines', ...(dataset.keywords ?? []), 'open data']);
	const addresses = dataset.uriSpace
		? `url: ${text(dataset.uriSpace)}
identifiers:
  - type: url
    value: ${text(datasetIdentifier(dataset))}
    description: "This version of the record"
`
		: '';
	return `cff-version: 1.2.0
message: "If you use this record, please cite it as below, with the id of the record you rely on."
type: dataset
title: ${text(leadingText(dataset, dataset.title))}
abstract: ${text(leadingText(dataset, dataset.description))}
authors:
${authorLines(dataset)}
version: ${text(dataset.version)}
date-released: ${text(dataset.asOf)}
license: ${text(dataset.licence)}
${addresses}keywords:
${[...keywords].map((keyword) => `  - ${text(keyword)}\n`).join('')}`;
}

/** Who keeps the record: a person by the parts of their name, a body by its name, otherwise its title. */
function authorLines(dataset: Dataset): string {
	const name = leadingText(dataset, authorOf(dataset));
	if (!dataset.creator || dataset.creatorKind !== 'person') return `  - name: ${text(name)}`;
	const { given, particle, family } = personName(name);
	const parts = { 'family-names': family, 'name-particle': particle, 'given-names': given };
	return Object.entries(parts)
		.flatMap(([field, value]) => (value === undefined ? [] : `${field}: ${text(value)}`))
		.map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`))
		.join('\n');
}

function text(value: string): string {
	return JSON.stringify(value);
}
