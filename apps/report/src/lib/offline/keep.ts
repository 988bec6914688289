// The script of the page of the data: it keeps every page of the sitemap in the cache of the service worker.

/** Pages asked for at a time. */
const AT_ONCE = 6;
const MEGABYTE = 1_000_000;

const section = document.querySelector<HTMLElement>('.keep-pages')!;
const part = <T extends HTMLElement>(selector: string) => section.querySelector<T>(selector)!;
const [controls, keepButton, stopButton] = [part('.controls'), part('.keep'), part('.stop')];
const progress = part<HTMLProgressElement>('progress');
const said = part('.said');
const { root = '/', site = '' } = section.dataset;

interface Count {
	done: number;
	all: number;
	bytes: number;
}

function say(words: string, { done, all, bytes }: Count): void {
	const values = { done, all, size: (bytes / MEGABYTE).toFixed(1) };
	said.textContent = (section.dataset[words] ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
		String(values[name as keyof typeof values])
	);
}

/** The cache of the worker in charge; there is none until it is installed. */
async function cacheOfSite(): Promise<Cache> {
	await navigator.serviceWorker.ready;
	const names = await caches.keys();
	return caches.open(names.filter((name) => name.startsWith('mithaq-pages-')).at(-1)!);
}

/** The addresses of all pages, here: the sitemap names them where the site is published. */
async function pagesOfSite(signal: AbortSignal): Promise<string[]> {
	const answer = await fetch(`${root}sitemap.xml`, { signal });
	const sitemap = new DOMParser().parseFromString(await answer.text(), 'text/xml');
	return [...sitemap.querySelectorAll('loc')].map(
		({ textContent }) => root + textContent.slice(site.length)
	);
}

/** Keeps a page that is not kept yet; what it holds in bytes. */
async function keepPage(cache: Cache, page: string, signal: AbortSignal): Promise<number> {
	const kept = await cache.match(page);
	if (kept) return (await kept.blob()).size;
	const answer = await fetch(page, { signal });
	if (!answer.ok) throw new Error(`${answer.status} ${page}`);
	const { size } = await answer.clone().blob();
	await Promise.all(companionsOf(page).map((path) => cache.add(path)));
	await cache.put(page, answer);
	return size;
}

/** The files that a page with scripts asks for when it is opened. */
function companionsOf(page: string): string[] {
	return page.includes('/versions/') ? [`${page}charts.json`] : [];
}

async function keepAll(count: Count, signal: AbortSignal): Promise<void> {
	const cache = await cacheOfSite();
	const left = await pagesOfSite(signal);
	count.all = progress.max = left.length;
	const keepNext = async () => {
		for (let page = left.pop(); page; page = left.pop()) {
			count.bytes += await keepPage(cache, page, signal);
			progress.value = ++count.done;
			if (count.done % 25 === 0) say('progress', count);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

function show(working: boolean): void {
	keepButton.hidden = working;
	stopButton.hidden = progress.hidden = !working;
	(working ? stopButton : keepButton).focus();
}

async function start(): Promise<void> {
	const stop = new AbortController();
	const count = { done: 0, all: progress.max, bytes: 0 };
	stopButton.onclick = () => stop.abort();
	show(true);
	say('progress', count);
	try {
		await keepAll(count, stop.signal);
		say('kept', count);
	} catch {
		say(stop.signal.aborted ? 'stopped' : 'failed', count);
		stop.abort();
	}
	show(false);
}

if ('serviceWorker' in navigator && 'caches' in globalThis) {
	controls.hidden = false;
	keepButton.onclick = () => void start();
} else {
	say('impossible', { done: 0, all: 0, bytes: 0 });
}
