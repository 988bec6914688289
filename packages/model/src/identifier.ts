import type { Folder } from '@mithaq/schema';

/** Where the record's persistent identifiers live. An identifier is not always an address that answers. */
export const IDENTIFIER_BASE = 'https://w3id.org/mithaq/';

/** The persistent identifier (IRI) of a record. */
export function identifierOf(folder: Folder, id: string): string {
	return `${IDENTIFIER_BASE}record/${folder}/${id}`;
}

/** The persistent identifier (IRI) of the whole record in one version. */
export function datasetIdentifier(version: string): string {
	return `${IDENTIFIER_BASE}record/${version}`;
}
