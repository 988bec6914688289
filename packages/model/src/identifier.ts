import type { Bundle, Dataset, Folder } from '@mithaq/schema';

/**
 * The persistent identifier (IRI) of a record: under the space that its dataset declares (VoID `uriSpace`). It is a
 * name, and not always an address that answers. Where the dataset declares no space it is a relative reference
 * (RFC 3986, 4.2), which means something only where the record is published; `inSpace` gives it one.
 */
export function identifierOf(
	{ uriSpace = '' }: Pick<Dataset, 'uriSpace'>,
	folder: Folder,
	id: string
): string {
	return `${uriSpace}record/${folder}/${id}`;
}

/** The identifier (IRI) of the whole record in one version, under the same space. */
export function datasetIdentifier({
	uriSpace = '',
	version
}: Pick<Dataset, 'uriSpace' | 'version'>): string {
	return `${uriSpace}record/${version}`;
}

/** The record with its identifiers under `space`, an address with a slash at its end, where its dataset declares none. */
export function inSpace(bundle: Bundle, space: string | undefined): Bundle {
	const { dataset } = bundle;
	if (dataset.uriSpace !== undefined || space === undefined) return bundle;
	return { ...bundle, dataset: { ...dataset, uriSpace: space } };
}
