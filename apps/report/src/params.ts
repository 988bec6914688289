import { defineParams } from '@sveltejs/kit/params';
import { isChart } from '#lib/charts.ts';
import { isTag } from '#lib/tag.ts';
import { isKind } from '#lib/kinds.ts';
import { isPage } from '#lib/pages.ts';

export const params = defineParams({
	/** Which of them the record has is known to no browser: the layout refuses the others. */
	lang: (value) => (isTag(value) ? value : undefined),
	chart: (value) => (isChart(value) ? value : undefined),
	kind: (value) => (isKind(value) ? value : undefined),
	/** No browser knows these pages, so each is asked of the server, whole, and costs no other page a script. */
	page: (value) => (import.meta.env.SSR && isPage(value) ? value : undefined)
});
