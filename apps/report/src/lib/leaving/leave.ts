import { shownCommitments, shownStatements, type View } from '@mithaq/charts';
import { renderToSVG } from '@mithaq/charts/svg';
import { shownCommitmentTable, shownStatementTable, tableCSV } from '@mithaq/formats';
import { formatDay, type RecordIndex } from '@mithaq/model';
import { resolve } from '$app/paths';
import type { Chart } from '../charts.ts';
import { saveFile } from './file.ts';
import { embeddedFontFaces } from './fontFaces.ts';
import { rasterised } from './png.ts';

export { citationOf } from './citation.ts';

/** A chart as it is shown. */
export interface Shown {
	chart: Chart;
	index: RecordIndex;
	view: View;
}

/** Saves the chart as a drawing that opens alone. */
export function exportSVG(shown: Shown): void {
	saveFile(fileName(shown, 'svg'), svgOf(shown), 'image/svg+xml');
}

/** Saves it as an image at twice its size, in the page's own faces. */
export async function exportPNG(shown: Shown): Promise<void> {
	const image = await rasterised(svgOf(shown, await embeddedFontFaces()));
	saveFile(fileName(shown, 'png'), image, 'image/png');
}

/** Saves a table of what is shown: as many rows as marks, in the same order. */
export function exportCSV(shown: Shown): void {
	saveFile(fileName(shown, 'csv'), csvOf(shown), 'text/csv; charset=utf-8');
}

/** The chart as a drawing, light as paper is, whose marks lead back to this site. */
export function svgOf({ chart, index, view }: Shown, fontFaces = ''): string {
	const { language, time, digits, arrangement } = view;
	return renderToSVG(chart, index.bundle, {
		language,
		asOf: formatDay(view.asOf),
		time,
		digits,
		fontFaces,
		base: new URL(resolve('/'), location.href).href,
		...(arrangement && { arrangement })
	});
}

/** The table of what is shown, as comma-separated values. */
export function csvOf({ chart, index, view }: Shown): string {
	return tableCSV(
		chart === 'roles'
			? shownStatementTable(shownStatements(index, view), index, view)
			: shownCommitmentTable(shownCommitments(index, view), index, view)
	);
}

function fileName({ chart, view }: Shown, ending: string): string {
	return `mithaq-${chart}-${formatDay(view.asOf)}.${view.language}.${ending}`;
}
