import { group } from 'd3-array';
import type { RoleSpan, TurningPoint } from '@mithaq/model';
import type { Language } from '../view.ts';
import { firstDay, round } from './time.ts';
import type { RoleLayout } from './roles.ts';
import type { PlacedStatement } from './statements.ts';

/** A line through a row: a side's word that still stands between this statement and the next. */
export interface PlacedThread {
	activity: string;
	side: string;
	x: number;
	lapsed: boolean;
}

/** One row of the column layout: a statement or a numbered turning point. */
export type ColumnRow =
	| { kind: 'statement'; placed: PlacedStatement; threads: PlacedThread[] }
	| { kind: 'turningPoint'; point: TurningPoint; threads: PlacedThread[] };

/** The role chart for a narrow page: time runs down in order of statements, lanes are columns. */
export interface ColumnLayout {
	columns: { activity: string; x: number }[];
	rows: ColumnRow[];
}

/** Lays out the same statements in rows; x in percent of the strip of columns, in the order of reading. */
export function layoutColumns(
	{ lanes, statements, turningPoints }: RoleLayout,
	spans: readonly RoleSpan[],
	language: Language
): ColumnLayout {
	const width = 100 / lanes.length;
	const columns = lanes.map(({ activity }, number) => {
		const along = (number + 0.5) * width;
		return { activity, x: round(language === 'ar' ? 100 - along : along) };
	});
	const rows: ColumnRow[] = [
		...turningPoints.map(({ point }) => ({ kind: 'turningPoint' as const, point, threads: [] })),
		...statements.map((placed) => ({ kind: 'statement' as const, placed, threads: [] }))
	];
	const sorted = rows.map((row) => ({ row, day: dayOfRow(row) })).sort((a, b) => a.day - b.day);
	const days = sorted.map(({ day }) => day);
	return {
		columns,
		rows: sorted.map(({ row, day }) => ({ ...row, threads: threadsAt(day, days, spans, columns) }))
	};
}

function dayOfRow(row: ColumnRow): number {
	const when = row.kind === 'statement' ? row.placed.facts.when : row.point.when;
	return firstDay(when.interval);
}

function threadsAt(
	day: number,
	days: number[],
	spans: readonly RoleSpan[],
	columns: ColumnLayout['columns']
): PlacedThread[] {
	const next = days.find((other) => other > day) ?? day + 1;
	return columns.flatMap(({ activity, x }) => {
		const here = spans.filter(
			(span) =>
				span.activity === activity && span.interval.start <= day && span.interval.end >= next
		);
		return Array.from(
			group(here, ({ side }) => side),
			([side, ofSide]) => ({
				activity,
				side,
				x,
				lapsed: ofSide.every(({ restatedUntil }) => restatedUntil <= day)
			})
		);
	});
}
