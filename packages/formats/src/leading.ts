import type { Dataset, LocalisedText } from '@mithaq/schema';

type Texts = Readonly<Record<string, string | undefined>>;

/** The language of a form that has room for one: English where the record has it, otherwise its first. */
export function leadingLanguage({ languages }: Pick<Dataset, 'languages'>): string {
	return languages.includes('en') ? 'en' : languages[0]!;
}

/** A text in the language of such a form. */
export function leadingText(dataset: Pick<Dataset, 'languages'>, text: LocalisedText): string {
	return (text as Texts)[leadingLanguage(dataset)] ?? '';
}

/** A text in each language of a record, that of a form with room for one first. */
export function allTexts(dataset: Pick<Dataset, 'languages'>, text: LocalisedText): string[] {
	const leading = leadingLanguage(dataset);
	const others = dataset.languages.filter((language) => language !== leading);
	return [leading, ...others].flatMap((language) => (text as Texts)[language] ?? []);
}

/** A text in a language (BCP 47), or in one like it; otherwise in English or in whatever it has. */
export function textIn(text: LocalisedText, language: string): string {
	const texts = text as Texts;
	const like = Object.keys(texts).find((tag) => tag.split('-', 1)[0] === language.split('-', 1)[0]);
	return texts[language] ?? texts[like ?? 'en'] ?? Object.values(texts)[0] ?? '';
}
