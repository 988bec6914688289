import { spawnSync } from 'node:child_process';

const PROBE = 'from jsonschema import Draft202012Validator';

/** A Python 3 that has jsonschema with JSON Schema 2020-12 (4.0 and later), or undefined. */
export function findPython(): string | undefined {
	return ['python3', '/usr/bin/python3'].find(
		(command) => spawnSync(command, ['-c', PROBE], { stdio: 'ignore' }).status === 0
	);
}
