/** The script in the head of every page. */
declare const __HEAD_SCRIPT__: string;
/** The script of the page of the data. */
declare const __KEEP_SCRIPT__: string;

declare module 'virtual:record' {
	import type { Bundle } from '@mithaq/schema';

	const bundle: Bundle;
	export default bundle;
}

declare module 'virtual:code-book' {
	import type { Language } from '@mithaq/charts';
	import type { LocalisedText } from '@mithaq/schema';

	/** A line of the research notes, and what became of it. */
	interface ResearchRow {
		row: string;
		/** The records that it is in. */
		records?: string[];
		/** What was left out, and why. */
		left?: { what: LocalisedText; reason: LocalisedText };
	}

	/** What a record says of itself, in Markdown, and its research notes; a language may lack it. */
	const codeBook: Partial<Record<Language, string>> & { research: ResearchRow[] };
	export default codeBook;
}

declare module 'virtual:releases' {
	import type { Bundle } from '@mithaq/schema';

	/** The versions of the record that are frozen, oldest first. */
	const releases: Bundle[];
	export default releases;
}
