/** The colours of a chart, by the name of their custom property in charts.css. */
export interface Colours {
	paper: string;
	ink: string;
	soft: string;
	rule: string;
	accent: string;
	future: string;
	bar: string;
	late: string;
	good: string;
}
