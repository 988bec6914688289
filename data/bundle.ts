import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, formatProblems } from '@mithaq/schema/check';

const folder = import.meta.dirname;
const { bundle, problems } = check(folder, { relativeTo: join(folder, '..') });

if (bundle) {
	mkdirSync(join(folder, 'dist'), { recursive: true });
	writeFileSync(join(folder, 'dist', 'bundle.json'), `${JSON.stringify(bundle, null, '\t')}\n`);
} else {
	console.error(formatProblems(problems));
	process.exitCode = 1;
}
