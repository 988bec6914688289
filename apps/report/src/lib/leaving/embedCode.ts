import { formatDay, pageLanguage } from '@mithaq/model';
import type { View } from '@mithaq/charts';
import { ROOT, embedAddress, pictureAddress } from '../address.ts';
import type { Chart } from '../charts.ts';

/** The ways in which a chart stands in a page of somebody else's. */
export type EmbedForm = 'iframe' | 'element' | 'image';

const TAGS: Record<Chart, string> = {
	roles: 'mithaq-roles',
	deadlines: 'mithaq-gantt',
	slips: 'mithaq-gantt'
};

/** Gives the frame the height that its content tells. */
const LISTENER =
	"<script>addEventListener('message',(e)=>{if(e.data?.type==='mithaq:height')for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===e.source)f.height=e.data.height})</script>";

/** The markup that puts a chart, as it is shown, into a page of somebody else's. `query` is that of the view. */
export function embedCode(
	form: EmbedForm,
	{ chart, view, query, title }: { chart: Chart; view: View; query: string; title: string }
): string {
	const tag = pageLanguage(view);
	const at = (path: string) => quoted(new URL(path, location.href).href);
	const root = ROOT;
	const name = quoted(title);
	if (form === 'iframe')
		return `<iframe src=${at(embedAddress(tag, chart) + query)} title=${name} width="100%" height="900" loading="lazy" style="border:0"></iframe>\n${LISTENER}`;
	if (form === 'image')
		return `<img src=${at(pictureAddress(tag, chart))} alt=${name} width="1200" style="max-width:100%;height:auto">`;
	const bundle = at(`${root}data/bundle.json`);
	const slips = chart === 'slips' ? ' form="slips"' : '';
	return `<script src=${at(`${root}charts/elements.js`)}></script>\n<${TAGS[chart]}${slips} src=${bundle} lang="${tag}" as-of="${formatDay(view.asOf)}" time="${view.time}" digits="${view.digits}" base=${at(root)}></${TAGS[chart]}>`;
}

function quoted(text: string): string {
	return `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}
