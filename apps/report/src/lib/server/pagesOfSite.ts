import { isHeld } from '../siteMap.ts';

type Entries = () => Record<string, string>[] | Promise<Record<string, string>[]>;

const ROUTE = '/src/routes/[lang=lang]/';

/** The address of every page below a language, from the routes themselves and the entries they name. */
export async function pagesOfSite(): Promise<string[]> {
	const pages = Object.keys(import.meta.glob('/src/routes/\\[lang=lang\\]/**/+page.svelte'));
	const servers = import.meta.glob<{ entries?: Entries }>(
		'/src/routes/\\[lang=lang\\]/**/+page.server.ts'
	);
	const paths = await Promise.all(
		pages.map(async (file) => {
			const folder = file.slice(ROUTE.length).replace('+page.svelte', '');
			if (!folder.includes('[')) return isHeld(folder.slice(0, -1)) ? [folder] : [];
			const load = servers[file.replace('+page.svelte', '+page.server.ts')];
			const entries = (await (await load?.())?.entries?.()) ?? [];
			return entries.map((params) =>
				folder.replace(/\[(\w+)(?:=\w+)?\]/g, (_, name: string) => params[name] ?? '')
			);
		})
	);
	return [...new Set(paths.flat())].sort();
}
