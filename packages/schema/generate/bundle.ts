/**
 * Puts `dist/check.js` in one piece, from what the compiler has written: a process that checks a record
 * loads one file instead of sixty. And lets the compiled validators have the types that were generated with them, for
 * the compiler has written poorer ones of its own.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');
const types = 'generated/validators.d.ts';
copyFileSync(join(root, 'src', types), join(root, 'dist', types));

const file = join(root, 'dist/check.js');
const build = await rolldown({ input: file, platform: 'node', logLevel: 'warn' });
const { output } = await build.generate({ format: 'esm' });
await build.close();
writeFileSync(file, withoutFacades(output[0].code));

/** To `import` a module of Node makes it load all that the module offers; of `node:fs` that is streams and promises too. */
function withoutFacades(code: string): string {
	return code.replaceAll(
		/^import (\{[\w, ]+\}) from "(node:\w+)";$/gm,
		(_, names: string, module: string) =>
			`const ${names.replaceAll(' as ', ': ')} = process.getBuiltinModule("${module}");`
	);
}
