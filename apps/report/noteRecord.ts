/**
 * Notes in `.record` the digest of the record that `MITHAQ_DATA` names. That file is an input of the site's build,
 * which the record itself, lying anywhere, cannot be: so the site is built anew when the record changes.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordDigest } from './digest.ts';
import { recordFolder } from './ownRecord.ts';

const note = join(import.meta.dirname, '.record');

if (process.env.MITHAQ_DATA) writeFileSync(note, recordDigest(recordFolder('')));
else rmSync(note, { force: true });
