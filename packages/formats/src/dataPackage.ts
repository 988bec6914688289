import { interfaceOf, type Language } from '@mithaq/model';
import type { Dataset, LocalisedText } from '@mithaq/schema';
import { datasetIdentifier } from './address.ts';
import { sha256 } from './digest.ts';
import { allTexts, leadingLanguage, leadingText } from './leading.ts';
import { personName } from './personName.ts';
import { slugOf } from './slug.ts';
import type { AnyTable } from './table.ts';

/** A table's file, and the table. */
export interface TableFile {
	/** Relative to the descriptor. */
	path: string;
	content: string;
	table: AnyTable;
}

/** The licence identifiers (SPDX) that a descriptor can link. */
const LICENCES = new Map(
	Object.entries({
		'CC-BY-4.0': {
			path: 'https://creativecommons.org/licenses/by/4.0/',
			title: 'Creative Commons Attribution 4.0 International'
		},
		'CC0-1.0': {
			path: 'https://creativecommons.org/publicdomain/zero/1.0/',
			title: 'Creative Commons Zero 1.0 Universal'
		}
	})
);

/** A licence's name, and its address where it is one that we know. */
export function licenceOf(name: string): { name: string; path?: string; title?: string } {
	return { name, ...LICENCES.get(name) };
}

/**
 * The descriptor of the tables as a Data Package (Frictionless Data Package v2), with a Table Schema,
 * the size and the SHA-256 digest of each file. It names the record and who keeps it as far as the dataset says so.
 */
export async function dataPackage(dataset: Dataset, files: readonly TableFile[]): Promise<object> {
	const language = interfaceOf(leadingLanguage(dataset));
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: slugOf(leadingText(dataset, dataset.title)),
		...(dataset.uriSpace && { id: datasetIdentifier(dataset), homepage: dataset.uriSpace }),
		title: leadingText(dataset, dataset.title),
		description: allTexts(dataset, dataset.description).join('\n\n'),
		version: dataset.version,
		...(dataset.creator && { contributors: [contributor(dataset, dataset.creator)] }),
		licenses: [licenceOf(dataset.licence)],
		keywords: [...new Set(['commitments', 'deadlines', 'evidence', ...(dataset.keywords ?? [])])],
		resources: await Promise.all(files.map((file) => resource(file, language)))
	};
}

/** Who keeps the record; a person also by the parts of their name. */
function contributor(dataset: Dataset, creator: LocalisedText): object {
	const title = leadingText(dataset, creator);
	if (dataset.creatorKind !== 'person') return { title, roles: ['creator'] };
	const { given, particle, family } = personName(title);
	return {
		title,
		...(given !== undefined && { givenName: given }),
		familyName: particle === undefined ? family : `${particle} ${family}`,
		roles: ['creator']
	};
}

async function resource({ path, content, table }: TableFile, language: Language): Promise<object> {
	return {
		name: table.name,
		type: 'table',
		path,
		title: table.title[language],
		description: table.description[language],
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: new TextEncoder().encode(content).length,
		hash: `sha256:${await sha256(content)}`,
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
		schema: schemaOf(table, language)
	};
}

/** A table's columns as a Table Schema; a reference to the table itself names none. */
function schemaOf({ name: self, columns, key }: AnyTable, language: Language): object {
	const fields = columns.map(({ name, type, words, required, codes }) => ({
		name,
		type,
		title: words.title[language],
		description: words.description[language],
		...((required || codes) && {
			constraints: { ...(required && { required }), ...(codes && { enum: codes }) }
		})
	}));
	const foreignKeys = columns.flatMap(({ name, references }) => {
		if (!references) return [];
		const [resource = '', field = ''] = references.split('.');
		const reference = { ...(resource !== self && { resource }), fields: [field] };
		return [{ fields: [name], reference }];
	});
	return {
		fields,
		missingValues: [''],
		primaryKey: key,
		...(foreignKeys.length > 0 && { foreignKeys })
	};
}
