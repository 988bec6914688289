import type { Bundle, Dataset } from '@mithaq/schema';
import { indexBundle, type RecordIndex } from './record.ts';
import { interfaceOf } from './words/pageLanguage.ts';

/** Fields that hold no texts of the record's, though they may look like one. */
const OTHERS: readonly string[] = ['extensions', 'extensionSchemas', 'locales'];

const read = new WeakMap<Bundle, Map<string, Bundle>>();

/**
 * A bundle as a page in one of its languages (BCP 47) reads it: under both of our own languages each text is what it
 * is in that one, so that words of ours in either stand beside it. A bundle in exactly our two is itself.
 */
export function inLanguage(bundle: Bundle, tag: string): Bundle {
	const languages: readonly string[] = bundle.dataset.languages;
	if (isInOurLanguages(bundle.dataset)) return bundle;
	const known = read.get(bundle) ?? new Map<string, Bundle>();
	read.set(bundle, known);
	const made = known.get(tag) ?? (asRead(bundle, tag, new Set(languages)) as Bundle);
	known.set(tag, made);
	return made;
}

/** The language in which a record is shown to whoever asks for another: that one, one like it, or its first. */
export function languageFor({ languages }: Pick<Dataset, 'languages'>, wanted: string): string {
	const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0];
	return (
		languages.find((tag) => tag === wanted) ??
		languages.find((tag) => primary(tag) === primary(wanted)) ??
		languages.find((tag) => tag === interfaceOf(wanted)) ??
		languages[0]!
	);
}

/** Whether a record is in our own two languages, and is read as it stands. */
export function isInOurLanguages({ languages }: Pick<Dataset, 'languages'>): boolean {
	return languages.length === 2 && languages.includes('ar') && languages.includes('en');
}

const indexes = new WeakMap<Bundle, RecordIndex>();

/** The same of a bundle that is indexed. */
export function indexInLanguage(index: RecordIndex, tag: string): RecordIndex {
	const bundle = inLanguage(index.bundle, tag);
	if (bundle === index.bundle) return index;
	const known = indexes.get(bundle) ?? indexBundle(bundle);
	indexes.set(bundle, known);
	return known;
}

function asRead(value: unknown, tag: string, languages: ReadonlySet<string>): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((item) => asRead(item, tag, languages));
	const fields = Object.entries(value as Record<string, unknown>);
	if (isText(fields, languages)) {
		const text = fields.find(([language]) => language === tag)?.[1];
		if (text === undefined) return isRead(fields) ? value : {};
		return { ar: text, en: text };
	}
	return Object.fromEntries(
		fields.map(([name, field]) => [
			name,
			OTHERS.includes(name) ? field : asRead(field, tag, languages)
		])
	);
}

/** Whether a text was read already: under both of our own languages it is what it is in one of the record's. */
function isRead(fields: [string, unknown][]): boolean {
	return (
		fields.length === 2 && fields.every(([language]) => language === 'ar' || language === 'en')
	);
}

/** The same thing said in languages of the record, and in nothing else. */
function isText(fields: [string, unknown][], languages: ReadonlySet<string>): boolean {
	return (
		fields.length > 0 &&
		fields.every(([language, text]) => languages.has(language) && typeof text === 'string')
	);
}
