import type { Dataset } from '@mithaq/schema';
import { allTexts, leadingText } from './leading.ts';
import type { AnyTable } from './table.ts';

/** What the tables are, how they are written, and what each column means, in Markdown. */
export function tablesReadme(dataset: Dataset, tables: readonly AnyTable[]): string {
	const [title, ...others] = allTexts(dataset, dataset.title);
	const hasCounts = tables.some(({ name }) => name === 'strengths');
	return `# ${title}
${others.map((other) => `\n${other}\n`).join('')}
Version ${dataset.version}, kept to ${dataset.asOf}. Licence: ${dataset.licence}. ${leadingText(dataset, dataset.description)}

## How the files are written

- Comma-separated values (RFC 4180), UTF-8 with a byte-order mark, one header line, CRLF line ends. An empty cell is a missing value.
- A text that begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a carriage return has an apostrophe before it, so that no spreadsheet runs it; so has one that begins so after apostrophes of its own. Take the first apostrophe away to have the text as recorded.
- A date stands as recorded, in the Extended Date/Time Format (\`?\` uncertain, \`~\` approximate, \`a/b\` from a to b, \`..\` open). Beside it: the first and last day that it may mean, how fine it is, and whether it is uncertain or approximate. Do not take one of the two days for the date.
- \`known_from\`, \`originals\`, \`proven\`, \`outcome\`, \`voices\`, \`met_*\`, \`late_*\`, \`undated\`, \`current\` and the moves are computed, as known on ${dataset.asOf}; all else is recorded.
- A claim is *proven* where its phrase stands word for word in a text that the editors hold. All other sources are *cited, text not held*.
${hasCounts ? '- Head counts count different things. Never sum, average or join them.\n' : ''}
\`datapackage.json\` describes the same to machines (Frictionless Data Package v2).

## The tables
${tables.map(section).join('')}`;
}

function section({ name, title, description, key, columns, cells }: AnyTable): string {
	const rows = columns.map(
		(column) => `| ${column.name} | ${column.type} | ${meaning(column)} |\n`
	);
	return `
### ${name}.csv

${title.en}. ${description} Rows: ${cells.length}. Key: ${key.join(', ')}.

| column | type | meaning |
| --- | --- | --- |
${rows.join('')}`;
}

function meaning({ description, references }: AnyTable['columns'][number]): string {
	const text = description.replaceAll('|', '\\|');
	return references ? `${text} Refers to \`${references}\`.` : text;
}
