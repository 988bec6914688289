import type { Language } from '@mithaq/charts';
import type { Bundle } from '@mithaq/schema';
import { chartRecord } from './chartRecord.ts';
import { index } from './server/record.ts';

/** The part of the record that the charts draw. */
export function chartRecordOf(language: Language): Bundle {
	return chartRecord(index.bundle, language);
}
