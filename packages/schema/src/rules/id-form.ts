import type { Explanation } from '../explanation.ts';
import { ar, type Message } from '../message.ts';
import type { Claim } from './rule.ts';

const name = 'id-form';
const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';

const ID: Message = {
	must: {
		ar: 'يكون المعرّف كلمات لاتينية بحروف صغيرة بينها شرطات',
		en: 'be an id: lower-case words joined by hyphens'
	},
	cure: {
		ar: ar`اكتب حروفاً لاتينية صغيرة وأرقاماً، وشرطة واحدة بين كل كلمتين، مثل ${'joint-statement-2024-09-27'}.`,
		en: 'Write small Latin letters and digits with one hyphen between words, as in joint-statement-2024-09-27.'
	}
};

/** An id that is not made of lower-case words. */
export const claim: Claim = {
	rule: name,
	concerns: ({ keyword, params }) => keyword === 'pattern' && params.pattern === ID_PATTERN,
	says: ({ actual }) => {
		const slug = slugOf(String(actual));
		return slug === undefined ? ID : { must: ID.must, cure: write(slug) };
	}
};

/** The id that a name gives; none where letters would be lost. */
function slugOf(name: string): string | undefined {
	const slug = name
		.replace(/^.*\/|\.json$/g, '')
		.toLowerCase()
		.replace(/[\s_-]+/g, '-')
		.replace(/^-|-$/g, '');
	return new RegExp(ID_PATTERN).test(slug) ? slug : undefined;
}

const write = (id: string) => ({ ar: ar`اكتب ${id}.`, en: `Write ${id}.` });

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'يتكون المعرّف من كلمات لاتينية بحروف صغيرة وأرقام بين كل اثنتين شرطة واحدة، ليصلح اسم ملف وجزءاً من عنوان في كل مكان.',
		en: 'An id is lower-case Latin words and numbers joined by single hyphens, so that it can be a file name and part of an address anywhere.'
	},
	meaning: {
		ar: 'لا حروف كبيرة ولا عربية، ولا مسافات، ولا شرطتان متجاورتان، ولا شرطة في أول المعرّف أو آخره.',
		en: 'No capitals, no Arabic letters, no spaces, no two hyphens together, none at the beginning or end.'
	},
	reason: {
		ar: 'بعض الأنظمة لا يفرق بين الحروف الكبيرة والصغيرة، وبعضها يكتب غير اللاتيني رموزاً لا تُقرأ في العنوان.',
		en: 'Some systems do not tell capitals from small letters, and others turn all but Latin into signs that nobody can read in an address.'
	},
	mend: {
		ar: 'اكتب الاسم بحروف لاتينية صغيرة، وصحّح كل إحالة إليه.',
		en: 'Write the name in small Latin letters, and correct every reference to it.'
	},
	right: { file: 'actors/county.json', text: '"id": "county"' },
	wrong: { file: 'actors/county.json', text: '"id": "The County"' }
};
