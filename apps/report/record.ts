import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check, formatProblems, type Problem } from '@mithaq/schema/check';
import type { Connect, Plugin, Rollup } from 'vite';
import { brokenPage } from './brokenPage.ts';

const PUBLIC_ID = 'virtual:record';
const RESOLVED_ID = `\0${PUBLIC_ID}`;

/**
 * Serves the checked record of a folder as the module `virtual:record`. An edited file reloads the
 * page; a broken one fails the build, or shows in place of the page, with its file, line, column and rule.
 */
export function record(folder: string): Plugin {
	const repository = join(folder, '..');
	return {
		name: 'mithaq-record',
		resolveId: (id) => (id === PUBLIC_ID ? RESOLVED_ID : undefined),
		load(id) {
			if (id !== RESOLVED_ID) return undefined;
			const { bundle, problems } = check(folder, { relativeTo: repository });
			if (!bundle) this.error(errorOf(problems, repository));
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(bundle))});`;
		},
		configureServer(server) {
			server.watcher.add(folder);
			server.middlewares.use(refuseBroken(folder, repository));
			const reload = (file: string) => {
				if (!isRecord(relative(folder, file))) return;
				for (const { moduleGraph } of Object.values(server.environments)) {
					const module = moduleGraph.getModuleById(RESOLVED_ID);
					if (module) moduleGraph.invalidateModule(module);
				}
				server.ws.send({ type: 'full-reload' });
			};
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
		}
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

/** A JSON file of the record itself, and not of what is built from it. */
function isRecord(path: string): boolean {
	return path.endsWith('.json') && !/^(\.\.|dist|node_modules|package\.json)/.test(path);
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
