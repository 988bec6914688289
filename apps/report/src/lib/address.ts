import type { Folder } from '@mithaq/schema';
import type { Chart } from './charts.ts';

/** Where the site stands at its host: all of its addresses begin so. */
export const ROOT = '/';

/** The address of the front page of a language of the record, or of a page under it; pages end in a slash. */
export function pageAddress(tag: string, path = ''): string {
	return `${ROOT}${tag}/${path}`;
}

/** The address of a record's page. */
export function recordAddress(tag: string, folder: Folder, id: string): string {
	return pageAddress(tag, `${folder}/${id}/`);
}

/** The address of a version of the record: what is seen there stays as it is. */
export function versionAddress(tag: string, version: string): string {
	return pageAddress(tag, `versions/${version}/`);
}

/** The address of the part of the record, or of a version of it, that the charts draw, in one language. */
export function chartRecordAddress(tag: string, version?: string): string {
	return `${version ? versionAddress(tag, version) : pageAddress(tag)}charts.json`;
}

/** The address of a chart as a page of its own, to stand in a frame. */
export function embedAddress(tag: string, chart: Chart): string {
	return pageAddress(tag, `embed/${chart}/`);
}

/** The address of a chart as a still picture. */
export function pictureAddress(tag: string, chart: Chart): string {
	return `${ROOT}charts/${chart}.${tag}.svg`;
}
