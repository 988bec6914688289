import { inLanguage, inSpace, interfaceOf } from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { chartRecord } from './chartRecord.ts';
import { editionOf } from './server/editions.ts';
import { index } from './server/record.ts';

/**
 * The part of the record that the charts draw, in one of its languages; of an earlier version, where one is named. A version that was frozen
 * before the record declared where its identifiers live has them there too.
 */
export function chartRecordOf(tag: string, version?: string): Bundle {
	const { bundle } = version ? editionOf(version) : index;
	const read = inLanguage(bundle, tag);
	return chartRecord(inSpace(read, index.bundle.dataset.uriSpace), interfaceOf(tag));
}
