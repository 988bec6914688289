import codeBook from 'virtual:code-book';
import { marked } from 'marked';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'ar' }, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => ({
	tokens: structuredClone([...marked.lexer(codeBook[params.lang] ?? '')]),
	notRecorded: codeBook.research.flatMap(({ row, left }) =>
		left ? [{ row, what: left.what[params.lang], reason: left.reason[params.lang] }] : []
	)
});
