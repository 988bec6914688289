import scriptFiles from 'virtual:script-files';
import site from 'virtual:site';
import { version } from '$app/env';
import { assets } from '$app/manifest';
import { self } from '$app/service-worker';
import { ROOT } from '../lib/address.ts';

/** `keep.ts` looks for a cache whose name begins so. */
const CACHE = `mithaq-pages-${version}`;
const IMMUTABLE = `${ROOT}_app/immutable/`;
const OFFLINE = `${ROOT}offline.html`;
/** Pages with scripts that are kept once they were read. */
const WITH_SCRIPTS = /\/(versions|embed|your-data)\//;

/** Of a record without records there is nothing to search. */
const search = site.kinds.length > 0 ? ['search/', 'search.json'] : [];
const languages = site.languages.flatMap((language) =>
	['', 'charts.json', ...search].map((path) => `${ROOT}${language}/${path}`)
);
/** What the site needs to stand without a network; every other page is kept once it was read. */
const shell = [ROOT, OFFLINE, `${ROOT}404.html`, `${ROOT}manifest.webmanifest`, ...languages];
const files = [...scriptFiles, ...assets.map(({ path }) => path)].map((path) => ROOT + path);

self.addEventListener('install', (event) => {
	event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(
		forgetOthers()
			.then(() => self.clients.claim())
			.then(keepOpenPages)
	);
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== self.location.origin) return;
	if (request.headers.has('range')) return;
	if (pathname.startsWith(IMMUTABLE)) event.respondWith(keptFirst(request));
	else if (request.mode === 'navigate') event.respondWith(page(request));
	else event.respondWith(networkFirst(request, isKept(pathname)));
});

/** What a page that is kept cannot stand without. */
function isKept(pathname: string): boolean {
	return shell.includes(pathname) || WITH_SCRIPTS.test(pathname);
}

async function keepShell(): Promise<void> {
	const cache = await caches.open(CACHE);
	const fresh = shell.map((path) => new Request(path, { cache: 'no-cache' }));
	await cache.addAll([...fresh, ...files.map((path) => new Request(path))]);
}

/** Pages name the files of their own version, so those of another are of no use. */
async function forgetOthers(): Promise<void> {
	for (const name of await caches.keys())
		if (name.startsWith('mithaq-pages-') && name !== CACHE) await caches.delete(name);
}

/** The first page that somebody reads is loaded before there is anybody here to keep it. */
async function keepOpenPages(): Promise<void> {
	const open = await self.clients.matchAll({ type: 'window' });
	const cache = await caches.open(CACHE);
	const paths = open.map(({ url }) => new URL(url).pathname);
	await Promise.allSettled(paths.map((path) => cache.add(path)));
}

/** The name of a file that never changes has its digest. */
async function keptFirst(request: Request): Promise<Response> {
	const kept = await caches.match(request);
	if (kept) return kept;
	const answer = await fetch(request);
	if (answer.ok) await keep(request, answer.clone());
	return answer;
}

/** What the network answers, or, without one, what is kept of the address whatever its query. */
async function networkFirst(request: Request, keeps: boolean): Promise<Response> {
	try {
		const answer = await fetch(request);
		if (keeps && answer.ok) await keep(request, answer.clone());
		return answer;
	} catch (error) {
		const kept = await caches.match(request, { ignoreSearch: true });
		if (kept) return kept;
		throw error;
	}
}

async function page(request: Request): Promise<Response> {
	try {
		return await networkFirst(request, true);
	} catch {
		return (await caches.match(OFFLINE)) ?? Response.error();
	}
}

/** Under its path alone: a query changes what a page shows and not what it is. */
async function keep(request: Request, answer: Response): Promise<void> {
	if (answer.redirected) return;
	const cache = await caches.open(CACHE);
	const path = new URL(request.url).pathname;
	await cache.put(path, answer);
}
