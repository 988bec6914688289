import { resolve } from '$app/paths';
import type { Language } from '@mithaq/charts';
import type { Folder } from '@mithaq/schema';

/** The address of the front page of a language, or of a page under it; pages end in a slash. */
export function pageAddress(language: Language, path = ''): string {
	return `${resolve('/')}${language}/${path}`;
}

/** The address of a record's page. */
export function recordAddress(language: Language, folder: Folder, id: string): string {
	return pageAddress(language, `${folder}/${id}/`);
}

/** The address of the part of the record that the charts draw, in one language. */
export function chartRecordAddress(language: Language): string {
	return `${resolve('/')}${language}/charts.json`;
}
