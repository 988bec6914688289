import type { Words } from './language.ts';
import { ar } from './message.ts';

/** No record comes near; deeper ones would exhaust the stack of whatever reads them. */
export const DEEPEST = 100;

/** What keeps a text from being JSON (RFC 8259), and at which offset. */
export class SyntaxFault extends Error {
	readonly offset: number;
	readonly must: Words;
	readonly cure: Words;
	readonly found: string | undefined;

	constructor(offset: number, { must, cure, found }: Explained) {
		super(must.en);
		this.offset = offset;
		this.must = must;
		this.cure = cure;
		this.found = found;
	}
}

interface Explained {
	must: Words;
	cure: Words;
	/** The character that stands there instead, where that helps. */
	found?: string;
}

/** The fault of a bracket that opens one level too many. */
export function tooDeep(offset: number): SyntaxFault {
	return new SyntaxFault(offset, {
		must: {
			ar: ar`تتداخل الأقواس ${DEEPEST} مستوى على الأكثر`,
			en: `be nested at most ${DEEPEST} levels deep`
		},
		cure: {
			ar: 'احذف الأقواس الزائدة: فلا قيد يبلغ هذا العمق.',
			en: 'Remove the surplus brackets: no record is that deep.'
		}
	});
}

/** The fault of the character at an offset, which JSON does not allow there. */
export function unexpected(text: string, offset: number): SyntaxFault {
	return new SyntaxFault(offset, explained(text, offset));
}

function explained(text: string, offset: number): Explained {
	const code = text.codePointAt(offset);
	if (code === undefined) return TOO_EARLY;
	const found = String.fromCodePoint(code);
	const closes = '}]'.includes(found) && text.slice(0, offset).trimEnd().endsWith(',');
	if (closes) return TRAILING_COMMA;
	if (found === '\uFEFF') return BYTE_ORDER_MARK;
	if (found === '/') return COMMENT;
	return { ...FROM_HERE, found };
}

const TOO_EARLY: Explained = {
	must: {
		ar: ar`يكون الملف ${'JSON'} كاملاً: فقد انتهى قبل تمامه`,
		en: 'be JSON: it ends too early'
	},
	cure: {
		ar: 'أكمل الملف: أغلق كل قوس وكل نص فُتح فيه.',
		en: 'Complete the file: close every bracket and every string that it opens.'
	}
};

const TRAILING_COMMA: Explained = {
	must: {
		ar: ar`يكون الملف ${'JSON'}: فلا تقع فاصلة قبل قوس الإغلاق`,
		en: 'be JSON: no comma may stand before a closing bracket'
	},
	cure: { ar: 'احذف الفاصلة التي تسبق القوس.', en: 'Remove the comma before the bracket.' }
};

const BYTE_ORDER_MARK: Explained = {
	must: {
		ar: ar`يكون الملف ${'JSON'}: فلا تتقدمه علامة ترتيب البايتات`,
		en: 'be JSON: no byte order mark may come first'
	},
	cure: {
		ar: ar`احفظ الملف بترميز ${'UTF-8'} من غير علامة ${'BOM'}.`,
		en: 'Save the file as UTF-8 without a byte order mark (BOM).'
	}
};

const COMMENT: Explained = {
	must: {
		ar: ar`يكون الملف ${'JSON'}: فلا يقع فيه تعليق`,
		en: 'be JSON: no comment may stand in it'
	},
	cure: {
		ar: ar`احذف التعليق، أو انقل ما يقوله إلى حقل ${'note'}.`,
		en: 'Remove the comment, or move what it says to the field note.'
	}
};

const FROM_HERE: Explained = {
	must: { ar: ar`يصحّ ${'JSON'} من هذا الموضع`, en: 'be JSON from here on' },
	cure: {
		ar: 'انظر في هذا الموضع وفي ما قبله: لعل فاصلة أو نقطتين أو علامة اقتباس ناقصة أو زائدة.',
		en: 'Look here and just before: a comma, colon or quotation mark may be missing or too many.'
	}
};
