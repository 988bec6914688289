import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rollup } from 'vite';

/** What a browser loads of a page with one chart. */
export interface Bundle {
	script: string;
	style: string;
	/** Both, compressed, in KB. */
	size: number;
}

const ENTRY = 'virtual:entry';

/** The script of a page that offers a chart to the measuring process. */
export function offering(file: string): string {
	const page = JSON.stringify(`${import.meta.dirname}/page.ts`);
	return `import { chart } from ${JSON.stringify(file)}; import { offer } from ${page}; offer(chart);`;
}

/** Bundles a page's script for a browser. */
export async function bundleOf(source: string, minify = true): Promise<Bundle> {
	const { output } = (await build({
		configFile: false,
		root: import.meta.dirname,
		logLevel: 'error',
		plugins: [svelte({ configFile: false, compilerOptions: { dev: false } }), entry(source)],
		build: {
			write: false,
			minify,
			target: 'esnext',
			cssCodeSplit: false,
			rolldownOptions: { input: ENTRY, output: { codeSplitting: false } }
		},
		define: { 'process.env.NODE_ENV': '"production"' }
	})) as Rollup.RollupOutput;
	const script = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n');
	const style = output
		.flatMap((part) =>
			part.type === 'asset' && part.fileName.endsWith('.css') ? [part.source] : []
		)
		.join('\n');
	const size =
		(gzipSync(script, { level: 9 }).length + gzipSync(style, { level: 9 }).length) / 1024;
	return { script, style, size };
}

function entry(source: string) {
	return {
		name: 'entry',
		resolveId: (id: string) => (id === ENTRY ? ENTRY : undefined),
		load: (id: string) => (id === ENTRY ? source : undefined)
	};
}
