import { defineParams } from '@sveltejs/kit/params';
import { isChart } from '#lib/charts.ts';
import { isKind } from '#lib/kinds.ts';
import { isPage } from '#lib/pages.ts';

export const params = defineParams({
	/** A language tag (BCP 47): which of them the record has is known to the layout, which refuses the others. */
	lang: (value) => (/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(value) ? value : undefined),
	chart: (value) => (isChart(value) ? value : undefined),
	kind: (value) => (isKind(value) ? value : undefined),
	page: (value) => (isPage(value) ? value : undefined)
});
