/** The languages of the package's own words. */
export type Language = 'ar' | 'en';

/** Something that this package says, in its own languages. */
export type Words = Readonly<Record<Language, string>>;

/**
 * A project that knows in which languages its records are written names them here once, by declaration merging, and
 * every text is then typed by them:
 *
 *     declare module '@mithaq/schema' {
 *     	interface Register {
 *     		languages: 'es' | 'fr';
 *     	}
 *     }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into by those who use it
export interface Register {}

/** A language of a record (BCP 47): any, unless the project has registered its own. */
export type RecordLanguage = Register extends { languages: infer Languages extends string }
	? Languages
	: string;
