import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findPython } from './python.ts';

/** As root on Debian its own package; elsewhere the one test that asks for it is skipped. */
function install(): void {
	for (const args of [
		['update'],
		['install', '--yes', '--no-install-recommends', 'python3-jsonschema']
	]) {
		console.log(`No jsonschema for Python on this machine: apt-get ${args.join(' ')}`);
		spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
	}
}

if (!findPython() && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) install();
if (!findPython()) console.log('Without python3-jsonschema the test of Python is skipped.');
