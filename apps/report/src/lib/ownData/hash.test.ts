import { expect, test } from 'vitest';
import { hashOf, namedIn } from './hash.ts';

test('a fragment names a record, and the part of it that a mark adds', () => {
	const hash = hashOf('commitments', 'finish-the-bridge');
	expect(namedIn(hash)).toEqual({ kind: 'commitments', id: 'finish-the-bridge' });
	expect(namedIn(`${hash}#deadline-2`)).toEqual({
		kind: 'commitments',
		id: 'finish-the-bridge',
		part: 'deadline-2'
	});
});

test.each(['', '#', '#roles', '#roles/', '#roles-title', '#towns/x', '#constructor/x'])(
	'%j names none',
	(hash) => {
		expect(namedIn(hash)).toBeUndefined();
	}
);
