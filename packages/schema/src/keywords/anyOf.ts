import type { Explanation } from '../explanation.ts';
import { isolated } from '../message.ts';
import type { Says } from '../violation.ts';

/** `anyOf`: none of several fields is there. */
export const says: Says = ({ params }) => {
	const fields = (params.fields as unknown[]).map(String);
	return {
		must: { ar: `يرد ${inArabic(fields)}`, en: `hold ${fields.join(' or ')}` },
		cure: { ar: `أضف ${inArabic(fields)}.`, en: `Add ${fields.join(' or ')}.` }
	};
};

const inArabic = (fields: string[]) => fields.map(isolated).join(' أو ');

/** The page about `anyOf`. */
export const explanation: Explanation = {
	name: 'anyOf',
	severity: 'error',
	description: {
		ar: 'يرد واحد على الأقل من الحقول التي يُغني بعضها عن بعض.',
		en: 'Where one of several fields will do, at least one of them is there.'
	},
	meaning: {
		ar: 'القراءة مثلاً قراءة طرف كامل أو قراءة جهة واحدة، فيُكتب أحد الحقلين.',
		en: "A reading, for example, is a whole side's or one actor's, so that one of the two fields is written."
	},
	reason: {
		ar: 'لا قول بلا قائل.',
		en: 'Nothing is said by nobody.'
	},
	mend: {
		ar: 'أضف أحد الحقول المذكورة في المشكلة.',
		en: 'Add one of the fields that the problem names.'
	},
	right: {
		file: 'commitments/upkeep.json',
		text: `"readings": [
	{
		"side": "other",
		"reading": { "ar": "بلا مدة.", "en": "Without a term." },
		"evidence": [{ "source": "bridge-original", "quote": "keep it up", "stance": "supports" }]
	}
]`
	},
	wrong: {
		file: 'commitments/upkeep.json',
		text: `"readings": [
	{
		"reading": { "ar": "بلا مدة.", "en": "Without a term." },
		"evidence": [{ "source": "bridge-original", "quote": "keep it up", "stance": "supports" }]
	}
]`
	}
};
