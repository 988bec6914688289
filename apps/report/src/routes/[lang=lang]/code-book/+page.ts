import codeBook from 'virtual:code-book';
import type { LocalisedText } from '@mithaq/schema';
import { marked } from 'marked';
import type { PageLoad } from './$types';

const textIn = (text: LocalisedText, tag: string) => (text as Record<string, string>)[tag] ?? '';

export const load: PageLoad = ({ params: { lang } }) => ({
	tokens: structuredClone([...marked.lexer(codeBook.texts[lang] ?? '')]),
	notRecorded: codeBook.research.flatMap(({ row, left }) =>
		left ? [{ row, what: textIn(left.what, lang), reason: textIn(left.reason, lang) }] : []
	)
});
