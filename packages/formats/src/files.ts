import { indexBundle, languageName, type RecordIndex } from '@mithaq/model';
import type { Bundle, Folder, LocalisedText } from '@mithaq/schema';
import { inSpace } from './address.ts';
import { bibTeX } from './bibTeX.ts';
import { bundleJSON, toJSON } from './canonical.ts';
import { calendar } from './calendar.ts';
import { citationFile } from './citationFile.ts';
import { cslItems } from './cslJSON.ts';
import { dataPackage } from './dataPackage.ts';
import { atomFeed } from './feed.ts';
import { jsonLD } from './jsonLD.ts';
import { leadingLanguage } from './leading.ts';
import { tableCSV, type AnyTable } from './table.ts';
import { tablesOf } from './tables/index.ts';
import { tablesReadme, workbookName } from './tablesReadme.ts';
import { workbook } from './workbook.ts';

/** A file in which the record leaves. */
export interface DataFile {
	/** Relative to the folder that holds them all, such as `tables/events.csv`. */
	path: string;
	/** As served (RFC 6838), with the charset where the type has one. */
	mediaType: string;
	/** What it is. */
	title: LocalisedText;
	/** The language that it is written in, where it is in one alone. */
	language?: string;
	/** A text, served in UTF-8, or bytes. */
	content: string | Uint8Array;
}

/** Where the publication is. */
export interface Publication {
	/** Its front, with a slash at its end: identifiers live under it where the record declares no space of its own. */
	site: string;
	/** The address of the folder that holds the files, with a slash at its end. */
	data: string;
	/** The front page in a language. */
	home: (language: string) => string;
	/** A record's page in a language. */
	page: (language: string, folder: Folder, id: string) => string;
}

/** What each of our own languages is called after a noun. */
const IN_LANGUAGE = new Map<string, LocalisedText>([
	['ar', { ar: 'بالعربية', en: 'in Arabic' }],
	['en', { ar: 'بالإنكليزية', en: 'in English' }]
]);

/**
 * Every file in which a record leaves: as it is in `bundle.json`, and in all others with identifiers, its own or
 * the publication's. `earlier` are the versions before it that are frozen, oldest first, by which the feed says what is
 * new. The same bundles and addresses give the same bytes on every machine, in every time zone, on every day.
 */
export async function dataFiles(
	bundle: Bundle,
	publication: Publication,
	earlier: readonly Bundle[] = []
): Promise<DataFile[]> {
	const named = inSpace(bundle, publication.site);
	return [
		{
			path: 'bundle.json',
			mediaType: 'application/json; charset=utf-8',
			title: { ar: 'السجل كله في ملف واحد (JSON)', en: 'The whole record in one file (JSON)' },
			content: bundleJSON(bundle)
		},
		...(await tableFiles(named)),
		...subscriptions(named, publication, earlier),
		...linked(named)
	];
}

async function tableFiles(bundle: Bundle): Promise<DataFile[]> {
	const index = indexBundle(bundle);
	const tables = tablesOf(index);
	const files = tables.map((table) => ({
		path: `${table.name}.csv`,
		content: tableCSV(table),
		table
	}));
	return [
		...(await workbooks(index, tables)),
		...files.map(({ path, content, table }) => ({
			path: `tables/${path}`,
			mediaType: 'text/csv; charset=utf-8',
			title: table.title,
			content
		})),
		{
			path: 'tables/datapackage.json',
			mediaType: 'application/json; charset=utf-8',
			title: {
				ar: 'وصف الجداول للآلات (Data Package)',
				en: 'The tables described to machines (Data Package)'
			},
			content: toJSON(await dataPackage(bundle.dataset, files))
		},
		{
			path: 'tables/README.md',
			mediaType: 'text/markdown; charset=utf-8',
			title: { ar: 'شرح الجداول وأعمدتها', en: 'The tables and their columns explained' },
			content: tablesReadme(bundle.dataset, tables)
		}
	];
}

function workbooks(index: RecordIndex, tables: readonly AnyTable[]): Promise<DataFile[]> {
	return Promise.all(
		index.bundle.dataset.languages.map(async (language) => ({
			path: `tables/${workbookName(language)}`,
			mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			title: titled('الجداول كلها في مصنف واحد', 'All tables in one workbook', language),
			language,
			content: await workbook(index, tables, language)
		}))
	);
}

function subscriptions(
	bundle: Bundle,
	publication: Publication,
	earlier: readonly Bundle[]
): DataFile[] {
	const index = indexBundle(bundle);
	const versions = earlier.map(indexBundle);
	return bundle.dataset.languages.flatMap((language): DataFile[] => [
		{
			path: `deadlines.${language}.ics`,
			mediaType: 'text/calendar; charset=utf-8',
			title: titled('تقويم المواعيد', 'Calendar of deadlines', language),
			language,
			content: calendar(index, language, (folder, id) => publication.page(language, folder, id))
		},
		...feedFiles(index, versions, language, publication)
	]);
}

function feedFiles(
	index: RecordIndex,
	versions: readonly RecordIndex[],
	language: string,
	{ data, home, page }: Publication
): DataFile[] {
	const pathOf = (archive?: number) =>
		`feed.${language}.${archive === undefined ? '' : `${archive}.`}xml`;
	const documents = atomFeed(
		index,
		language,
		{
			self: data + pathOf(),
			archive: (number) => data + pathOf(number),
			home: home(language),
			pageOf: (folder, id) => page(language, folder, id)
		},
		versions
	);
	return documents.map(({ archive, content }) => ({
		path: pathOf(archive),
		mediaType: 'application/atom+xml; charset=utf-8',
		title:
			archive === undefined
				? titled('خلاصة ما عرفه السجل', 'Feed of what the record learned', language)
				: titled(
						`ما سبق من الخلاصة (${archive})`,
						`Earlier entries of the feed (${archive})`,
						language
					),
		language,
		content
	}));
}

function titled(ar: string, en: string, language: string): LocalisedText {
	const known = IN_LANGUAGE.get(language);
	return {
		ar: `${ar} ${known?.ar ?? `(${languageName(language, 'ar')})`}`,
		en: `${en} ${known?.en ?? `in ${languageName(language, 'en')}`}`
	};
}

function linked(bundle: Bundle): DataFile[] {
	return [
		{
			path: 'record.jsonld',
			mediaType: 'application/ld+json; charset=utf-8',
			title: { ar: 'بيانات مترابطة (JSON-LD)', en: 'Linked data (JSON-LD)' },
			content: toJSON(jsonLD(indexBundle(bundle)))
		},
		{
			path: 'sources.csl.json',
			mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
			title: {
				ar: 'المصادر لبرامج الاستشهاد (CSL-JSON)',
				en: 'The sources for reference managers (CSL-JSON)'
			},
			content: toJSON(cslItems(bundle.sources))
		},
		{
			path: 'CITATION.cff',
			mediaType: 'application/yaml; charset=utf-8',
			title: { ar: 'كيف يُستشهد بالسجل (CFF)', en: 'How to cite the record (CFF)' },
			language: leadingLanguage(bundle.dataset),
			content: citationFile(bundle.dataset)
		},
		{
			path: 'CITATION.bib',
			mediaType: 'application/x-bibtex; charset=utf-8',
			title: { ar: 'كيف يُستشهد بالسجل (BibTeX)', en: 'How to cite the record (BibTeX)' },
			language: leadingLanguage(bundle.dataset),
			content: bibTeX(bundle.dataset)
		}
	];
}
