import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/** Serves a folder of files on a free port of this machine, the way static hosts do. */
export async function serve(folder: string): Promise<{ server: Server; address: string }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		const file = fileAt(folder, decodeURIComponent(pathname));
		const missing = fileAt(folder, '404.html');
		if (!file && !missing) return void response.writeHead(404).end();
		const sent = (file ?? missing)!;
		response.writeHead(file ? 200 : 404, {
			'content-type': TYPES[extname(sent)] ?? 'application/octet-stream'
		});
		createReadStream(sent).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The file that a path names, an index for a folder, or undefined. */
export function fileAt(folder: string, pathname: string): string | undefined {
	const path = join(folder, normalize(pathname));
	const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
	return existsSync(file) ? file : undefined;
}
