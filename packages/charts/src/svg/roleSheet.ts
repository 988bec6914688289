import {
	dateWords,
	inDigits,
	type RecordIndex,
	type RoleFacts,
	type TurningPoint
} from '@mithaq/model';
import { activity as activityList, labelOf, side as sideList, type Side } from '@mithaq/schema';
import { headCountTop, roleBody, roleHead, ROLE_FOOT, type RoleLayout } from '../layout/roles.ts';
import { lanesOf, shownStatements } from '../shown.ts';
import { writingDirection, type View } from '../view.ts';
import { roleFinding, roleTakeaway } from '../words/findings.ts';
import { interfaceWords } from '../words/interface.ts';
import { roleLegend } from './legend.ts';
import { bottomOf, placeLines, settingOf, type Box, type PlacedText } from './lines.ts';
import { boxOf, placeFoot, placeHead, split, type Sheet } from './sheet.ts';

const LANE_NAMES = 132;
const GAP = 14;
/** A turning point's number and the air after it. */
const BADGE = 26;
const KEY_COLUMN = 330;

/** A turning point in the key below the lanes. */
export interface PlacedKey {
	number: string;
	/** The middle of its number. */
	x: number;
	y: number;
	texts: PlacedText[];
}

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
		finding: roleFinding(statements, view),
		takeaway: roleTakeaway(statements, view),
		how: interfaceWords[view.language].roleHow
	};
	const head = placeHead(words, view, width);
	const { names, drawing } = split(width, LANE_NAMES, GAP, view);
	const plot = { ...drawing, y: bottomOf(head, 0) + 14 };
	const below = plot.y + roleHead(layout) + roleBody(layout) + ROLE_FOOT;
	const points = layout.turningPoints.map(({ point }) => point);
	const key = placeKeys(points, view, boxOf(width, below + 14));
	const legend = roleLegend(sidesOf(statements), layout.headCounts.panels.length > 0, view);
	const foot = placeFoot(legend, index, view, { width, y: key.bottom });
	return {
		...words,
		...foot,
		width,
		texts: [
			...head,
			...laneNames(layout, { ...names, y: plot.y }, view),
			...key.heading,
			...foot.texts
		],
		layout,
		plot,
		keys: key.keys
	};
}

function sidesOf(statements: readonly RoleFacts[]): Side[] {
	const spoken = new Set(statements.flatMap(({ sides }) => sides));
	return sideList.codes.map(({ code }) => code).filter((code) => spoken.has(code));
}

/** The names of lanes, and of the forces that head counts are of, each at the middle of its height. */
function laneNames(layout: RoleLayout, { x, y, width }: Box, { language }: View): PlacedText[] {
	const top = y + roleHead(layout);
	const lanes = layout.lanes.map((lane) => ({
		...lane,
		name: labelOf(activityList, lane.activity, language)
	}));
	const panels = layout.headCounts.panels.map(({ force, y, height }) => ({
		name: force.name[language],
		y: headCountTop(layout) + y,
		height
	}));
	return [...lanes, ...panels].map((named) => {
		const { bottom } = placeLines('lane', named.name, { x, y: 0, width }, language);
		const middle = top + named.y + (named.height - bottom) / 2;
		const capital = named.name.slice(0, 1).toUpperCase() + named.name.slice(1);
		return placeLines('lane', capital, { x, y: middle, width }, language);
	});
}

/** The list of turning points, in as many columns as there is room for. */
function placeKeys(
	points: readonly TurningPoint[],
	view: View,
	box: Box
): { heading: PlacedText[]; keys: PlacedKey[]; bottom: number } {
	if (points.length === 0) return { heading: [], keys: [], bottom: box.y };
	const { language } = view;
	const heading = placeLines('heading', interfaceWords[language].turningPoints, box, language);
	const columns = Math.max(1, Math.floor(box.width / KEY_COLUMN));
	const width = box.width / columns;
	const keys: PlacedKey[] = [];
	let y = heading.bottom + 4;
	for (let first = 0; first < points.length; first += columns) {
		const row = points
			.slice(first, first + columns)
			.map((point, column) => placeKey(point, view, columnOf(column, width, y, box, view)));
		keys.push(...row);
		y = Math.max(...row.map(({ texts }) => bottomOf(texts, y))) + 8;
	}
	return { heading: [heading], keys, bottom: y - 8 };
}

function columnOf(column: number, width: number, y: number, box: Box, { language }: View): Box {
	const left = writingDirection(language) === 'ltr';
	const x = left ? box.x + column * width : box.x + box.width - (column + 1) * width;
	return { x: left ? x : x + 16, y, width: width - 16 };
}

function placeKey({ number, event, when }: TurningPoint, view: View, box: Box): PlacedKey {
	const { language } = view;
	const left = writingDirection(language) === 'ltr';
	const inner = { x: left ? box.x + BADGE : box.x, y: box.y, width: box.width - BADGE };
	const title = placeLines('key', event.title[language], inner, language);
	const date = placeLines('when', dateWords(when, view), { ...inner, y: title.bottom }, language);
	return {
		number: inDigits(number, view.digits),
		x: left ? box.x + 9 : box.x + box.width - 9,
		y: box.y + settingOf('key').leading / 2,
		texts: [title, date]
	};
}
