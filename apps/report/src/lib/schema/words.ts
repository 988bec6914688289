import type { Language } from '@mithaq/charts';
import arabic from '@mithaq/schema/reference/ar.json';

const ENGLISH = {
	title: 'Schema',
	introduction:
		'What a record of public commitments is, field by field: for those who read the data, and for those who want to keep a record of their own with the same schemas.',
	kinds: 'Kinds of record',
	parts: 'Parts that kinds share',
	codes: 'Code lists',
	rules: 'Rules',
	rulesText:
		'What a check asks of a record beyond its shape, each with an example right and wrong.',
	meaning: 'What it means',
	reason: 'Why',
	mend: 'How to mend it',
	right: 'Right',
	wrong: 'Wrong',
	severity: {
		error: 'An error: the record is refused.',
		warning: 'A warning: the record stands, and somebody should look.'
	},
	files: 'The files',
	filesText:
		'JSON Schema 2020-12, for editors and validators. The addresses in them are identifiers, carry the major version of the schemas, and stay the same.',
	reference: 'Reference',
	fields: 'Fields',
	required: 'required',
	optional: 'optional',
	since: 'since version',
	example: 'For example',
	listOf: 'list of',
	oneOf: 'one of',
	code: 'Code',
	label: 'Label',
	means: 'Meaning',
	open: 'An open list: a record may use codes that it does not name.',
	closed: 'A closed list: no other code is accepted.',
	origin: 'Origin',
	json: { string: 'text', integer: 'whole number', object: 'object', any: 'anything' } as Record<
		string,
		string
	>
};

const ARABIC: typeof ENGLISH = {
	title: 'بنية البيانات',
	introduction:
		'ما سجل الالتزامات المعلنة، حقلاً حقلاً: لمن يقرأ البيانات، ولمن يريد أن يحفظ سجلاً له بالمخططات نفسها.',
	kinds: 'أصناف القيود',
	parts: 'أجزاء تشترك فيها الأصناف',
	codes: 'قوائم الرموز',
	rules: 'القواعد',
	rulesText: 'ما يطلبه الفحص من القيد فوق صورته، ولكل قاعدة مثال صحيح وآخر خاطئ.',
	meaning: 'معناها',
	reason: 'لماذا',
	mend: 'كيف يُصلَح الخطأ',
	right: 'صواب',
	wrong: 'خطأ',
	severity: {
		error: 'خطأ: يُرفض القيد.',
		warning: 'تنبيه: يبقى القيد، وينبغي أن ينظر فيه أحد.'
	},
	files: 'الملفات',
	filesText:
		'مخططات JSON Schema 2020-12 للمحررات وبرامج الفحص. والروابط التي فيها معرّفات تحمل رقم الإصدار الأكبر للمخططات ولا تتغير.',
	reference: 'المرجع',
	fields: 'الحقول',
	required: 'لازم',
	optional: 'اختياري',
	since: 'منذ الإصدار',
	example: 'مثال',
	listOf: 'قائمة من',
	oneOf: 'أحد',
	code: 'الرمز',
	label: 'الاسم',
	means: 'المعنى',
	open: 'قائمة مفتوحة: يجوز أن يستعمل القيد رموزاً ليست فيها.',
	closed: 'قائمة مغلقة: لا يُقبل رمز غيرها.',
	origin: 'الأصل',
	json: { string: 'نص', integer: 'عدد صحيح', object: 'كائن', any: 'أي قيمة' }
};

/** What the schema reference says of itself. */
export const schemaWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** A title or description of a schema in a language. */
export function inLanguage(text: string | undefined, language: Language): string {
	if (!text) return '';
	return language === 'ar' ? ((arabic as Record<string, string>)[text] ?? text) : text;
}
