import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { addSchemas } from '../src/ajv.ts';
import { schemaId } from '../src/kinds.ts';

/** What a browser would load of a module and all that it imports. */
export async function bundleOf(file: string): Promise<string> {
	const build = await rolldown({
		input: file,
		platform: 'browser',
		logLevel: 'silent',
		plugins: [ajvAheadOfTime]
	});
	const { output } = await build.generate({ format: 'esm', minify: true });
	await build.close();
	return output[0].code;
}

const NAME = 'virtual:ajv-ahead-of-time';
const FILE = 'ajv-ahead-of-time.js';

/** The same schemas in Ajv as it comes, with the options that ours are compiled with. */
const ajvAheadOfTime = {
	name: NAME,
	resolveId: (asked: string) => (asked === NAME ? join(import.meta.dirname, FILE) : null),
	load(id: string) {
		if (!id.endsWith(FILE)) return null;
		const code = { source: true, esm: true };
		const ajv = new Ajv2020({ allErrors: true, messages: false, strict: true, code });
		return standalone.default(addSchemas(ajv), { commitment: schemaId('commitment') });
	}
};
