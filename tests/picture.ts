import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from './browser/chromium.ts';
import { serve } from './browser/server.ts';
import { packageFolder } from './packages.ts';
import { buildFolder } from './site/build.ts';

const executablePath = findChromium();
if (!executablePath) throw new Error('missing Chromium: run `npm test`, which installs it');

const { server, address } = await serve(buildFolder);
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
const page = await browser.newPage({ viewport: { width: 1180, height: 1500 } });
await page.goto(`${address}/ar/`, { waitUntil: 'networkidle' });
await page.addStyleTag({
	content:
		'.day-bar, .site-header, .turning-points, .data-table, .legend, .view-switches { display: none !important } .gantt-head { position: static !important }'
});
await page.screenshot({ path: join(packageFolder('@mithaq/charts'), 'picture.png') });
await browser.close();
server.close();
