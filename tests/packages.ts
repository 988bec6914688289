import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/** The path of a file that a package exports. */
export function packageFile(name: string): string {
	return require.resolve(name);
}

/** The folder of a package. */
export function packageFolder(name: string): string {
	return dirname(packageFile(`${name}/package.json`));
}
