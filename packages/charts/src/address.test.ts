import { expect, test } from 'vitest';
import { addressUnder, hasIdentifiers } from './address.ts';
import { indexOf } from './fixture.ts';

const { uriSpace: _, ...spaceless } = indexOf({}).bundle.dataset;
const inSpace = (uriSpace: string) => ({ ...spaceless, uriSpace });

test('without a site a record is where its identifier says', () => {
	const dataset = inSpace('https://example.org/bridge/');
	expect(hasIdentifiers(dataset)).toBe(true);
	expect(addressUnder(undefined, 'en', dataset)('events', 'opening')).toBe(
		'https://example.org/bridge/record/events/opening'
	);
});

test.each([undefined, 'javascript:alert(1)//', 'data:text/html,/', '../'])(
	'with identifiers under %s it has only a fragment that names it',
	(uriSpace) => {
		const dataset = uriSpace === undefined ? spaceless : inSpace(uriSpace);
		expect(hasIdentifiers(dataset)).toBe(false);
		expect(addressUnder(undefined, 'en', dataset)('events', 'opening')).toBe('#events/opening');
	}
);

test('under a site it is the page there, whatever its identifier is', () => {
	const dataset = inSpace('https://example.org/bridge/');
	expect(addressUnder('https://example.com', 'ar', dataset)('events', 'opening')).toBe(
		'https://example.com/ar/events/opening/'
	);
});
