import type { Language } from '@mithaq/charts';

/** What the code book is, for those who find it by a search. */
export const codeBookDescription: Record<Language, string> = {
	ar: 'ما الذي يُعدّ ماذا في هذا السجل، والقواعد بأمثلة صحيحة وخاطئة، وكيف حُددت التواريخ، وكيف يُستشهد به ويُصحَّح، وما الناقص منه.',
	en: 'What counts as what in this record, the rules with examples right and wrong, how dates were resolved, how to cite, how to correct, and what is missing.'
};

/** Said in place of a code book where the record has none. */
export const withoutCodeBook: Record<Language, string> = {
	ar: 'ليس لهذا السجل دليل ترميز خاص به.',
	en: 'This record has no code book of its own.'
};

/** Said before the link to what explains them, where the site has it. */
export const whatFieldsMean: Record<Language, string> = {
	ar: 'أما معاني الحقول والرموز فتجدها في صفحة',
	en: 'What its fields and codes mean is said on the page'
};

export const schemaName: Record<Language, string> = { ar: 'بنية البيانات', en: 'Schema' };
