import { codeWords, dateWords, inDigits, type RecordIndex, type TurningPoint } from '@mithaq/model';
import { activity as activityList } from '@mithaq/schema';
import { headCountTop, roleBody, roleHead, ROLE_FOOT, type RoleLayout } from '../layout/roles.ts';
import { speakersOf } from '../layout/speakers.ts';
import { lanesOf, shownStatements } from '../shown.ts';
import type { View } from '../view.ts';
import { roleFinding, roleTakeaway } from '../words/findings.ts';
import { interfaceWords } from '../words/interface.ts';
import { roleWords } from '../words/roles.ts';
import { placeKey, type KeyEntry, type PlacedKey } from './key.ts';
import { roleLegend } from './legend.ts';
import { bottomOf, placeLines, type Box, type PlacedText } from './lines.ts';
import { boxOf, placeFoot, placeHead, split, type Sheet } from './sheet.ts';

const LANE_NAMES = 132;
const GAP = 14;

/** The role chart as a drawing that stands alone. */
export interface RoleSheet extends Sheet {
	layout: RoleLayout;
	plot: Box;
	keys: PlacedKey[];
}

/** Lays out the role chart with all that it needs to stand alone. */
export function placeRoleSheet(index: RecordIndex, view: View, width: number): RoleSheet {
	const statements = shownStatements(index, view);
	const layout = lanesOf(index, view, statements);
	const words = {
		finding: roleFinding(statements, index, view),
		takeaway: roleTakeaway(statements, view),
		how: roleWords(index, view).how
	};
	const head = placeHead(words, view, width);
	const { names, drawing } = split(width, LANE_NAMES, GAP, view);
	const plot = { ...drawing, y: bottomOf(head, 0) + 14 };
	const below = plot.y + roleHead(layout) + roleBody(layout) + ROLE_FOOT;
	const entries = layout.turningPoints.map(({ point }) => entryOf(point, view));
	const heading = interfaceWords[view.language].turningPoints;
	const key = placeKey(heading, entries, view, boxOf(width, below + 14));
	const legend = roleLegend(
		index,
		speakersOf(index, statements),
		layout.headCounts.panels.length > 0,
		view
	);
	const foot = placeFoot(legend, index, view, { width, y: key.bottom });
	return {
		...words,
		...foot,
		width,
		texts: [
			...head,
			...laneNames(layout, index, { ...names, y: plot.y }, view),
			...key.heading,
			...foot.texts
		],
		layout,
		plot,
		keys: key.keys
	};
}

function entryOf({ number, event, when }: TurningPoint, view: View): KeyEntry {
	const title = event.title[view.language];
	return { number: inDigits(number, view.digits), title, when: dateWords(when, view) };
}

/** The names of lanes, and of the forces that head counts are of, each at the middle of its height. */
function laneNames(
	layout: RoleLayout,
	index: RecordIndex,
	{ x, y, width }: Box,
	view: View
): PlacedText[] {
	const { language } = view;
	const top = y + roleHead(layout);
	const lanes = layout.lanes.map((lane) => ({
		...lane,
		name: codeWords(index, activityList, lane.activity, language)
	}));
	const panels = layout.headCounts.panels.map(({ force, y, height }) => ({
		name: force.name[language],
		y: headCountTop(layout) + y,
		height
	}));
	return [...lanes, ...panels].map((named) => {
		const { bottom } = placeLines('lane', named.name, { x, y: 0, width }, view);
		const middle = top + named.y + (named.height - bottom) / 2;
		const capital = named.name.slice(0, 1).toUpperCase() + named.name.slice(1);
		return placeLines('lane', capital, { x, y: middle, width }, view);
	});
}
