import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { packageFile } from '../packages.ts';
import { findChromium } from './chromium.ts';

function run(command: string, ...args: string[]): void {
	console.log(`No Chromium on this machine: ${command} ${args.join(' ')}`);
	spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** As root on Debian its own package, with all it needs; elsewhere Playwright's build. */
function install(): void {
	if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
		run('apt-get', 'update');
		run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
	} else {
		const playwright = packageFile('playwright-core/package.json');
		run(process.execPath, playwright.replace('package.json', 'cli.js'), 'install', 'chromium');
	}
}

if (!findChromium()) install();
if (!findChromium()) {
	console.error('The tests need Chromium: install it, or name its path in MITHAQ_CHROMIUM.');
	process.exitCode = 1;
}
