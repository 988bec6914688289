import type { Component } from 'svelte';
import {
	dayOf,
	indexBundle,
	inLanguage,
	languageFor,
	wordingOf,
	type RecordIndex
} from '@mithaq/model';
import type { Bundle, Dataset } from '@mithaq/schema';
import { addressUnder, hasIdentifiers } from '../address.ts';
import marks from '../style/marks.css?raw';
import tokens from '../style/tokens.css?raw';
import {
	writingDirection,
	type Arrangement,
	type Digits,
	type TimeDirection,
	type View
} from '../view.ts';
import { leavingWords } from '../words/leaving.ts';
import { placeDeadlineSheet } from './deadlineSheet.ts';
import DeadlineSheet from './DeadlineSheet.svelte';
import { markupOf } from './markup.ts';
import { metadataOf } from './metadata.ts';
import { placeRoleSheet } from './roleSheet.ts';
import RoleSheet from './RoleSheet.svelte';
import sheetStyle from './sheet.css?raw';
import type { Sheet } from './sheet.ts';
import { placeSlipSheet } from './slipSheet.ts';
import SlipSheet from './SlipSheet.svelte';
import { plainStyle } from './style.ts';
import type { Theme } from './values.ts';
import { asXML, escapeXML } from './xml.ts';

/** The charts that there are. */
export type ChartName = 'roles' | 'deadlines' | 'slips';

/** How a stand-alone drawing is to look; what is left out is as the record's own page shows it. */
export interface SVGOptions {
	/** One of the record's own (BCP 47): the first of them where it is not given, or not one of them. */
	language?: string;
	/** `YYYY-MM-DD`: the record is drawn as it was known on this day. Without it, the record's own last day. */
	asOf?: string;
	/** Which way time runs. Without it, as the language is written. */
	time?: TimeDirection;
	digits?: Digits;
	/** In pixels: 1200 where it is not given, at least 720. */
	width?: number;
	theme?: Theme;
	/** How commitments are arranged and which of them are left out, where it differs from the default; the form is the chart's. */
	arrangement?: Partial<Arrangement>;
	/**
	 * The site that marks lead to, under which pages are `language/folder/id/`. Without it, persistent
	 * identifiers, if the record declares where they live. Marks lead nowhere where it declares none, and
	 * where this is `false`: the record is published nowhere.
	 */
	base?: string | false;
	/** CSS `@font-face` rules to put in, whose family is `Plex`: for drawings that are to look the same everywhere. */
	fontFaces?: string;
}

/** Narrower, marks would stand over each other. */
const NARROWEST = 720;

const FONTS =
	"'Plex','IBM Plex Sans Arabic','IBM Plex Sans','Noto Sans Arabic','Segoe UI',Tahoma,'DejaVu Sans',Arial,sans-serif";

interface Drawing<S extends Sheet> {
	place: (index: RecordIndex, view: View, width: number) => S;
	component: Component<{ sheet: S; index: RecordIndex; view: View }>;
}

const DRAWINGS: Record<ChartName, (index: RecordIndex, view: View, width: number) => Drawn> = {
	roles: drawer({ place: placeRoleSheet, component: RoleSheet }),
	deadlines: drawer({ place: placeDeadlineSheet, component: DeadlineSheet }),
	slips: drawer({ place: placeSlipSheet, component: SlipSheet })
};

interface Drawn {
	sheet: Sheet;
	body: string;
}

function drawer<S extends Sheet>({ place, component }: Drawing<S>) {
	return (index: RecordIndex, view: View, width: number): Drawn => {
		const sheet = place(index, view, width);
		return { sheet, body: asXML(markupOf(component, { sheet, index, view })) };
	};
}

/**
 * A chart as one SVG document that opens alone, in any program that draws SVG: its own colours, title,
 * description, metadata, legend and sources inside. Needs neither a browser nor a font, and asks no
 * clock: the same record and options are the same bytes.
 *
 * Throws a RangeError `unknown chart: x`, `invalid width: x`, `invalid day: x` or `invalid base: x`.
 */
export function renderToSVG(chart: ChartName, bundle: Bundle, options: SVGOptions = {}): string {
	const { theme = 'light', width = 1200, fontFaces = '', base } = options;
	if (!Object.hasOwn(DRAWINGS, chart)) throw new RangeError(`unknown chart: ${chart}`);
	if (!(width >= NARROWEST && width < 20_000)) throw new RangeError(`invalid width: ${width}`);
	const { dataset } = bundle;
	const tag = languageFor(dataset, options.language ?? dataset.languages[0]!);
	const index = indexOf(inLanguage(bundle, tag));
	const view = viewOf(dataset, tag, options);
	const { sheet, body: linked } = DRAWINGS[chart](index, view, width);
	const isNamed = base !== false && hasIdentifiers(dataset);
	const body = isNamed || typeof base === 'string' ? linked : withoutLinks(linked);
	const { language } = view;
	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" class="mithaq-chart" width="${width}" height="${sheet.height}" viewBox="0 0 ${width} ${sheet.height}" xml:lang="${tag}" lang="${tag}" role="graphics-document" aria-roledescription="${leavingWords[language].graphic}" aria-labelledby="${chart}-title" aria-describedby="${chart}-desc" font-family="${FONTS}">
<title id="${chart}-title">${plain(sheet.finding)}</title>
<desc id="${chart}-desc">${plain(sheet.takeaway)}</desc>
${asXML(metadataOf(index, view, sheet, { hasIdentifier: isNamed }))}
<style>${fontFaces}${styleOf(theme)}</style>
<defs><pattern id="hatch-${theme}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch-line" x1="0" y1="0" x2="0" y2="5"/></pattern></defs>
${body.replaceAll('</a></g>', '</a></g>\n')}
</svg>
`;
}

/** A link without an address is a group to whoever draws it, and keeps its name. */
function withoutLinks(markup: string): string {
	return markup.replaceAll(/(<a\b[^>]*?) href="[^"]*"/g, '$1');
}

function plain(text: string): string {
	return asXML(escapeXML(text));
}

const indexes = new WeakMap<Bundle, RecordIndex>();

function indexOf(bundle: Bundle): RecordIndex {
	const index = indexes.get(bundle) ?? indexBundle(bundle);
	indexes.set(bundle, index);
	return index;
}

const styles = new Map<Theme, string>();

function styleOf(theme: Theme): string {
	const known = styles.get(theme);
	if (known !== undefined) return known;
	const style = plainStyle([tokens, marks, sheetStyle], theme, {
		'--hatch': `url(#hatch-${theme})`
	});
	styles.set(theme, style);
	return style;
}

function viewOf(dataset: Dataset, tag: string, options: SVGOptions): View {
	const { asOf = dataset.asOf, digits = 'latn', arrangement, base } = options;
	const wording = { ...wordingOf(dataset, tag), digits };
	return {
		...wording,
		asOf: dayOf(asOf),
		time: options.time ?? writingDirection(wording),
		href: addressUnder(base === false ? undefined : base, tag, dataset),
		...(arrangement && { arrangement })
	};
}
