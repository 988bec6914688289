import type { Language } from '@mithaq/charts';
import type { Bundle } from '@mithaq/schema';
import { chartRecord } from './chartRecord.ts';
import { editionOf } from './server/editions.ts';
import { index } from './server/record.ts';

/** The part of the record that the charts draw; of an earlier version, where one is named. */
export function chartRecordOf(language: Language, version?: string): Bundle {
	return chartRecord((version ? editionOf(version) : index).bundle, language);
}
