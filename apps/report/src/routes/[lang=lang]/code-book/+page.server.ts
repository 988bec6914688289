import research from '@mithaq/data/research.json';
import arabic from '@mithaq/data/README.ar.md?raw';
import english from '@mithaq/data/README.md?raw';
import { marked } from 'marked';
import type { EntryGenerator, PageServerLoad } from './$types';

const texts = { ar: arabic, en: english };

export const entries: EntryGenerator = () => [{ lang: 'ar' }, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => ({
	tokens: structuredClone([...marked.lexer(texts[params.lang])]),
	notRecorded: research.flatMap(({ row, left }) =>
		left ? [{ row, what: left.what[params.lang], reason: left.reason[params.lang] }] : []
	),
	recorded: research.filter(({ records }) => records).length
});
