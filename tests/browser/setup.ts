import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildFolder } from '../site/build.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { serve } from './server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		site: string;
		browser: string;
	}
}

/** One static server and one browser for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('missing Chromium: run `npm test`, which installs it');
	const { server, address } = await serve(buildFolder);
	const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_ARGS });
	project.provide('site', address);
	project.provide('browser', browser.wsEndpoint());
	return async () => {
		await browser.close();
		server.close();
	};
}
