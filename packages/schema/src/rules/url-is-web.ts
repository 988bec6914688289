import type { Explanation } from '../explanation.ts';
import { ar, type Message } from '../message.ts';
import type { Claim } from './rule.ts';

const name = 'url-is-web';

const WEB: Message = {
	must: {
		ar: ar`يبدأ العنوان بـ${'http://'} أو ${'https://'}`,
		en: 'be a web address that begins with http:// or https://'
	},
	cure: {
		ar: 'انسخ العنوان كاملاً من شريط المتصفح، بلا مسافات.',
		en: "Copy the whole address from the browser's bar, without spaces."
	}
};

/** An address that a reader cannot open safely. */
export const claim: Claim = {
	rule: name,
	concerns: ({ keyword, field }) => keyword === 'pattern' && /url$/i.test(field),
	says: () => WEB
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: ar`يبدأ العنوان بـ${'http://'} أو ${'https://'} ولا مسافة فيه. أما غيرهما، مثل ${'javascript:'}، فقد ينفّذ شيئاً في متصفح القارئ.`,
		en: "An address begins with http:// or https:// and holds no white space. Other schemes, such as javascript:, could run something in the reader's browser."
	},
	meaning: {
		ar: ar`الحقلان ${'url'} و${'archiveUrl'} عنوانان كاملان على الشبكة، لا مسار في جهازك ولا عنوان ناقص.`,
		en: 'The fields url and archiveUrl hold whole addresses on the web: no path on your machine and no part of an address.'
	},
	reason: {
		ar: 'يضغط القارئ على العنوان وهو يثق بالسجل.',
		en: 'Readers open these addresses because they trust the record.'
	},
	mend: {
		ar: 'انسخ العنوان من المتصفح، وإن لم يكن للصفحة عنوان فاحذف الحقل.',
		en: 'Copy the address from the browser; if the page has none, remove the field.'
	},
	right: { file: 'sources/bridge-original.json', text: '"url": "https://example.org/town"' },
	wrong: { file: 'sources/bridge-original.json', text: '"url": "example.org/town"' }
};
