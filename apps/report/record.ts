import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { languageName } from '@mithaq/model';
import { check, checkRelease, formatProblems, type Problem } from '@mithaq/schema/check';
import type { Bundle } from '@mithaq/schema';
import type { Connect, Plugin, Rollup } from 'vite';
import { brokenPage } from './brokenPage.ts';

/** What the modules are made of, by name. */
const MODULES: Record<string, (folder: string, refuse: Refuse) => unknown> = {
	'virtual:record': checkedRecord,
	'virtual:code-book': codeBook,
	'virtual:site': siteOf,
	'virtual:releases': releases
};

type Refuse = (error: Rollup.RollupLog) => never;

/**
 * Serves the checked record of a folder as the module `virtual:record`, what it says of itself as
 * `virtual:code-book`, what every page needs to know of it as `virtual:site`, and its frozen versions as `virtual:releases`. An edited file reloads the page; a broken one fails the build, or shows in place of
 * the page, with its file, line, column and rule.
 */
export function record(folder: string): Plugin {
	const repository = join(folder, '..');
	return {
		name: 'mithaq-record',
		resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
		load(id) {
			const made = MODULES[id.replace('\0', '')]?.(folder, (error) => this.error(error));
			if (made === undefined) return undefined;
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(made))});`;
		},
		configureServer(server) {
			server.watcher.add(folder);
			server.middlewares.use(refuseBroken(folder, repository));
			const reload = (file: string) => {
				if (!isRecord(relative(folder, file))) return;
				for (const { moduleGraph } of Object.values(server.environments)) {
					for (const id of Object.keys(MODULES)) {
						const module = moduleGraph.getModuleById(`\0${id}`);
						if (module) moduleGraph.invalidateModule(module);
					}
				}
				server.ws.send({ type: 'full-reload' });
			};
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
		}
	};
}

function checkedRecord(folder: string, refuse: Refuse): Bundle {
	const repository = join(folder, '..');
	const { bundle, problems } = check(folder, { relativeTo: repository });
	return bundle ?? refuse(errorOf(problems, repository));
}

/** The versions that are frozen, oldest first; a record need not have any. */
function releases(folder: string, refuse: Refuse): unknown {
	const files = globSync('releases/*.json', { cwd: folder });
	const { compare } = new Intl.Collator('en', { numeric: true });
	return files.sort(compare).map((file) => {
		const { bundle, problems } = checkRelease(join(folder, file), {
			relativeTo: join(folder, '..')
		});
		return bundle ?? refuse(errorOf(problems, join(folder, '..')));
	});
}

/** What of a record every page needs to know, readers' browsers too: little, and none of its records. */
function siteOf(folder: string, refuse: Refuse): unknown {
	const { dataset, ...records } = checkedRecord(folder, refuse);
	const { languages, title, shortTitle } = dataset;
	const kinds = Object.entries(records).filter(([, list]) => Array.isArray(list) && list.length);
	const ownNames = languages.map((tag) => [tag, capitalised(languageName(tag), tag)]);
	return {
		languages,
		ownNames: Object.fromEntries(ownNames) as Record<string, string>,
		names: shortTitle ?? title,
		kinds: kinds.map(([kind]) => kind)
	};
}

function capitalised(name: string, tag: string): string {
	return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The texts that stand beside a record in its folder, by language; a record need not have any. */
function codeBook(folder: string, refuse: Refuse): unknown {
	const text = (name: string) => {
		const path = join(folder, name);
		return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
	};
	const { languages } = checkedRecord(folder, refuse).dataset;
	const plain = languages.find((language) => (language as string) === 'en') ?? languages[0]!;
	return {
		texts: Object.fromEntries(
			languages.map((language) => [
				language,
				text(`README.${language}.md`) ?? (language === plain ? text('README.md') : undefined)
			])
		),
		research: JSON.parse(text('research.json') ?? '[]') as unknown
	};
}

/** Answers for the whole site with what is wrong, as long as the record is broken. */
function refuseBroken(folder: string, repository: string): Connect.NextHandleFunction {
	return (request, response, next) => {
		if (!request.headers.accept?.includes('text/html')) return next();
		const { bundle, problems } = check(folder, { relativeTo: repository });
		if (bundle) return next();
		const { file, line, column } = firstError(problems);
		response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
		response.end(brokenPage(problems, frameOf(join(repository, file), line, column)));
	};
}

/** A file of the record itself, and not of what is built from it. */
function isRecord(path: string): boolean {
	return /\.(json|md)$/.test(path) && !/^(\.\.|dist|node_modules|package\.json)/.test(path);
}

function errorOf(problems: Problem[], repository: string): Rollup.RollupLog {
	const { file, line, column } = firstError(problems);
	const message = `the record has ${problems.length} problem(s)\n${formatProblems(problems)}`;
	const path = join(repository, file);
	return {
		message,
		id: path,
		loc: { file: path, line, column },
		frame: frameOf(path, line, column)
	};
}

/** A record without a bundle has at least one. */
function firstError(problems: Problem[]): Problem {
	return problems.find(({ severity }) => severity === 'error')!;
}

/** The line that is wrong, with the one before it and a mark under the column; nothing of a file that cannot be read. */
function frameOf(path: string, line: number, column: number): string {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return '';
	const lines = readFileSync(path, 'utf8')
		.split('\n')
		.slice(Math.max(0, line - 2), line);
	const indent = (lines.at(-1) ?? '').slice(0, column - 1).replace(/[^\t]/g, ' ');
	return [...lines, `${indent}^`].join('\n');
}
