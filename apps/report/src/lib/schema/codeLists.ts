import * as schema from '@mithaq/schema';
import type { CodeList } from '@mithaq/schema';

/** Every code list, by name. */
export const codeLists: readonly CodeList[] = (Object.values(schema) as unknown[])
	.filter(isCodeList)
	.sort((a, b) => (a.name < b.name ? -1 : 1));

function isCodeList(value: unknown): value is CodeList {
	return typeof value === 'object' && value !== null && 'codes' in value && 'open' in value;
}
