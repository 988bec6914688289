import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
	process.env.MITHAQ_CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	chromium.executablePath()
];

/** A Chromium on this machine: the one named in MITHAQ_CHROMIUM, the system's, or Playwright's own. */
export function findChromium(): string | undefined {
	return PLACES.find((place) => place && existsSync(place));
}

/** Without these Chromium calls home at every start, and refuses to run as root. */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];
