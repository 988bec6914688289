import type { Words } from './language.ts';
import { ar } from './message.ts';
import { explained, type Explained, type Place } from './syntaxMistakes.ts';

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

/** The fault of the value that is one too many. */
export function tooMany(offset: number, most: number): SyntaxFault {
	return new SyntaxFault(offset, {
		must: {
			ar: ar`لا يحوي الملف أكثر من ${most} قيمة`,
			en: `hold at most ${most} values`
		},
		cure: {
			ar: 'قسّم الملف: فلا سجل يبلغ هذا الحجم في ملف واحد.',
			en: 'Split the file: no record is that large in one file.'
		}
	});
}

/** The fault of the place where a text stops being JSON. */
export function unexpected(place: Place): SyntaxFault {
	const { at = place.offset, ...told } = explained(place);
	return new SyntaxFault(at, told);
}
