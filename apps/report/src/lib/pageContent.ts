import type { Component } from 'svelte';
import type { View } from '@mithaq/charts';
import type { RecordIndex } from '@mithaq/model';
import Accessibility from './accessibility/Accessibility.svelte';
import { accessibilityHead } from './accessibility/words.ts';
import Changes from './changes/Changes.svelte';
import { changesHead } from './changes/words.ts';
import Cite from './cite/Cite.svelte';
import { citeHead } from './cite/words.ts';
import Disagreements from './disagreements/Disagreements.svelte';
import { disagreementsHead } from './disagreements/words.ts';
import type { Page, PageHead } from './pages.ts';
import Promises from './promises/Promises.svelte';
import { promisesHead } from './promises/words.ts';
import { indexIn } from './server/record.ts';
import Timeline from './timeline/Timeline.svelte';
import { timelineHead } from './timeline/words.ts';
import { defaultView } from './view.ts';

interface Content {
	head: (index: RecordIndex, view: View) => PageHead;
	Body: Component<{ index: RecordIndex; view: View }>;
	/** The class of the page: which of the site's sorts of page it looks like. */
	look: 'record-list' | 'record' | 'page';
}

const contents: Record<Page, Content> = {
	timeline: { head: timelineHead, Body: Timeline, look: 'record-list' },
	promises: { head: promisesHead, Body: Promises, look: 'record-list' },
	disagreements: { head: disagreementsHead, Body: Disagreements, look: 'record' },
	changes: { head: changesHead, Body: Changes, look: 'record-list' },
	cite: { head: citeHead, Body: Cite, look: 'page' },
	accessibility: { head: accessibilityHead, Body: Accessibility, look: 'page' }
};

/** A page of the site, told of the record's own last day in one of its languages. */
export function contentOf(page: Page, tag: string) {
	const { head, Body, look } = contents[page];
	const index = indexIn(tag);
	const view = defaultView(tag, index.bundle.dataset);
	return { ...head(index, view), Body, look: `${look} ${page}`, index, view };
}
