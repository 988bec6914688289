import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/**
 * Serves a folder of files on a free port of this machine, the way static hosts do: with `compressed`, those of text
 * as gzip.
 */
export async function serve(
	folder: string,
	{ compressed = false } = {}
): Promise<{ server: Server; address: string }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		const file = fileAt(folder, decodeURIComponent(pathname));
		const missing = fileAt(folder, '404.html');
		if (!file && !missing) return void response.writeHead(404).end();
		const sent = (file ?? missing)!;
		const type = TYPES[extname(sent)] ?? 'application/octet-stream';
		const zipped = compressed && /text|json|svg/.test(type);
		response.writeHead(file ? 200 : 404, {
			'content-type': type,
			...(zipped && { 'content-encoding': 'gzip' })
		});
		const bytes = createReadStream(sent);
		if (zipped) bytes.pipe(createGzip()).pipe(response);
		else bytes.pipe(response);
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
