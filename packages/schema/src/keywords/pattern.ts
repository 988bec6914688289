import type { Explanation } from '../explanation.ts';
import { ar, type Message } from '../message.ts';
import { tagOfName } from '../tongue.ts';
import type { Says } from '../violation.ts';

/** What a pattern of the schemas asks for, in words. */
const PATTERNS: Record<string, Message> = {
	'^[a-z][A-Za-z0-9]*$': {
		must: {
			ar: ar`تكون القيمة رمزاً من حروف لاتينية وأرقام على صورة ${'camelCase'}`,
			en: 'be a code in camelCase, made of Latin letters and digits'
		},
		cure: {
			ar: ar`اكتب الكلمات متصلة، وابدأ بحرف صغير، مثل ${'jointStatement'}.`,
			en: 'Join the words and begin with a small letter, as in jointStatement.'
		}
	},
	'^\\d{4}-\\d{2}-\\d{2}$': {
		must: {
			ar: ar`تكون القيمة يوماً مثل ${'2024-09-30'}`,
			en: 'be a day such as 2024-09-30'
		},
		cure: {
			ar: 'اكتب السنة ثم الشهر ثم اليوم، بأرقام لاتينية بينها شرطات.',
			en: 'Write year, month and day in digits, joined by hyphens.'
		}
	},
	'^\\d+\\.\\d+\\.\\d+$': {
		must: {
			ar: ar`تكون القيمة رقم إصدار مثل ${'1.0.0'}`,
			en: 'be a version such as 1.0.0'
		},
		cure: {
			ar: 'اكتب ثلاثة أعداد بينها نقطتان.',
			en: 'Write three numbers with dots between them.'
		}
	},
	'^[A-Za-z0-9][A-Za-z0-9.+-]*$': {
		must: {
			ar: ar`تكون القيمة معرّف رخصة من قائمة ${'SPDX'} مثل ${'CC-BY-4.0'}`,
			en: 'be a licence identifier of the SPDX list, such as CC-BY-4.0'
		},
		cure: {
			ar: ar`اكتب المعرّف لا اسم الرخصة ولا نصها: ${'https://spdx.org/licenses/'}.`,
			en: 'Write the identifier, not the name or the text of the licence: https://spdx.org/licenses/.'
		}
	},
	'^https://[^\\s/?#]+/([^\\s?#]*/)?$': {
		must: {
			ar: ar`تكون القيمة عنواناً يبدأ بـ${'https://'} وينتهي بشرطة مائلة، مثل ${'https://example.org/record/'}`,
			en: 'be an address that begins with https:// and ends in a slash, such as https://example.org/record/'
		},
		cure: {
			ar: ar`اكتب العنوان كاملاً مع الشرطة في آخره، بلا ${'?'} ولا ${'#'} ولا مسافات.`,
			en: 'Write the whole address with the slash at its end, without ?, # or spaces.'
		}
	},
	'^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': {
		must: {
			ar: ar`تكون القيمة رمز لغة مثل ${'ar'} أو ${'en'}`,
			en: 'be a language tag such as ar or en'
		},
		cure: {
			ar: ar`اكتب رمز اللغة لا اسمها: ${'ar'} للعربية و${'en'} للإنكليزية و${'ku'} للكردية.`,
			en: "Write the language's tag, not its name: ar for Arabic, en for English, ku for Kurdish."
		}
	},
	'^sha256-[0-9a-f]{64}$': {
		must: {
			ar: ar`تكون القيمة ${'sha256-'} و64 رقماً ست عشرياً بحروف صغيرة`,
			en: 'be sha256- and 64 lower-case hexadecimal digits'
		},
		cure: {
			ar: ar`احسب بصمة النص بالدالة ${'digestOf'} وانسخها كاملة.`,
			en: "Take the text's digest with digestOf and copy all of it."
		}
	}
};

/** By pattern: what somebody meant who wrote it in another way. */
const MEANT: Record<string, (text: string) => string | undefined> = {
	'^[a-z][A-Za-z0-9]*$': (text) =>
		text
			.split(/[\s_-]+/)
			.map(
				(word, at) => (at === 0 ? word[0]?.toLowerCase() : word[0]?.toUpperCase()) + word.slice(1)
			)
			.join(''),
	'^\\d+\\.\\d+\\.\\d+$': (text) => {
		const numbers = /^v?\.? ?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/i.exec(text);
		return numbers
			?.slice(1)
			.map((number) => number ?? '0')
			.join('.');
	},
	'^[A-Za-z0-9][A-Za-z0-9.+-]*$': licence,
	'^https://[^\\s/?#]+/([^\\s?#]*/)?$': (text) => `${text.replace(/^http:/, 'https:')}/`,
	'^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': tagOfName
};

function licence(text: string): string | undefined {
	const creative = /^(?:cc|creative commons)[ -]*(0|zero|by|attribution)([ -].*)?$/i.exec(text);
	if (!creative) return /^(\w+) licen[cs]e$/i.exec(text)?.[1];
	const [, kind, rest = ''] = creative;
	const version = /\d\.\d/.exec(rest)?.[0];
	if (/^(?:0|zero)$/i.test(kind!)) return `CC0-${version ?? '1.0'}`;
	const short = /^[ -]*(?:(?:sa|nc|nd)[ -]+)*\d\.\d$/i.test(rest) || /^[ -]*\d\.\d/.test(rest);
	return short
		? `CC-BY-${rest.trim().replace(/^-/, '').replaceAll(' ', '-').toUpperCase()}`
		: undefined;
}

/** `pattern`: a text is not of the form that its field has. */
export const says: Says = ({ params, actual }) => {
	const pattern = String(params.pattern);
	const message = PATTERNS[pattern];
	const meant = typeof actual === 'string' ? MEANT[pattern]?.(actual.trim()) : undefined;
	if (message && meant && new RegExp(pattern).test(meant)) {
		return { ...message, cure: { ar: ar`اكتب ${meant}.`, en: `Write ${meant}.` } };
	}
	return (
		message ?? {
			must: { ar: ar`تطابق القيمة النمط ${pattern}`, en: `match ${pattern}` },
			cure: {
				ar: ar`اكتب القيمة على صورة ${pattern}.`,
				en: `Write the value in the form ${pattern}.`
			}
		}
	);
};

/** The page about `pattern`. */
export const explanation: Explanation = {
	name: 'pattern',
	severity: 'error',
	description: {
		ar: 'يكون النص على صورة حقله: رقم الإصدار ورمز اللغة والبصمة والرمز وعنوان المعرّفات.',
		en: 'A text has the form of its field: a version, a language tag, a digest, a code, the address of identifiers.'
	},
	meaning: {
		ar: 'بعض النصوص له صورة ثابتة، حروفاً وأرقاماً وفواصل بينها. وتقول المشكلة ما هي وتعطي مثالاً عليها.',
		en: 'Some texts have a fixed form of letters, digits and signs. The problem says which, with an example.'
	},
	reason: {
		ar: 'تقرأ البرامج هذه النصوص كما هي، ولا تفهم صورة أخرى.',
		en: 'Programs read these texts as they stand and understand no other form.'
	},
	mend: {
		ar: 'اكتب القيمة على صورة المثال.',
		en: 'Write the value in the form of the example.'
	},
	right: { file: 'dataset.json', text: '"version": "1.0.0"' },
	wrong: { file: 'dataset.json', text: '"version": "1.0"' }
};
