import type { Explanation } from '../explanation.ts';
import { ar, isolated, type Message } from '../message.ts';
import { childPointer } from '../pointer.ts';
import { allEntries, entriesOf, type Entry, type EntryFinding, type Records } from '../records.ts';
import { tagOfName, tongueOf } from '../tongue.ts';
import type { Claim, Rule } from './rule.ts';

const name = 'every-language';

/** A text with no language at all, an empty one, or one under a key that is no language. */
export const claim: Claim = {
	rule: name,
	concerns: ({ keyword, field, params }) =>
		keyword === 'minProperties' ||
		(keyword === 'minLength' && TAG.test(field)) ||
		(keyword === 'additionalProperties' && (params.known as string[]).length === 0),
	says: ({ keyword, field }) => {
		if (keyword === 'minProperties') return NO_LANGUAGE;
		return keyword === 'minLength' ? missing(field, true) : noTag(field);
	}
};

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const NO_LANGUAGE: Message = {
	must: {
		ar: 'يُكتب النص بكل لغة من لغات السجل',
		en: 'be given in each language of the record'
	},
	cure: {
		ar: ar`اكتب النص تحت رمز كل لغة، مثل ${'"ar": "…"'}.`,
		en: 'Write the text under the tag of each language, as in "en": "…".'
	}
};

function noTag(name: string): Message {
	const tag = tagOfName(name);
	return {
		must: {
			ar: ar`يكون اسم الحقل رمز لغة (${'BCP 47'}) مثل ${'ar'} أو ${'en'}`,
			en: 'be named by a language tag (BCP 47) such as ar or en'
		},
		cure: tag === undefined ? TAG_FOR_NAME : { ar: ar`سمِّ الحقل ${tag}.`, en: `Name it ${tag}.` }
	};
}

const TAG_FOR_NAME = {
	ar: 'اكتب رمز اللغة في مكان اسمها.',
	en: "Write the language's tag in the place of its name."
};

/** Every text is given in every language that the dataset declares, each in its own script, and in no other. */
export const rule: Rule = {
	name,
	*check(records) {
		const declared = languagesOf(records);
		const sources = new Map(
			entriesOf(records, 'source').map(({ value }) => [value.id, value.language])
		);
		const found = allEntries(records).flatMap((entry) =>
			[...textsIn(entry.value, '')].map((text) => ({ ...text, entry }))
		);
		const unwritten = records.dataset && declared && unwrittenOf(declared, found);
		const undeclared = records.dataset && declared ? undeclaredOf(declared, found) : [];
		yield* mismatches(records, unwritten ?? [], undeclared);
		const languages = declared?.filter((tag) => !unwritten?.includes(tag)).concat(undeclared);
		const asked = languages?.filter((tag) => !undeclared.includes(tag));
		for (const text of found) yield* refused(text, { languages, asked, sources });
	}
};

/** The declared languages that no text at all is written in: that is one fault, and not one of every text. */
function unwrittenOf(declared: readonly string[], found: readonly Found[]): string[] {
	if (found.length < 2) return [];
	return declared.filter((tag) => !found.some(({ text }) => Object.hasOwn(text, tag)));
}

