/**
 * Notes in `.record` the digest of the record that `MITHAQ_DATA` names. That file is an input of the site's build,
 * which the record itself, lying anywhere, cannot be: so the site is built anew when the record changes.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordFolder } from './ownRecord.ts';

const note = join(import.meta.dirname, '.record');

if (process.env.MITHAQ_DATA) {
	const folder = recordFolder('');
	const digest = createHash('sha256').update(folder);
	for (const path of globSync(['*', '*/*.json'], { cwd: folder }).sort())
		if (/\.(json|md)$/.test(path)) digest.update(path).update(readFileSync(join(folder, path)));
	writeFileSync(note, digest.digest('hex'));
} else {
	rmSync(note, { force: true });
}
