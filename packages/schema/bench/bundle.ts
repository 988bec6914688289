import { rolldown } from 'rolldown';

/** What a browser would load of a module and all that it imports. */
export async function bundleOf(file: string): Promise<string> {
	const build = await rolldown({ input: file, platform: 'browser', logLevel: 'silent' });
	const { output } = await build.generate({ format: 'esm', minify: true });
	await build.close();
	return output[0].code;
}
