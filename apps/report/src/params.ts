import { defineParams } from '@sveltejs/kit/params';
import { isChart } from '#lib/charts.ts';
import { isLanguage } from '#lib/language.ts';
import { isKind } from '#lib/kinds.ts';
import { isPage } from '#lib/pages.ts';

export const params = defineParams({
	lang: (value) => (isLanguage(value) ? value : undefined),
	chart: (value) => (isChart(value) ? value : undefined),
	kind: (value) => (isKind(value) ? value : undefined),
	page: (value) => (isPage(value) ? value : undefined)
});
