import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const documents = globSync('{*.md,{packages,apps,data,tests}/**/*.md}', {
	cwd: root,
	exclude: (name) => /(^|\/)(node_modules|dist|build)$/.test(name)
});

const COMMAND =
	/npm run (?<script>[\w:]+)(?: (?:-w|--workspace)[ =](?<workspace>[\w@/-]+))?|node (?<file>[\w/.-]+\.ts)/g;

interface Manifest {
	name: string;
	scripts: Record<string, string>;
}
const manifests = ['', ...globSync('{packages/*,apps/*,data,tests}', { cwd: root })]
	.map((folder) => join(root, folder, 'package.json'))
	.filter((file) => existsSync(file))
	.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Manifest);

/** Whether there is a command; a file is named from the top of the repository, the document's folder or the one around it. */
function exists(document: string, { script, workspace = 'mithaq', file }: Record<string, string>) {
	if (script) return manifests.some(({ name, scripts }) => name === workspace && scripts[script]);
	const folders = [root, join(root, dirname(document)), join(root, dirname(document), '..')];
	return folders.some((folder) => existsSync(join(folder, file!)));
}

test.each(documents)('%s names commands that there are', (document) => {
	const commands = [...readFileSync(join(root, document), 'utf8').matchAll(COMMAND)];
	const missing = commands.filter(({ groups }) => !exists(document, groups!));
	expect(missing.map(([command]) => command)).toEqual([]);
});

test('commands are found', () => {
	const readme = readFileSync(join(root, 'README.md'), 'utf8');
	expect([...readme.matchAll(COMMAND)].length).toBeGreaterThan(4);
});
