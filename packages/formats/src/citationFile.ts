import type { Dataset } from '@mithaq/schema';
import { datasetIdentifier, IDENTIFIER_BASE } from './address.ts';

/**
 * How to cite the record, as a Citation File Format 1.2.0 file (YAML). `date-released` is the day up to
 * which the record is kept. Every string is written as a JSON string, which YAML reads the same.
 */
export function citationFile(dataset: Dataset): string {
	const text = (value: string) => JSON.stringify(value);
	const keywords = ['commitments', 'deadlines', ...(dataset.keywords ?? []), 'open data'];
	return `cff-version: 1.2.0
message: "If you use this record, please cite it as below, with the id of the record you rely on."
type: dataset
title: ${text(dataset.title.en)}
abstract: ${text(dataset.description.en)}
authors:
  - name: "The mithaq contributors"
version: ${text(dataset.version)}
date-released: ${text(dataset.asOf)}
license: ${text(dataset.licence)}
url: ${text(IDENTIFIER_BASE)}
identifiers:
  - type: url
    value: ${text(datasetIdentifier(dataset.version))}
    description: "This version of the record"
keywords:
${keywords.map((keyword) => `  - ${text(keyword)}\n`).join('')}`;
}
