import releases from 'virtual:releases';
import { bytesOf, dataFiles, sha256, type DataFile, type Publication } from '@mithaq/formats';
import { index } from './record.ts';
import { SITE } from './site.ts';

const publication: Publication = {
	site: SITE,
	data: `${SITE}data/`,
	home: (language) => `${SITE}${language}/`,
	page: (language, folder, id) => `${SITE}${language}/${folder}/${id}/`
};

/** Every file in which the record leaves, made once; what is new in it is told by the versions that are frozen. */
export const files: Promise<DataFile[]> = dataFiles(index.bundle, publication, releases);

/** What a reader is told of a file beside its link. */
export interface Download extends Omit<DataFile, 'content'> {
	bytes: number;
	/** SHA-256 in hexadecimal, as `sha256sum` prints it. */
	digest: string;
}

/** Every file with its size and digest. */
export async function downloads(): Promise<Download[]> {
	return Promise.all(
		(await files).map(async ({ content, ...file }) => ({
			...file,
			bytes: bytesOf(content).length,
			digest: await sha256(content)
		}))
	);
}
