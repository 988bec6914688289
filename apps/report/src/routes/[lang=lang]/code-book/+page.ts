import { languages } from '#lib/language.ts';
import codeBook from 'virtual:code-book';
import type { LocalisedText } from '@mithaq/schema';
import { marked } from 'marked';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

const textIn = (text: LocalisedText, tag: string) => (text as Record<string, string>)[tag] ?? '';

export const load: PageLoad = ({ params: { lang } }) => ({
	tokens: structuredClone([...marked.lexer(codeBook.texts[lang] ?? '')]),
	notRecorded: codeBook.research.flatMap(({ row, left }) =>
		left ? [{ row, what: textIn(left.what, lang), reason: textIn(left.reason, lang) }] : []
	)
});
