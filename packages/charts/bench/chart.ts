/** One bar of the data that all charts draw, in days since 1970. */
export interface Bar {
	id: number;
	name: string;
	start: number;
	end: number;
	/** Bars of a row do not overlap. */
	row: number;
}

/** What a page draws: bars, how many rows they stand on, and the days that they span. */
export interface Data {
	bars: Bar[];
	rows: number;
	start: number;
	end: number;
}

/** Size of every chart, in pixels, and of a row in it. */
export const WIDTH = 1200;
export const HEIGHT = 600;
export const ROW_HEIGHT = 30;
/** Rows that every chart has room for, whatever it puts above them. */
export const ROWS_IN_VIEW = 17;

/** A chart library used as its documentation says is fastest. */
export interface Chart {
	name: string;
	/** Turns the data into what the library takes; not timed. */
	prepare: (data: Data, changed: Bar[]) => void | Promise<void>;
	/** Draws the bars, with the days from `start` to `end` in view. */
	mount: (element: HTMLElement, start: number, end: number) => void | Promise<void>;
	/** Draws the tenth of the rows that `prepare` was told of with their changed bars. */
	update: () => void | Promise<void>;
	/** Brings other days into view: as many as before, and, if it `zooms`, fewer or more. */
	show: (start: number, end: number) => void | Promise<void>;
	zooms: boolean;
	/** Whether everything in view is in the document, or painted. */
	drawn: (element: HTMLElement) => boolean;
	/** A selector of its bars, where they are elements; it may leave out those that are out of view. */
	elements?: string;
	/** Where the middle of a row's bars is painted, in pixels from the top, where they are pixels. */
	middle?: (row: number, element: HTMLElement) => number;
}

export const MS_A_DAY = 86_400_000;

export function dateOf(day: number): Date {
	return new Date(day * MS_A_DAY);
}
