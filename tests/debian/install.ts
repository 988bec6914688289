import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What tests ask for that npm does not carry. As root on Debian it is installed; elsewhere those tests are skipped. */
const WANTED = ['python3-jsonschema', 'libtest-json-schema-acceptance-perl'];

const isThere = (name: string) =>
	spawnSync('dpkg', ['--status', name], { stdio: 'ignore' }).status === 0;

const missing = WANTED.filter((name) => !isThere(name));
if (missing.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0)
	for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...missing]]) {
		console.log(`Not on this machine: ${missing.join(', ')}. apt-get ${args[0]}`);
		spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
	}
