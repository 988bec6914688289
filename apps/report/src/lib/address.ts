import { resolve } from '$app/paths';
import type { Language } from '@mithaq/charts';
import type { Folder } from '@mithaq/schema';
import type { Chart } from './charts.ts';

/** The address of the front page of a language, or of a page under it; pages end in a slash. */
export function pageAddress(language: Language, path = ''): string {
	return `${resolve('/')}${language}/${path}`;
}

/** The address of a record's page. */
export function recordAddress(language: Language, folder: Folder, id: string): string {
	return pageAddress(language, `${folder}/${id}/`);
}

/** The address of a version of the record: what is seen there stays as it is. */
export function versionAddress(language: Language, version: string): string {
	return pageAddress(language, `versions/${version}/`);
}

/** The address of the part of the record, or of a version of it, that the charts draw, in one language. */
export function chartRecordAddress(language: Language, version?: string): string {
	return `${version ? versionAddress(language, version) : pageAddress(language)}charts.json`;
}

/** The address of a chart as a page of its own, to stand in a frame. */
export function embedAddress(language: Language, chart: Chart): string {
	return pageAddress(language, `embed/${chart}/`);
}

/** The address of a chart as a still picture. */
export function pictureAddress(language: Language, chart: Chart): string {
	return `${resolve('/')}charts/${chart}.${language}.svg`;
}