/** The languages that most texts are written in and the dataset does not declare: that, too, is one fault. */
function undeclaredOf(declared: readonly string[], found: readonly Found[]): string[] {
	if (found.length < 4) return [];
	const counts = new Map<string, number>();
	for (const { text } of found) {
		for (const tag of Object.keys(text)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	}
	return [...counts.keys()].filter(
		(tag) => !declared.includes(tag) && counts.get(tag)! > found.length / 2
	);
}

/** Where one language is declared and texts are written in another, the one was meant by the other. */
function* mismatches(
	records: Records,
	unwritten: string[],
	undeclared: string[]
): Generator<EntryFinding> {
	const [meant] = unwritten.length === 1 && undeclared.length === 1 ? undeclared : [];
	for (const tag of unwritten) {
		const finding = notWritten(records, tag);
		if (meant === undefined) yield finding;
		else {
			yield {
				...finding,
				must: {
					ar: ar`يكون ${meant}: فتحت هذا الرمز تُكتب النصوص`,
					en: `be ${meant}, the tag under which texts are given`
				},
				cure: { ar: ar`اكتب ${meant}.`, en: `Write ${meant}.` }
			};
		}
	}
	if (meant === undefined) yield* undeclared.map((tag) => notDeclared(records, tag));
}

function notDeclared({ dataset }: Records, tag: string): EntryFinding {
	const { name: language } = tongueOf(tag);
	const languages = dataset!.value.languages;
	return {
		entry: dataset!,
		pointer: '/languages',
		rule: name,
		must: {
			ar: ar`يُذكر فيه ${tag}: فالنصوص تُكتب ` + language.ar,
			en: `name ${tag}: texts are given in ${language.en}`
		},
		cure: {
			ar: ar`أضف ${tag} إلى ${'languages'}، أو احذف ما كُتب بهذه اللغة من كل نص.`,
			en: `Add ${tag} to languages, or remove what every text says in this language.`
		},
		actual: languages
	};
}

function notWritten({ dataset }: Records, tag: string): EntryFinding {
	const { name: language } = tongueOf(tag);
	return {
		entry: dataset!,
		pointer: `/languages/${dataset!.value.languages.indexOf(tag)}`,
		rule: name,
		must: {
			ar: `تكون لغة يُكتب بها كل نص: ولا نص هنا ${language.ar}`,
			en: `be a language that every text is given in: none is given in ${language.en}`
		},
		cure: {
			ar: ar`احذف ${tag} من ${'languages'}، أو اكتب كل نص بهذه اللغة أيضاً.`,
			en: `Remove ${tag} from languages, or give every text in this language too.`
		},
		actual: tag
	};
}

/** The languages that texts must be given in; undefined where nothing says so. */
function languagesOf({ dataset, languages }: Records): readonly string[] | undefined {
	return dataset?.value.languages ?? languages;
}

/** A text in some languages, the field that it fills, and the object that holds that field. */
interface Found {
	text: Record<string, unknown>;
	field: string;
	holder: Record<string, unknown>;
	pointer: string;
}

/** Fields of languages that are no texts, or none of ours. */
const PASSED_OVER = new Set(['extensions', 'extensionSchemas', 'locales']);

function* textsIn(
	value: unknown,
	pointer: string,
	field = '',
	holder: Found['holder'] = {}
): Generator<Found> {
	if (typeof value !== 'object' || value === null || PASSED_OVER.has(field)) return;
	const object = value as Record<string, unknown>;
	const keys = Object.keys(object);
	if (!Array.isArray(value) && isText(object, keys)) {
		return yield { text: object, field, holder, pointer };
	}
	for (const key of keys) {
		yield* textsIn(
			object[key],
			childPointer(pointer, key),
			Array.isArray(value) ? field : key,
			object
		);
	}
}

/** Only a text has members that are all named by languages and hold nothing but strings. */
function isText(object: Record<string, unknown>, keys: string[]): boolean {
	return keys.length > 0 && keys.every((key) => TAG.test(key) && typeof object[key] === 'string');
}

/** What is known when one text is looked at. */
interface Known {
	/** The languages that it may be given in; any, where nothing says so. */
	languages: readonly string[] | undefined;
	/** Those that it must be given in. */
	asked: readonly string[] | undefined;
	/** The language of each source. */
	sources: Map<string, string>;
}

function* refused(
	{ text, field, holder, pointer, entry }: Found & { entry: Entry },
	{ languages, asked, sources }: Known
): Generator<EntryFinding> {
	const isGloss = field === 'gloss';
	const at = (tag: string, message: Message, actual?: unknown) => ({
		entry,
		pointer: childPointer(pointer, tag),
		rule: name,
		...message,
		...(actual === undefined ? {} : { actual })
	});
	for (const [tag, written] of Object.entries(text)) {
		if (written === '') continue;
		const ofSource = isGloss && sources.get(String(holder.source));
		if (languages && !languages.includes(tag)) yield at(tag, surplus(languages));
		else if (ofSource !== undefined && ofSource === tag) yield at(tag, OWN_LANGUAGE);
		else if (!tongueOf(tag).isWritten(String(written))) yield at(tag, writtenIn(tag), written);
	}
	if (isGloss) return;
	for (const tag of asked ?? []) {
		if (!Object.hasOwn(text, tag)) yield at(tag, missing(tag, false));
	}
}

function missing(tag: string, isEmpty: boolean): Message {
	const { name: language } = tongueOf(tag);
	return {
		must: {
			ar: `يُكتب النص: فكل نص يُكتب ${language.ar} أيضاً`,
			en: `be ${isEmpty ? 'filled in' : 'present'}: every text is given in ${language.en} too`
		},
		cure: cureFor(tag)
	};
}

function writtenIn(tag: string): Message {
	const { name: language } = tongueOf(tag);
	return {
		must: { ar: `يُكتب النص ${language.ar}`, en: `be written in ${language.en}` },
		cure: cureFor(tag)
	};
}

function cureFor(tag: string): Message['cure'] {
	const { name: language } = tongueOf(tag);
	return {
		ar: `اكتب النص ${language.ar} بكلامك.`,
		en: `Write the text in ${language.en}, in words of your own.`
	};
}

const surplus = (languages: readonly string[]): Message => ({
	must: {
		ar: `يُحذف: فلغات السجل هي ${languages.map(isolated).join('، ')}`,
		en: `be left out: the languages of the record are ${languages.join(', ')}`
	},
	cure: {
		ar: ar`احذف النص، أو أضف لغته إلى ${'languages'} في ${'dataset.json'} واكتب كل نص بها.`,
		en: 'Remove it, or add its language to languages in dataset.json and give every text in it.'
	}
});

const OWN_LANGUAGE: Message = {
	must: {
		ar: 'يُحذف: فالعبارة بهذه اللغة في مصدرها',
		en: 'be left out: the quote is in this language already'
	},
	cure: {
		ar: ar`احذف النص: فالحقل ${'gloss'} لمعنى العبارة بلغة أخرى.`,
		en: 'Remove it: a gloss says in another language what the quote says.'
	}
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'يُكتب كل نص بكل لغة من لغات السجل، كل منها بحروفها: فمن القراء من لا يقرأ إلا إحداها.',
		en: 'Every text is given in each language of the record, each in its own script: some readers read only one of them.'
	},
	meaning: {
		ar: ar`لغات السجل ما يذكره ${'languages'} في ${'dataset.json'}، واحدة كانت أو أكثر. ولكل نص حقل باسم كل لغة، وفيه حروفها، ولا حقل له بلغة أخرى. ولا يضر أن ترد فيه كلمة من غيرها، كاسم جهة. وأما ${'gloss'} فيُكتب بلغات السجل إلا لغة المصدر.`,
		en: 'The languages of the record are those in languages of dataset.json, one or several. Every text has a field for each of them, with letters of its script, and for no other; a word of another language, such as a name, may stand in it. A gloss is given in languages of the record other than that of the source.'
	},
	reason: {
		ar: 'من لا يقرأ إلا لغة واحدة يرى مكان النص خالياً، أو يرى نصاً لا يفهمه.',
		en: 'A reader of one language would see a gap, or a text that they cannot read.'
	},
	mend: {
		ar: 'اكتب النص باللغة الناقصة بكلامك، لا ترجمة حرفية عن غيرها.',
		en: 'Write the text in the language that is missing, in words of your own and not word for word.'
	},
	right: { file: 'actors/county.json', text: '"name": { "ar": "القضاء", "en": "The County" }' },
	wrong: { file: 'actors/county.json', text: '"name": { "ar": "County", "en": "The County" }' }
};
