import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';
import type { Says } from '../violation.ts';

/** `required`: a field is missing. */
export const says: Says = ({ field, subject }) => {
	if (field === 'side' && Object.hasOwn(Object(subject), 'reading')) return BY_NOBODY;
	return missing(field);
};

/** Whose reading of a commitment it is: a whole side's, or one actor's. */
const BY_NOBODY = {
	must: {
		ar: ar`يرد ${'side'} أو ${'actor'}: فلا قراءة بلا قارئ`,
		en: "be present where there is no actor: a reading is somebody's"
	},
	cure: {
		ar: ar`أضف ${'side'} إن كانت قراءة جانب كامل، أو ${'actor'} إن كانت قراءة جهة واحدة.`,
		en: 'Add side where it is the reading of a whole side, or actor where it is that of one.'
	}
};

const missing = (field: string) => ({
	must: { ar: 'يكون الحقل موجوداً', en: 'be present' },
	cure: {
		ar: ar`أضف الحقل ${field} وقيمته.`,
		en: `Add the field ${field} with its value.`
	}
});

/** The page about `required`. */
export const explanation: Explanation = {
	name: 'required',
	severity: 'error',
	description: {
		ar: 'يكون كل حقل لازم موجوداً.',
		en: 'Every field that a record needs is present.'
	},
	meaning: {
		ar: 'بعض الحقول لازم دائماً، وبعضها لازم بسبب حقل آخر: فالموعد الثابت يلزمه تاريخ، والتاريخ المستنتَج تلزمه ملاحظة تبيّن كيف استُنتج.',
		en: 'Some fields are always needed, and some because of another: a fixed deadline needs a date, and an inferred date a note that says how it was worked out.'
	},
	reason: {
		ar: 'يعتمد عليها من يقرأ السجل ومن يرسمه، ولا يُخمَّن ما غاب منها.',
		en: 'Whoever reads or draws the record relies on them, and nothing that is missing is guessed.'
	},
	mend: {
		ar: 'أضف الحقل المذكور في المشكلة. وإن لم يذكر المصدر ما يُكتب فيه فانظر هل اخترت الرمز الصحيح.',
		en: 'Add the field that the problem names. Where the source does not say what to write in it, see whether the code beside it is the right one.'
	},
	right: {
		file: 'actors/county.json',
		text: '"evidence": [{ "source": "bridge-original", "quote": "the county", "stance": "supports" }]'
	},
	wrong: {
		file: 'actors/county.json',
		text: '"evidence": [{ "source": "bridge-original", "quote": "the county" }]'
	}
};
