import { expect, test } from 'vitest';
import packageJSON from '../package.json' with { type: 'json' };
import { PROGRAM_VERSION } from './program.ts';

test('the forms name the version of this package as the program’s', () => {
	expect(PROGRAM_VERSION).toBe(packageJSON.version);
});
