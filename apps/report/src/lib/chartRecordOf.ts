import type { Language } from '@mithaq/charts';
import { inSpace } from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { chartRecord } from './chartRecord.ts';
import { editionOf } from './server/editions.ts';
import { index } from './server/record.ts';

/**
 * The part of the record that the charts draw; of an earlier version, where one is named. A version that was frozen
 * before the record declared where its identifiers live has them there too.
 */
export function chartRecordOf(language: Language, version?: string): Bundle {
	const { bundle } = version ? editionOf(version) : index;
	return chartRecord(inSpace(bundle, index.bundle.dataset.uriSpace), language);
}
