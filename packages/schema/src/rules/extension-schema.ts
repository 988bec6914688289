import type { Explanation } from '../explanation.ts';
import { ar } from '../message.ts';

/** The name of what is said of schemas that a record brings with it (`extensionSchema.ts`). */
export const name = 'extension-schema';

/** The page about schemas of a record's own. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'مخطط الحقول الخاصة صحيح مكتفٍ بنفسه.',
		en: "A schema of a record's own fields is a sound one, and leads nowhere outside of itself."
	},
	meaning: {
		ar: ar`يكتب المخطط على ${'JSON Schema 2020-12'}، ولا يحيل إلا إلى ${'#/$defs/…'} فيه ولا يعود إلى نفسه. وأنماطه لا تنظر إلى ما حولها ولا تعود إلى ما سبق، وقيمه لا تتجاوز عشرة آلاف. ولا يُجلب شيء من الشبكة، ولا يُفحص ${'format'}.`,
		en: 'It is written in JSON Schema 2020-12, refers to its own #/$defs/… only and not back to itself, has patterns without look-around and back-references, and holds at most 10,000 values. Nothing is fetched, and format is not checked.'
	},
	reason: {
		ar: 'يفحص السجلَّ من لم يكتبه، فلا يُشغل مخططُه حاسوباً ولا يصله بغيره.',
		en: 'A record is checked by others than its authors: its schema may neither keep their computer busy nor connect it to another.'
	},
	mend: {
		ar: ar`صحّح المخطط في الموضع المذكور، وانسخ ما يحيل إليه إلى ${'$defs'}.`,
		en: 'Correct the schema in the place that is named, and copy what it refers to into $defs.'
	},
	right: {
		file: 'dataset.json',
		text: `"extensionSchemas": {
	"actor": { "properties": { "founded": { "type": "integer" } } }
}`
	},
	wrong: {
		file: 'dataset.json',
		text: `"extensionSchemas": {
	"actor": { "properties": { "founded": { "type": "year" } } }
}`
	}
};
