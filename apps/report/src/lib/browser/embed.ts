import { indexBundle, type RecordIndex } from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import type { Chart } from '../charts.ts';
import Embed from '../leaving/Embed.svelte';

type Given = {
	/** The language of the page. */
	tag: string;
	chart: Chart;
};

export const Body = Embed;

export function propsOf(given: Given, record: Bundle): Given & { index: RecordIndex } {
	return { ...given, index: indexBundle(record) };
}
