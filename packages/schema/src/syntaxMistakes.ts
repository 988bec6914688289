import type { Words } from './language.ts';
import { ar } from './message.ts';

/** What a JSON text would go on with where it went wrong. */
export type Expected = 'value' | 'name' | 'colon' | 'comma' | 'end' | 'text' | 'escape';

/** Where a text stops being JSON. */
export interface Place {
	text: string;
	offset: number;
	expected: Expected;
	/** Where what stands before it ends; inside a text, where that begins. */
	before: number;
	/** The bracket that would close what is open. */
	closing?: string;
}

/** What is wrong there, and how to mend it. */
export interface Explained {
	must: Words;
	cure: Words;
	/** The character that stands there instead, where that helps. */
	found?: string;
	/** Where it is told, if not where reading stopped. */
	at?: number;
}

/** What somebody meant, seen from where reading stopped; nothing where it is something else. */
type Mistake = (place: Place, found: string) => Explained | undefined;

/** What is wrong where a text stops being JSON: the first mistake that explains it. */
export function explained(place: Place): Explained {
	const code = place.text.codePointAt(place.offset);
	const found = code === undefined ? '' : String.fromCodePoint(code);
	for (const mistake of MISTAKES) {
		const told = mistake(place, found);
		if (told) return told;
	}
	return { ...FROM_HERE, found };
}

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})/;
const CURLY = /[“”„‟«»‘’‚‛′″`]/;
/** A curly mark where a name or text ends: what parts it from the next follows. */
const CURLY_END = /[“”„‟«»‘’](?=[ \t]*[:,}\]])/;
const SPACES = /[\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF]/;
const WORD = /^[\p{L}_$][\p{L}\p{N}_$.-]*/u;
const ARABIC_DIGITS = /^[\u0660-\u0669\u06F0-\u06F9]+/;
const NO_VALUES = /^(?:undefined|none|nil|nan|null|na|n\/a|infinity)$/i;

const MISTAKES: readonly Mistake[] = [
	({ text, offset }) =>
		CONFLICT.test(text.slice(offset, offset + 7)) ? MERGE_CONFLICT : undefined,
	({ text }, found) => {
		if (found !== '') return undefined;
		return text.trim() === '' ? EMPTY : TOO_EARLY;
	},
	(place, found) =>
		'}]'.includes(found) && charBefore(place) === ',' ? TRAILING_COMMA : undefined,
	({ offset }, found) => (found === '\uFEFF' && offset === 0 ? BYTE_ORDER_MARK : undefined),
	curlyEnd,
	({ expected }, found) => {
		if (expected === 'text') return insideText(found);
		return expected === 'escape' ? ESCAPE : undefined;
	},
	(_, found) => (found === '/' || found === '#' ? COMMENT : undefined),
	anotherFormat,
	afterTheEnd,
	(_, found) => (CURLY.test(found) ? { ...CURLY_MARKS, found } : undefined),
	(_, found) => (found === "'" ? SINGLE_MARKS : undefined),
	(_, found) => (SPACES.test(found) ? oddSpace(found) : undefined),
	({ expected }, found) =>
		expected !== 'value' && /[;،؛]/.test(found) ? { ...OTHER_COMMA, found } : undefined,
	(place, found) =>
		found === ',' && charBefore(place) === ',' ? { ...TWO_COMMAS, found } : undefined,
	markInside,
	oddNumber,
	missingComma,
	missingColon,
	missingValue,
	bareName,
	bareWord,
	({ expected, closing }, found) =>
		expected === 'comma' && closing && '}]'.includes(found) ? otherBracket(closing) : undefined
];

function charBefore({ text, offset }: Place): string {
	return text.slice(0, offset).trimEnd().at(-1) ?? '';
}

function isOnOneLine({ text, offset, before }: Place): boolean {
	return !/[\n\r]/.test(text.slice(before, offset));
}

/** A name or text that is opened by a straight mark and closed by a curly one runs on to the next straight one. */
function curlyEnd(place: Place): Explained | undefined {
	const { text, offset, before, expected } = place;
	if (!['text', 'colon', 'comma'].includes(expected)) return undefined;
	const from = expected === 'text' ? before : lastText(place);
	if (from === undefined) return undefined;
	const match = CURLY_END.exec(text.slice(from, offset));
	return match ? { ...CURLY_MARKS, found: match[0], at: from + match.index } : undefined;
}

/** Where the text that was read last begins; none where something else was. */
function lastText({ text, before }: Place): number | undefined {
	if (text[before - 1] !== '"') return undefined;
	let at = before - 2;
	while (at >= 0 && (text[at] !== '"' || text[at - 1] === '\\')) at--;
	return at;
}

function insideText(found: string): Explained | undefined {
	if (found === '\n' || found === '\r') return OPEN_TEXT;
	return found === '\t' ? TAB : undefined;
}

/** What begins as no JSON does. */
function anotherFormat({ text, offset, expected }: Place, found: string): Explained | undefined {
	const before = text.slice(0, offset).trim();
	if (expected !== 'value' || (before !== '' && before !== '-')) return undefined;
	const at = offset - before.length;
	const line = /^.*/.exec(text.slice(at))![0];
	if (found === '<') return WEB_PAGE;
	if (/^(?:---|- )/.test(line) || /^[\w.-]+:(?:\s|$)/.test(line)) return { ...YAML, at };
	if (/^[^"']+[,;\t]/.test(line) && /[\n\r]/.test(text)) return TABLE;
	const word = wordAt(text, offset);
	return word && !NO_VALUES.test(word) ? NO_BRACES : undefined;
}

function afterTheEnd({ text, offset, expected }: Place, found: string): Explained | undefined {
	if (expected !== 'end') return undefined;
	if (/^,?\s*[{[]/.test(text.slice(offset, offset + 200))) return TWO_RECORDS;
	return '}]'.includes(found) ? SURPLUS_BRACKET : AFTER_END;
}

/** A quotation mark that was meant as one of the text has ended it. */
function markInside(place: Place, found: string): Explained | undefined {
	const { text, offset, before, expected } = place;
	if (expected !== 'comma' && expected !== 'colon') return undefined;
	if (text[before - 1] !== '"' || !isOnOneLine(place)) return undefined;
	const isInside = found === '"' ? offset === before : !/[{}[\]:=,]/.test(found);
	return isInside ? { ...MARK_INSIDE, at: before - 1 } : undefined;
}

function oddNumber(place: Place, found: string): Explained | undefined {
	const { text, offset, before, expected } = place;
	const digits = ARABIC_DIGITS.exec(text.slice(offset, offset + 20));
	if (digits && expected === 'value') return otherDigits(digits[0]);
	const isAfterDigit = /\d/.test(text[before - 1] ?? '');
	const goesOn =
		expected === 'comma' && isAfterDigit && offset === before && !'"}]'.includes(found);
	const isGrouped =
		expected === 'name' && /\d,$/.test(text.slice(offset - 2, offset)) && /\d/.test(found);
	const isSigned = expected === 'value' && (/[+.]/.test(found) || text[offset - 1] === '-');
	return goesOn || isGrouped || isSigned ? NUMBER : undefined;
}

function missingComma(place: Place, found: string): Explained | undefined {
	if (place.expected !== 'comma' || !/["{[\w-]/.test(found)) return undefined;
	return { ...MISSING_COMMA, at: place.before };
}

function missingColon({ expected, before }: Place): Explained | undefined {
	return expected === 'colon' ? { ...MISSING_COLON, at: before } : undefined;
}

function missingValue(place: Place, found: string): Explained | undefined {
	const isMissing =
		place.expected === 'value' && charBefore(place) === ':' && ',}]'.includes(found);
	return isMissing ? { ...MISSING_VALUE } : undefined;
}

function bareName({ text, offset, expected }: Place): Explained | undefined {
	const word = wordAt(text, offset);
	return expected === 'name' && word ? bareNameOf(word) : undefined;
}

function bareWord({ text, offset, expected }: Place): Explained | undefined {
	const word = wordAt(text, offset);
	if (expected !== 'value' || !word) return undefined;
	return NO_VALUES.test(word) ? noValue(word) : bareText(word);
}

function wordAt(text: string, offset: number): string | undefined {
	return WORD.exec(text.slice(offset, offset + 40))?.[0];
}

/** The words that follow `be JSON` in both languages. */
function json(inArabic: string, inEnglish: string): Words {
	return { ar: ar`يكون الملف ${'JSON'}: ` + inArabic, en: `be JSON: ${inEnglish}` };
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

const EMPTY: Explained = {
	must: TOO_EARLY.must,
	cure: {
		ar: 'الملف فارغ: اكتب فيه القيد، أو احذفه.',
		en: 'The file is empty: write the record in it, or remove the file.'
	}
};

const MERGE_CONFLICT: Explained = {
	must: json(ar`وهنا علامات تعارض في ${'Git'} لم يُحسم`, 'the marks of a merge conflict stand here'),
	cure: {
		ar: ar`أبقِ إحدى الصيغتين، واحذف الأسطر التي تبدأ بـ${'<<<<<<<'} و${'======='} و${'>>>>>>>'}.`,
		en: 'Keep one of the two versions and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.'
	}
};

const TRAILING_COMMA: Explained = {
	must: json('فلا تقع فاصلة قبل قوس الإغلاق', 'no comma may stand before a closing bracket'),
	cure: { ar: 'احذف الفاصلة التي تسبق القوس.', en: 'Remove the comma before the bracket.' }
};

const BYTE_ORDER_MARK: Explained = {
	must: json('فلا تتقدمه علامة ترتيب البايتات', 'no byte order mark may come first'),
	cure: {
		ar: ar`احفظ الملف بترميز ${'UTF-8'} من غير علامة ${'BOM'}.`,
		en: 'Save the file as UTF-8 without a byte order mark (BOM).'
	}
};

const COMMENT: Explained = {
	must: json('فلا يقع فيه تعليق', 'no comment may stand in it'),
	cure: {
		ar: ar`احذف التعليق، أو انقل ما يقوله إلى حقل ${'note'}.`,
		en: 'Remove the comment, or move what it says to the field note.'
	}
};

const WEB_PAGE: Explained = {
	must: json(ar`وهذه صفحة ${'HTML'} أو ملف ${'XML'}`, 'this is a web page (HTML) or XML'),
	cure: {
		ar: 'احفظ البيانات نفسها، لا الصفحة التي تعرضها.',
		en: 'Save the data themselves and not the page that shows them.'
	}
};

const YAML: Explained = {
	must: json(ar`وهذا ${'YAML'}`, 'this is YAML'),
	cure: {
		ar: ar`حوّل الملف إلى ${'JSON'}: تُكتب الحقول بين قوسين معقوفين، وأسماؤها ونصوصها بين علامتي اقتباس.`,
		en: 'Convert it to JSON: fields stand between braces, their names and texts between quotation marks.'
	}
};

const TABLE: Explained = {
	must: json(ar`وهذا جدول (${'CSV'})`, 'this is a table (CSV)'),
	cure: {
		ar: 'اجعل كل صف قيداً في ملف خاص به، يحمل كل حقل فيه اسمه.',
		en: 'Make each row a record in a file of its own, in which each field has its name.'
	}
};

const NO_BRACES: Explained = {
	must: json('فالقيد بين قوسين معقوفين', 'a record stands between braces'),
	cure: {
		ar: ar`اكتب القيد بين قوسين معقوفين: ${'{ "id": "…", … }'}.`,
		en: 'Write the record between braces: { "id": "…", … }.'
	}
};

const TWO_RECORDS: Explained = {
	must: json(
		'ففي كل ملف قيد واحد، وهنا يبدأ غيره',
		'a file holds one record, and another begins here'
	),
	cure: {
		ar: 'ضع كل قيد في ملف خاص به يحمل اسم معرّفه.',
		en: 'Put each record in a file of its own, named after its id.'
	}
};

const SURPLUS_BRACKET: Explained = {
	must: json('وهذا القوس لا يغلق شيئاً', 'this bracket closes nothing'),
	cure: {
		ar: 'احذف القوس، أو افتح ما يغلقه.',
		en: 'Remove the bracket, or open what it closes.'
	}
};

const AFTER_END: Explained = {
	must: json('وقد انتهى القيد قبل هذا الموضع', 'the record has ended before this'),
	cure: {
		ar: 'احذف ما يلي القوس الأخير، أو احذف قوساً أُغلق قبل أوانه.',
		en: 'Remove what follows the last bracket, or a bracket before it that closes too early.'
	}
};

const CURLY_MARKS: Explained = {
	must: json('فعلامات الاقتباس فيه مستقيمة', 'its quotation marks are straight'),
	cure: {
		ar: ar`اكتب ${'"'} مكان كل علامة مثل ${'“'} و${'”'} و«…»، وأوقف الاستبدال التلقائي للعلامات في المحرر.`,
		en: 'Write " in the place of marks such as “ and ”, and turn off typographic quotes in the editor.'
	}
};

const SINGLE_MARKS: Explained = {
	must: json(
		'فالأسماء والنصوص بين علامتي اقتباس مزدوجتين',
		'names and texts stand between double quotation marks'
	),
	cure: {
		ar: ar`اكتب ${'"'} مكان ${"'"}.`,
		en: 'Write " in the place of \'.'
	}
};

const MARK_INSIDE: Explained = {
	must: json(
		'فعلامة الاقتباس داخل النص تسبقها شرطة مائلة عكسية',
		'a quotation mark inside a text has a backslash before it'
	),
	cure: {
		ar: ar`اكتب ${'\\"'} مكان كل علامة اقتباس داخل النص، أو استعمل «…».`,
		en: 'Write \\" for each quotation mark inside the text, or use “ and ”.'
	}
};

const OPEN_TEXT: Explained = {
	must: json(
		'فكل نص ينتهي في السطر الذي بدأ فيه، بعلامة اقتباس',
		'a text ends on the line on which it begins, with a quotation mark'
	),
	cure: {
		ar: ar`أغلق النص بعلامة اقتباس. ويُكتب انتقال السطر داخل النص ${'\\n'}.`,
		en: 'Close the text with a quotation mark; a line break inside it is written \\n.'
	}
};

const TAB: Explained = {
	must: json(ar`فلا تقع داخل نص علامة جدولة (${'Tab'})`, 'no tab may stand inside a text'),
	cure: {
		ar: ar`اكتب مسافة، أو ${'\\t'}.`,
		en: 'Write a space, or \\t.'
	}
};

const ESCAPE: Explained = {
	must: json(
		'فالشرطة المائلة العكسية داخل النص تُكتب مرتين',
		'a backslash inside a text is written twice'
	),
	cure: {
		ar: ar`اكتب ${'\\\\'} إن أردت الشرطة نفسها. أما ${'\\u'} فتليه أربعة أرقام ست عشرية.`,
		en: 'Write \\\\ where the backslash itself is meant; \\u takes four hexadecimal digits.'
	}
};

const OTHER_COMMA: Explained = {
	must: json(ar`فالفاصلة بين القيم هي ${','}`, 'the comma between values is a plain one (,)'),
	cure: { ar: ar`اكتب ${','} مكانها.`, en: 'Write , in its place.' }
};

const MISSING_COMMA: Explained = {
	must: json('فتلي هذه القيمة فاصلة', 'a comma follows this value'),
	cure: {
		ar: ar`اكتب فاصلة (${','}) هنا، بعد القيمة.`,
		en: 'Write a comma here, after the value.'
	}
};

const MISSING_COLON: Explained = {
	must: json('فتلي اسمَ الحقل نقطتان ثم قيمته', 'a colon and a value follow the name of a field'),
	cure: {
		ar: ar`اكتب نقطتين (${':'}) بعد الاسم، ثم القيمة.`,
		en: 'Write a colon after the name, and then the value.'
	}
};

const MISSING_VALUE: Explained = {
	must: json('فتلي النقطتين قيمة', 'a value follows the colon'),
	cure: { ar: 'اكتب القيمة، أو احذف الحقل.', en: 'Write the value, or remove the field.' }
};

const NUMBER: Explained = {
	must: json(ar`فالعدد أرقام متصلة مثل ${1250}`, 'a number is digits alone, such as 1250'),
	cure: {
		ar: 'اكتب الأرقام وحدها: بلا فاصل بين الآلاف، ولا إشارة زائد، ولا صفر في أولها، ولا كلمة بعدها.',
		en: 'Write the digits alone: no separator, no plus sign, no zero first and no unit after them.'
	}
};

const FROM_HERE: Explained = {
	must: { ar: ar`يصحّ ${'JSON'} من هذا الموضع`, en: 'be JSON from here on' },
	cure: {
		ar: 'انظر في هذا الموضع وفي ما قبله: لعل فاصلة أو نقطتين أو علامة اقتباس ناقصة أو زائدة.',
		en: 'Look here and just before: a comma, colon or quotation mark may be missing or too many.'
	}
};

const TWO_COMMAS: Explained = {
	must: FROM_HERE.must,
	cure: { ar: 'احذف إحدى الفاصلتين.', en: 'Remove one of the two commas.' }
};

function otherDigits(written: string): Explained {
	const digits = [...written].map((digit) => digit.codePointAt(0)! & 0xf).join('');
	return {
		must: json(ar`فالأعداد بالأرقام ${'0'} إلى ${'9'}`, 'numbers are written in the digits 0 to 9'),
		cure: { ar: ar`اكتب ${digits}.`, en: `Write ${digits}.` },
		found: written
	};
}

function oddSpace(found: string): Explained {
	const code = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
	return {
		must: json(
			ar`فلا يقع بين القيم إلا مسافة عادية (وهنا ${code})`,
			`only ordinary spaces stand between values (this is ${code})`
		),
		cure: {
			ar: 'احذف هذا الحرف: يبدو مسافة وليس بها، وقد يدخل عند النسخ.',
			en: 'Remove this character: it looks like a space and is none; such characters come in by copying.'
		}
	};
}

function bareNameOf(name: string): Explained {
	return {
		must: json(
			'فاسم الحقل بين علامتي اقتباس',
			'the name of a field stands between quotation marks'
		),
		cure: { ar: ar`اكتب ${`"${name}"`}.`, en: `Write "${name}".` }
	};
}

function bareText(word: string): Explained {
	return {
		must: json('فالنص بين علامتي اقتباس', 'a text stands between quotation marks'),
		cure: {
			ar: ar`ضع النص كله بين علامتي اقتباس: ${`"${word}"`}.`,
			en: `Put the whole text between quotation marks, as in "${word}".`
		}
	};
}

function noValue(word: string): Explained {
	return {
		must: json('فما لا قيمة له يُترك', 'what has no value is left out'),
		cure: {
			ar: ar`احذف الحقل: فليس ${word} قيمة، وما لا يُعرف لا يُكتب.`,
			en: `Remove the field: ${word} is no value, and what is not known is not written.`
		}
	};
}

function otherBracket(closing: string): Explained {
	return {
		must: json(ar`فما هو مفتوح هنا يُغلق بـ${closing}`, `what is open here closes with ${closing}`),
		cure: {
			ar: ar`اكتب ${closing}، أو أغلق قبل هذا الموضع ما بقي مفتوحاً.`,
			en: `Write ${closing}, or close before this what is still open.`
		}
	};
}
