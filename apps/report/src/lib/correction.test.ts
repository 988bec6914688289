import { expect, test } from 'vitest';
import { correctionOf } from './correction.ts';

const place = { kind: 'events', record: { id: 'one' } };

test.each([
	[{ contact: 'mailto:a@example.org' }, 'mailto:a@example.org?subject=events%2Fone'],
	[{ contact: 'mailto:a@example.org?subject=x' }, 'mailto:a@example.org?subject=x'],
	[
		{ contact: 'https://example.org/say', repository: 'https://example.org/git' },
		'https://example.org/say'
	],
	[{ repository: 'https://example.org/git' }, 'https://example.org/git'],
	[{}, undefined],
	[{ contact: 'javascript:alert(1)' }, undefined]
])('a mistake in a record of %j is reported at %s', (dataset, address) => {
	expect(correctionOf(dataset, place)).toBe(address);
});
