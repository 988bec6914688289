import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import { entriesOf } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'address-unique';

/** One page is one source. */
export const rule: Rule = {
	name,
	*check(records) {
		const seen = new Map<string, string>();
		for (const entry of entriesOf(records, 'source')) {
			const { id, url } = entry.value;
			if (url === undefined) continue;
			const other = seen.get(plain(url));
			seen.set(plain(url), other ?? id);
			if (other === undefined) continue;
			yield {
				entry,
				pointer: '/url',
				rule: name,
				must: {
					ar: ar`يكون عنواناً لا يحمله مصدر آخر: فهو عنوان ${other}`,
					en: `be an address that no other source has: it is that of ${other}`
				},
				cure: {
					ar: ar`اجعل المصدرين واحداً: اكتب ${other} حيث يرد ${id}، واحذف هذا الملف. وإن كانا صفحتين فصحّح العنوان.`,
					en: `Make the two one: write ${other} wherever ${id} stands and remove this record; if they are two pages, correct the address.`
				},
				actual: url
			};
		}
	}
};

/** What leads to the same page: with or without www, the last slash and a place in the page. */
function plain(url: string): string {
	return url
		.replace(/^https?:\/\/(www\.)?/, '')
		.replace(/#.*$/, '')
		.replace(/\/$/, '');
}

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'للصفحة الواحدة مصدر واحد.',
		en: 'One page on the web is one source.'
	},
	meaning: {
		ar: ar`لا يحمل مصدران عنواناً واحداً في ${'url'}. ولا يُفرَّق بين عنوانين يختلفان في ${'www'} أو في الشرطة الأخيرة أو في ما بعد ${'#'}.`,
		en: 'No two sources have the same url; www, a slash at the end and what follows # make no difference.'
	},
	reason: {
		ar: 'المصدر المكرر يُعدّ شاهدين وهو واحد.',
		en: 'A source that stands twice is counted as two witnesses.'
	},
	mend: {
		ar: 'اجعل المصدرين واحداً وصحّح الإحالات إليه.',
		en: 'Make the two records one and correct the references to it.'
	},
	right: { file: 'sources/bridge-original.json', text: '"url": "https://example.org/town"' },
	wrong: { file: 'sources/bridge-original.json', text: '"url": "https://example.org/bridge/"' }
};
