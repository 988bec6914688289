import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';

/** The page about numbers that would be read as others. */
export const explanation: Explanation = {
	name: 'number-range',
	severity: 'error',
	description: {
		ar: 'يكون العدد مما تقرؤه البرامج كما كُتب.',
		en: 'A number is one that programs read as it is written.'
	},
	meaning: {
		ar: ar`العدد الصحيح لا يتجاوز ${Number.MAX_SAFE_INTEGER} زيادة أو نقصاناً (${'RFC 8259'}، الفقرة 6)، ولا يُكتب عدد لا تسعه الأعداد المزدوجة مثل ${'1e999'}.`,
		en: `An integer lies between −${Number.MAX_SAFE_INTEGER} and ${Number.MAX_SAFE_INTEGER} (RFC 8259, section 6), and no number is too large for double precision, such as 1e999.`
	},
	reason: {
		ar: 'ما زاد على ذلك يُقرأ عدداً آخر قريباً منه، أو لا نهاية، ولا ينبّه أحد.',
		en: 'Beyond that a number is read as another one nearby, or as infinite, and nothing says so.'
	},
	mend: {
		ar: 'صحّح العدد: فلا قوة بهذا الحجم، ولعل أرقاماً زائدة دخلت فيه.',
		en: 'Correct the number: no force is that large, and digits too many may have slipped in.'
	},
	right: {
		file: 'strengths/builders-2024.json',
		text: '"count": { "min": 2500, "qualifier": "about", "counts": "present" }'
	},
	wrong: {
		file: 'strengths/builders-2024.json',
		text: '"count": { "min": 9007199254740993, "qualifier": "about", "counts": "present" }'
	}
};
