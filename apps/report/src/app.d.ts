/** The script in the head of every page. */
declare const __HEAD_SCRIPT__: string;
/** The script of the page of the data. */
declare const __KEEP_SCRIPT__: string;

declare module 'virtual:record' {
	import type { Bundle } from '@mithaq/schema';

	const bundle: Bundle;
	export default bundle;
}

declare module 'virtual:site' {
	/** What of the record every page needs to know. */
	const site: {
		/** The languages that its texts are in (BCP 47), in its own order. */
		languages: readonly string[];
		/** What each of them calls itself. */
		ownNames: Readonly<Record<string, string>>;
		/** The name of the site, by language. */
		names: Readonly<Record<string, string>>;
		/** The kinds of which it has records. */
		kinds: readonly string[];
	};
	export default site;
}

declare module 'virtual:code-book' {
	import type { LocalisedText } from '@mithaq/schema';

	/** A line of the research notes, and what became of it. */
	interface ResearchRow {
		row: string;
		/** The records that it is in. */
		records?: string[];
		/** What was left out, and why. */
		left?: { what: LocalisedText; reason: LocalisedText };
	}

	/** What a record says of itself, in Markdown, by language, and its research notes; a language may lack it. */
	const codeBook: { texts: Partial<Record<string, string>>; research: ResearchRow[] };
	export default codeBook;
}

declare module 'virtual:script-files' {
	/** The paths of all scripts of the site, of the styles and letters that they fetch, and of those of its pages. */
	const files: readonly string[];
	export default files;
}

declare module 'virtual:releases' {
	import type { Bundle } from '@mithaq/schema';

	/** The versions of the record that are frozen, oldest first. */
	const releases: Bundle[];
	export default releases;
}
