import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
	process.env.MITHAQ_CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
];

/** A Chromium whose frames are as fast as its machine, not as a screen. */
export function launch(isPaced = false): Promise<Browser> {
	const found = PLACES.find((place) => place && existsSync(place));
	return chromium.launch({
		...(found && { executablePath: found }),
		args: [
			'--no-sandbox',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			...(isPaced ? [] : ['--disable-gpu-vsync', '--disable-frame-rate-limit'])
		]
	});
}

/** Serves files that are in memory on a free port of this machine. */
export async function serve(
	files: Map<string, string>
): Promise<{ server: Server; address: string }> {
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		const body = files.get(path);
		const type = path.endsWith('.html')
			? 'text/html'
			: path.endsWith('.json')
				? 'application/json'
				: 'text/javascript';
		response.writeHead(body === undefined ? 404 : 200, {
			'content-type': `${type}; charset=utf-8`
		});
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
