import { indexBundle, indexInLanguage, type RecordIndex } from '@mithaq/model';
import bundle from 'virtual:record';

/** The whole record. Stays on the server: readers' browsers get what the charts need of it. */
export const index = indexBundle(bundle);

/** The same as a page in one of its languages reads it. */
export function indexIn(tag: string): RecordIndex {
	return indexInLanguage(index, tag);
}
