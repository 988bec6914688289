import type { Words } from './language.ts';

/** A language of a record, as messages name it. */
export interface Tongue {
	tag: string;
	/** `Spanish` and «بالإسبانية». */
	name: Words;
	/** Whether a text holds letters of its script; of a script that we do not know, whether it holds anything. */
	isWritten: (text: string) => boolean;
}

/** The scripts by which a language is told (ISO 15924 → Unicode). */
const SCRIPTS: Record<string, string> = {
	Arab: 'Arabic',
	Armn: 'Armenian',
	Beng: 'Bengali',
	Cyrl: 'Cyrillic',
	Deva: 'Devanagari',
	Ethi: 'Ethiopic',
	Geor: 'Georgian',
	Grek: 'Greek',
	Hans: 'Han',
	Hant: 'Han',
	Hebr: 'Hebrew',
	Jpan: 'Han}\\p{Script=Hiragana}\\p{Script=Katakana',
	Kore: 'Hangul',
	Latn: 'Latin',
	Syrc: 'Syriac',
	Thaa: 'Thaana',
	Thai: 'Thai'
};

/** The usual letters first: V8 takes a millisecond to make ready what knows all letters of a script. */
const USUAL: Record<string, RegExp> = { Arab: /[\u0621-\u064A]/, Latn: /[A-Za-z]/ };

const known = new Map<string, Tongue>();

/** What is known of a language by its tag (BCP 47); a tag that is none names itself. */
export function tongueOf(tag: string): Tongue {
	const tongue = known.get(tag) ?? made(tag);
	known.set(tag, tongue);
	return tongue;
}

function made(tag: string): Tongue {
	const script = scriptOf(tag);
	const usual = USUAL[script];
	let letters: RegExp | undefined;
	const isWritten = (text: string) => {
		if (usual?.test(text)) return true;
		letters ??= lettersOf(script);
		return letters.test(text);
	};
	return { tag, name: { ar: inArabic(tag), en: inEnglish(tag) }, isWritten };
}

function scriptOf(tag: string): string {
	try {
		return new Intl.Locale(tag).maximize().script ?? '';
	} catch {
		return '';
	}
}

function lettersOf(script: string): RegExp {
	if (!Object.hasOwn(SCRIPTS, script)) return /\S/u;
	return new RegExp(`[\\p{Script=${SCRIPTS[script]!}}]`, 'u');
}

function inEnglish(tag: string): string {
	return nameOf(tag, 'en') ?? tag;
}

function inArabic(tag: string): string {
	if (tag === 'ar') return 'بالعربية';
	if (tag === 'en') return 'بالإنكليزية';
	const name = nameOf(tag, 'ar');
	return name?.startsWith('ال') ? `ب${name}` : `بلغة \u2068${name ?? tag}\u2069`;
}

/** Languages that records are likely to be in, and their older codes. */
const LIKELY: Record<string, readonly string[]> = {
	ar: ['ara', 'العربية', 'عربي'],
	ckb: ['sorani', 'کوردی'],
	de: ['ger', 'deu', 'deutsch'],
	en: ['eng', 'الإنجليزية', 'الانجليزية', 'إنجليزي', 'انكليزي'],
	es: ['spa', 'español'],
	fa: ['per', 'fas', 'farsi', 'فارسی'],
	fr: ['fre', 'fra', 'français'],
	he: ['heb'],
	ku: ['kur', 'kurmanji'],
	ru: ['rus', 'русский'],
	tr: ['tur', 'türkçe'],
	zh: ['chi', 'zho']
};

/** The tag of a language that is named by a word, such as `english`. */
export function tagOfName(name: string): string | undefined {
	const wanted = name.trim().toLowerCase();
	return Object.keys(LIKELY).find((tag) =>
		[tag, ...LIKELY[tag]!, nameOf(tag, 'en'), nameOf(tag, 'ar')].some(
			(known) => known?.toLowerCase() === wanted
		)
	);
}

function nameOf(tag: string, language: string): string | undefined {
	try {
		return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
	} catch {
		return undefined;
	}
}
