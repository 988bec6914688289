import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import type { Drawings } from './drawing.ts';
import { echartsDrawings } from './echartsView.ts';
import { plotWith } from './plot.ts';
import type { Bar } from './record.ts';
import { vegaDrawings } from './vegaView.ts';

/** The libraries that draw charts on a server. */
export function renderersOf(bars: Bar[]): Record<string, Drawings> {
	return {
		'Plot with linkedom': plotWith(parseHTML('<html><body></body></html>').document, bars),
		'Plot with jsdom': plotWith(new JSDOM('').window.document, bars),
		Vega: vegaDrawings(bars),
		'ECharts SSR': echartsDrawings(bars)
	};
}
