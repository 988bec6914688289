import { ROOT } from '../address.ts';
import { shownCommitments, shownHeadCounts, shownStatements, type View } from '@mithaq/charts';
import { renderToSVG, type SVGOptions } from '@mithaq/charts/svg';
import {
	shownCommitmentTable,
	shownHeadCountTable,
	shownStatementTable,
	tableCSV,
	type AnyTable
} from '@mithaq/formats';
import { formatDay, pageLanguage, type RecordIndex } from '@mithaq/model';
import type { Chart, Figure } from '../charts.ts';
import { drawnIn } from './drawn.ts';
import { saveFile } from './file.ts';
import { embeddedFontFaces } from './fontFaces.ts';
import { step, whileWanted, type Making } from './making.ts';
import { rasterised } from './png.ts';
import type { Form, Table } from './forms.ts';

export { citationOf } from './citation.ts';

/**
 * Saves a figure as it is shown: as a drawing that opens alone, as an image at twice its size, in the
 * page's own faces, or one of its tables, with as many rows as marks, in the same order. The marks of a
 * record that is on this site lead back to it. Once the signal is aborted nothing is saved: it throws an AbortError.
 */
export async function exportAs(
	form: Form,
	figure: Figure,
	index: RecordIndex,
	view: View,
	isOnSite: boolean,
	making: Making
): Promise<void> {
	const chart = drawnIn(figure, view);
	const base = isOnSite && new URL(ROOT, location.href).href;
	if (form === 'SVG')
		return save(chart, 'svg', svgOf(chart, index, view, { base }), 'image/svg+xml', view);
	if (form !== 'PNG')
		return save(form, 'csv', csvOf(form, index, view), 'text/csv; charset=utf-8', view);
	const fontFaces = await whileWanted(embeddedFontFaces(), making);
	step(making, 0.25);
	const image = await rasterised(svgOf(chart, index, view, { base, fontFaces }), making);
	save(chart, 'png', image, 'image/png', view);
}

/** The chart as a drawing, light as paper is. */
function svgOf(
	chart: Chart,
	{ bundle }: RecordIndex,
	view: View,
	options: Pick<SVGOptions, 'base' | 'fontFaces'>
): string {
	const { time, digits, arrangement } = view;
	return renderToSVG(chart, bundle, {
		language: pageLanguage(view),
		asOf: formatDay(view.asOf),
		time,
		digits,
		...options,
		...(arrangement && { arrangement })
	});
}

const TABLES: Record<Table, (index: RecordIndex, view: View) => AnyTable> = {
	statements: (index, view) => shownStatementTable(shownStatements(index, view), index, view),
	'head-counts': (index, view) => shownHeadCountTable(shownHeadCounts(index, view), index, view),
	commitments: (index, view) => shownCommitmentTable(shownCommitments(index, view), index, view)
};

/** A table of what is shown, as comma-separated values. */
function csvOf(table: Table, index: RecordIndex, view: View): string {
	return tableCSV(TABLES[table](index, view));
}

function save(what: Chart | Table, ending: string, content: BlobPart, type: string, view: View) {
	saveFile(`mithaq-${what}-${formatDay(view.asOf)}.${pageLanguage(view)}.${ending}`, content, type);
}
