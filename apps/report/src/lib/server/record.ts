import { indexBundle } from '@mithaq/model';
import bundle from 'virtual:record';

/** The whole record. Stays on the server: readers' browsers get what the charts need of it. */
export const index = indexBundle(bundle);
